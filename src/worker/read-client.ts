import type {ReadReply, ReadRequest} from "./protocol.ts"

/** How long reading may take, in milliseconds. No article takes a tenth of it. */
const patience = 10_000

/**
 * Read a document from Markdown in a worker of its own, as JSON. Some
 * texts, written to that end or by accident, would take minutes: null
 * where reading takes too long, or fails.
 */
export function readInWorker(start: () => Worker, source: string): Promise<unknown> {
  const worker = start()
  let timer: ReturnType<typeof setTimeout> | undefined
  const document = new Promise<unknown>(resolve => {
    worker.addEventListener("message", ({data}: MessageEvent<ReadReply>) => resolve(data.document))
    worker.addEventListener("error", () => resolve(null))
    timer = setTimeout(() => resolve(null), patience)
  })
  worker.postMessage({read: source} satisfies ReadRequest)
  return document.finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}
