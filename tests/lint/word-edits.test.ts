import fc from "fast-check"
import {expect, it} from "vitest"
import {fixedText} from "../../src/lint/fix.ts"
import {wordEdits} from "../../src/lint/word-edits.ts"
import {runs} from "../support/runs.ts"

it.each([
  ["budget", "toll", [[0, 6, "toll"]]],
  ["the old dog", "the new dog", [[4, 7, "new"]]],
  [
    "on Syrian fighters’ shoulders",
    "on the Syrian fighters from behind",
    [
      [3, 3, "the "],
      [18, 29, " from behind"]
    ]
  ],
  ["big old dog", "small young dog", [[0, 7, "small young"]]],
  ["gone ", "", [[0, 5, ""]]],
  ["same", "same", []]
])("%j becomes %j by %j", (before, after, edits) => {
  expect(wordEdits(before, after).map(({from, to, text}) => [from, to, text])).toEqual(edits)
})

it("gives the new text, whatever the two are", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", " ", ",", "’", "long", "é"))
    .map(parts => parts.join(""))
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(fixedText({text: before}, {edits: wordEdits(before, after)})).toBe(after)
    }),
    runs(2000)
  )
})
