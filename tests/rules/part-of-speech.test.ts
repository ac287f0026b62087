import {expect, it} from "vitest"
import {hasPartOfSpeech} from "../../src/rules/part-of-speech.ts"
import {segment} from "../../src/text/segment.ts"

// Before the last word, how that is tagged, and what it then can be.
it.each([
  ["", "NOUN", ["noun"]],
  ["", "PROPN", ["noun"]],
  ["", "VERB", ["verb", "adj"]],
  ["", "AUX", ["verb"]],
  ["", "ADJ", ["adj"]],
  ["", "X", []],
  ["the", "VERB", ["noun", "adj"]],
  ["the", "ADJ", ["noun", "adj"]],
  ["to", "NOUN", ["verb"]],
  ["to", "ADJ", ["verb", "adj"]],
  ["they", "NOUN", ["verb"]],
  ["soon", "NOUN", ["noun"]],
  ["soon", "VERB", ["verb", "adj"]]
] as const)("behind “%s” a %s is %s", (before, tag, expected) => {
  const {tokens} = segment({scope: "paragraph", text: `${before} fall`.trim()})
  const last = tokens.length - 1
  const found = (["noun", "verb", "adj"] as const).filter(pos =>
    hasPartOfSpeech(pos, tokens, last, () => tag)
  )
  expect(found).toEqual(expected)
})
