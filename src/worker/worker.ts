import {createPackLinter} from "../lint/open.ts"
import type {Guess, GuessRequest, ReadReply, ReadRequest, Request} from "./protocol.ts"
import {serve} from "./serve.ts"

const linter = createPackLinter()

addEventListener("message", async ({data}: MessageEvent<Request | GuessRequest | ReadRequest>) => {
  if ("guess" in data) postMessage(await guess(data))
  else if ("read" in data) postMessage(await read(data))
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

// Wanted for a text that may take long to read, and by a worker of its own, which is ended when it does.
async function read({read}: ReadRequest): Promise<ReadReply> {
  try {
    const {readMarkdown} = await import("../document/markdown.ts")
    return {document: readMarkdown(read).toJSON()}
  } catch {
    return {document: null}
  }
}
