import * as fc from "fast-check"
import {expect, test} from "vitest"
import {diff, wordsOf} from "../../src/text/diff.ts"
import {runs} from "../support/runs.ts"

test.each([
  ["abc", "abc", []],
  ["abc", "axc", [[1, 2, 1, 2]]],
  ["abc", "ac", [[1, 2, 1, 1]]],
  ["ac", "abc", [[1, 1, 1, 2]]],
  [
    "abcde",
    "xbcdy",
    [
      [0, 1, 0, 1],
      [4, 5, 4, 5]
    ]
  ],
  ["", "ab", [[0, 0, 0, 2]]]
])("the places where %s and %s differ", (a, b, wanted) => {
  const hunks = diff([...a], [...b])
  expect(hunks.map(({fromA, toA, fromB, toB}) => [fromA, toA, fromB, toB])).toEqual(wanted)
})

const letters = fc.array(fc.constantFrom("a", "b", "c"), {maxLength: 20})

test("the old list with its hunks replaced is the new one", () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const patched = [...a]
      for (const {fromA, toA, fromB, toB} of [...diff(a, b)].reverse()) {
        patched.splice(fromA, toA - fromA, ...b.slice(fromB, toB))
      }
      expect(patched).toEqual(b)
    }),
    runs(1000)
  )
})

test("what lies between two hunks is the same, and not empty", () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      let [endA, endB] = [-1, -1]
      for (const {fromA, toA, fromB, toB} of diff(a, b)) {
        expect(fromA).toBeGreaterThan(endA)
        expect(fromA - endA).toBe(fromB - endB)
        ;[endA, endB] = [toA, toB]
      }
    })
  )
})

test("words joined are the text again", () => {
  fc.assert(fc.property(fc.string({unit: "binary"}), text => wordsOf(text).join("") === text))
  expect(wordsOf("L’été, 2 ok😀")).toEqual(["L", "’", "été", ",", " ", "2", " ", "ok", "😀"])
})
