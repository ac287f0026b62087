import type {TextBlock} from "../text/document.ts"
import type {Guess, GuessRequest} from "./protocol.ts"

/**
 * Guess in a worker of its own, which ends with its answer, from which
 * language an article was translated. A guess is a courtesy: where the
 * worker fails there is none.
 */
export function guessInWorker(start: () => Worker, blocks: readonly TextBlock[]): Promise<Guess> {
  const worker = start()
  const guess = new Promise<Guess>(resolve => {
    worker.addEventListener("message", ({data}: MessageEvent<Guess>) => resolve(data))
    worker.addEventListener("error", () => resolve(null))
  })
  worker.postMessage({guess: blocks} satisfies GuessRequest)
  return guess.finally(() => worker.terminate())
}
