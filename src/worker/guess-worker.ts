import {guessLanguage} from "../lint/guess-language.ts"
import type {TextBlock} from "../text/document.ts"

/** What the worker posts back: a language's code, or null for no clear guess. */
export type Guess = string | null

addEventListener("message", async ({data}: MessageEvent<readonly TextBlock[]>) => {
  postMessage((await guessLanguage(data)) satisfies Guess)
})
