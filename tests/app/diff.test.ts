import {array, assert, constantFrom, property, string} from "fast-check"
import {expect, it} from "vitest"
import {diff, diffWords, words, type Run} from "../../src/app/diff.ts"

const shown = (runs: readonly Run[]) =>
  runs
    .map(({kind, items}) => {
      const text = items.join("")
      return kind === "same" ? text : `[${kind === "in" ? "+" : "-"}${text}]`
    })
    .join("")

it.each([
  ["the budget of war", "the toll of war", "the [-budget][+toll] of war"],
  ["same", "same", "same"],
  ["", "new", "[+new]"],
  ["old", "", "[-old]"],
  ["about 1.500 people", "about 1,500 people", "about [-1.500][+1,500] people"],
  ["the the end", "the end", "the [-the ]end"]
])("shows “%s” becoming “%s” as %s", (before, after, text) => {
  expect(shown(diffWords(before, after))).toBe(text)
})

it("loses no character when it cuts a text into words", () => {
  assert(property(string({unit: "grapheme"}), text => words(text).join("") === text))
})

it("gives both texts back", () => {
  const lines = array(constantFrom("a", "b", "c", "d"), {maxLength: 12})
  assert(
    property(lines, lines, (before, after) => {
      const runs = diff(before, after)
      const without = (kind: Run["kind"]) =>
        runs.filter(run => run.kind !== kind).flatMap(run => run.items)
      expect(without("in")).toEqual(before)
      expect(without("out")).toEqual(after)
    })
  )
})
