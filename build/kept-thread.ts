import {join} from "node:path"
import {Worker} from "node:worker_threads"
import {distDir, type PoolOptions, type PoolWorker, type WorkerRequest} from "vitest/node"

/**
 * A pool of threads that outlive their runs, one for each environment.
 * Vitest begins every run in a new thread, where what the tests import from
 * node_modules, a language model among it, is loaded anew for each of
 * thousands of mutants. In these it stays; our own modules are evaluated
 * again for each test file.
 */
export const keptThread = {
  name: "kept",
  createPoolWorker: (options: PoolOptions): PoolWorker => new KeptThread(options)
}

const threads = new Map<string, Worker>()

type Listener = (value: unknown) => void
type Start = Extract<WorkerRequest, {type: "start"}>

// One run's hold on the thread: it lets go of it where Vitest means to end it.
class KeptThread implements PoolWorker {
  readonly name = "kept"
  private readonly listeners: (readonly [event: string, listener: Listener])[] = []
  private thread: Worker | null = null
  private isNew = false
  private settings: Start["context"]["config"] | null = null

  constructor(private readonly options: PoolOptions) {}

  async start(): Promise<void> {
    const kept = threads.get(this.options.environment.name)
    this.isNew = !kept
    this.thread = kept ?? newThread(this.options)
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.listeners) this.thread?.off(event, listener)
  }

  on(event: string, listener: Listener): void {
    this.listeners.push([event, listener])
    this.thread?.on(event, listener)
  }

  off(event: string, listener: Listener): void {
    this.thread?.off(event, listener)
  }

  // Only the first run starts the thread, and none stops it; each brings its own settings.
  send(message: WorkerRequest): void {
    if (message.type === "stop") return this.reply("stopped")
    if (message.type === "start") {
      this.settings = message.context.config
      if (!this.isNew) return this.reply("started")
    }
    const run = message.type === "run" && {context: {...message.context, config: this.settings}}
    this.thread?.postMessage({...message, ...run})
  }

  deserialize(data: unknown): unknown {
    return data
  }

  private reply(type: "started" | "stopped"): void {
    for (const [event, listener] of this.listeners) {
      if (event === "message") listener({type, __vitest_worker_response__: true})
    }
  }
}

function newThread({environment, env, execArgv}: PoolOptions): Worker {
  const thread = new Worker(join(distDir, "workers/threads.js"), {env, execArgv})
  thread.unref()
  thread.setMaxListeners(0)
  thread.once("exit", () => threads.delete(environment.name))
  threads.set(environment.name, thread)
  return thread
}
