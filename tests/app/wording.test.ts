import {expect, it} from "vitest"
import {counted, fileName, short, when} from "../../src/app/wording.ts"

it.each([
  [1, "1 line"],
  [0, "0 lines"],
  [1204, "1,204 lines"]
])("counts %i as %s", (number, text) => {
  expect(counted(number, "line")).toBe(text)
})

const now = new Date(2026, 10, 22, 12, 0).getTime()

it.each([
  [new Date(2026, 10, 22, 11, 59, 30), "just now"],
  [new Date(2026, 10, 22, 11, 20), "40 minutes ago"],
  [new Date(2026, 10, 22, 9, 12), "today, 09:12"],
  [new Date(2026, 10, 21, 23, 0), "yesterday"],
  [new Date(2026, 10, 19, 8, 0), "Thursday"],
  [new Date(2026, 2, 3), "3 March"],
  [new Date(2025, 2, 3), "3 March 2025"]
])("says of %s: %s", (date, text) => {
  expect(when(date.getTime(), now)).toBe(text)
})

it.each([
  ["Genoa: third day of strike", "genoa-third-day-of-strike"],
  ["Qui c’è l’Italia", "qui-ce-litalia"],
  ["  ", "article"],
  ["…", "article"]
])("names the file of “%s” %s", (title, name) => {
  expect(fileName(title)).toBe(name)
})

it("cuts a long title for a file name at a word", () => {
  const name = fileName("word ".repeat(30))
  expect(name.length).toBeLessThanOrEqual(60)
  expect(name.endsWith("word")).toBe(true)
})

it("cuts text at a word, and leaves short text alone", () => {
  expect(short("one two three", 20)).toBe("one two three")
  expect(short("one two, three four", 10)).toBe("one two …")
})
