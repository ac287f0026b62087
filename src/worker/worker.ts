import {createPackLinter} from "../lint/open.ts"
import type {Guess, GuessRequest, Request} from "./protocol.ts"
import {serve} from "./serve.ts"

const linter = createPackLinter()

addEventListener("message", async ({data}: MessageEvent<Request | GuessRequest>) => {
  if ("guess" in data) postMessage(await guess(data))
  else postMessage(await serve(linter, data, reply => postMessage(reply)))
})

// Wanted once for an article, and by a worker of its own. Where a pack cannot be fetched there is none.
async function guess({guess}: GuessRequest): Promise<Guess> {
  try {
    const {guessLanguage} = await import("../lint/guess-language.ts")
    return await guessLanguage(guess)
  } catch {
    return null
  }
}
