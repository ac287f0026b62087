import {expect, it} from "vitest"
import {recordSentence} from "../../src/app/record-sentence.ts"

const records = {
  words: {machine: 80_000, people: 161_831},
  rules: {
    "it/a/b": {fired: 12, right: 11, wrong: 1, people: 2},
    "it/a/c": {fired: 1, right: 1, wrong: 0, people: 0},
    "it/a/d": {fired: 0, right: 0, wrong: 0, people: 1}
  }
}

it.each([
  [
    "it/a/b",
    "Met 12 times in measured translations, editors agreed 11 times; twice in 162,000 words that people wrote."
  ],
  [
    "it/a/c",
    "Met once in measured translations, and an editor agreed; never in 162,000 words that people wrote."
  ],
  [
    "it/a/d",
    "Not met yet in the translations that were measured; once in 162,000 words that people wrote."
  ],
  [
    "it/a/e",
    "Not met yet in the translations that were measured; never in 162,000 words that people wrote."
  ]
])("the record of %s", (rule, sentence) => {
  expect(recordSentence(records, rule)).toBe(sentence)
})
