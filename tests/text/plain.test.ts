import * as fc from "fast-check"
import {expect, test} from "vitest"
import {paragraphs} from "../../src/text/plain.ts"
import {runs} from "../support/runs.ts"

const texts = (text: string) => paragraphs(text).map(block => block.text)

const wrapped = [
  "The mayor of the city said that the works would go on until the end of",
  "the year, and that nothing had been decided about the station square, in",
  "spite of what the newspapers had written."
].join("\n")

test.each([
  ["nothing", "", []],
  ["blanks only", " \n\t\n", []],
  ["a line", "One.", ["One."]],
  ["lines as paragraphs", "One.\nTwo.\n", ["One.", "Two."]],
  ["blocks with blank lines between", "One.\n\n \nTwo.", ["One.", "Two."]],
  ["lines without the blanks around them", "  One. \n\tTwo.  ", ["One.", "Two."]],
  ["Windows line endings", "One.\r\n\r\nTwo.\r\nThree.", ["One.", "Two.", "Three."]],
  ["a byte order mark", "\uFEFFOne.", ["One."]],
  ["a broken paragraph as one", `One.\n\n${wrapped}\n\nTwo.`, ["One.", wrapped, "Two."]],
  [
    "long lines that each end a sentence",
    wrapped.replace(/\n/g, ".\n"),
    wrapped.replace(/\n/g, ".\n").split("\n")
  ],
  [
    "lines on which more words would have fitted",
    `${wrapped.slice(0, 59)}\n${wrapped.slice(0, 140).replaceAll("\n", " ")}`,
    [wrapped.slice(0, 59), wrapped.slice(0, 140).replaceAll("\n", " ")]
  ],
  ["list items", wrapped.replace(/^/gm, "- "), wrapped.replace(/^/gm, "- ").split("\n")]
])("finds %s", (_, text, wanted) => {
  expect(texts(text)).toEqual(wanted)
})

test("every block stands at its offset, in order, with nothing but blanks between", () => {
  const line = fc.constantFrom(
    "",
    "One.",
    "  two ",
    "- three",
    wrapped,
    "four\tfive",
    "\u00A0",
    "😀"
  )
  const source = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r", "\n\n")))
    .map(lines => lines.flat().join(""))
  fc.assert(
    fc.property(source, text => {
      let at = 0
      for (const {pos, text: block} of paragraphs(text)) {
        expect(text.slice(pos, pos + block.length)).toBe(block)
        expect(text.slice(at, pos).trim()).toBe("")
        at = pos + block.length
      }
      expect(text.slice(at).trim()).toBe("")
    }),
    runs(300)
  )
})
