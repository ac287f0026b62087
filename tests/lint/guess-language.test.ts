import {expect, it} from "vitest"
import {guessLanguage} from "../../src/lint/guess-language.ts"
import {paragraphs} from "../../src/text/plain.ts"

it.each([
  [
    "it",
    "The budget speaks of many dead. Troops carry out in-depth research to uncover dormant cells. They resumed to advance."
  ],
  [
    "es",
    "The hotel counts with 50 rooms. The square passed to be called Plaza Mayor. Many public charges were arrested."
  ],
  [null, "The toll rose to ten on Monday, the mayor said, and the search for the missing goes on."]
])("%s", async (language, text) => {
  expect(await guessLanguage(paragraphs(text))).toBe(language)
})
