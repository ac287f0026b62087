import {noHouse} from "../checks/house/house.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"
import type {Linter, LintOptions} from "../lint/linter.ts"
import type {Reply, Request} from "./protocol.ts"

/** The side of a worker that the page sees. A `Worker` is one. */
export interface Port extends EventTarget {
  postMessage(request: Request): void
  terminate(): void
}

/** How long a reply may take, in milliseconds: the first one loads the packs. */
const patience = 20_000

/**
 * A linter that lints in a worker, started when it is first needed. One
 * request is under way at a time; of those that come meanwhile only the
 * newest is kept, and those it replaces are rejected with an
 * `AbortError`. When the worker breaks, or does not reply in time, the
 * request under way is rejected, and a new worker is started for the
 * next one.
 */
export function workerLinter(start: () => Port): Linter {
  let port: Port | null = null
  let busy: (Job & {readonly timer: ReturnType<typeof setTimeout>}) | null = null
  let waiting: Job | null = null
  let count = 0

  function next() {
    if (busy || !waiting) return
    const job = waiting
    waiting = null
    const late = () => fail(new Error("The checker did not answer in time. It was started anew."))
    busy = {...job, timer: setTimeout(late, patience)}
    try {
      port ??= open()
      port.postMessage(job.request)
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)))
    }
  }
  function open() {
    const opened = start()
    // What a worker that was given up may still say is not heard.
    const hear = (type: string, act: (event: Event) => void) =>
      opened.addEventListener(type, event => {
        if (port === opened) act(event)
      })
    hear("message", event => settle((event as MessageEvent<Reply>).data))
    hear("messageerror", () => fail(new Error("The checker’s answer could not be read.")))
    hear("error", event => fail(new Error(`The checker stopped: ${reasonOf(event)}`)))
    return opened
  }
  function settle(reply: Reply) {
    if (!busy || busy.request.id !== reply.id) return
    if ("early" in reply) return busy.early?.(reply.early)
    const {resolve, reject, timer} = busy
    clearTimeout(timer)
    busy = null
    if ("error" in reply) reject(new Error(reply.error))
    else resolve(reply.diagnostics)
    next()
  }
  function fail(error: Error) {
    port?.terminate()
    port = null
    if (!busy) return
    clearTimeout(busy.timer)
    busy.reject(error)
    busy = null
    next()
  }
  return {
    lint: (document, {suspect = false, house = noHouse, early} = {}) =>
      new Promise((resolve, reject) => {
        waiting?.reject(new DOMException("A newer document is checked instead.", "AbortError"))
        waiting = {request: {id: count++, document, suspect, house}, early, resolve, reject}
        next()
      })
  }
}

/** A request, and what to do with its replies. */
interface Job {
  readonly request: Request
  readonly early: LintOptions["early"]
  readonly resolve: (diagnostics: readonly Diagnostic[]) => void
  readonly reject: (error: Error) => void
}

// A worker whose file cannot be loaded has an error without a message.
function reasonOf(event: Event) {
  return "message" in event && event.message ? String(event.message) : "it could not be loaded."
}
