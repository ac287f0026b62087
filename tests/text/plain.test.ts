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

// A line of so many signs, in words of nine.
const line = (length: number) => `${"wordsword ".repeat(20).slice(0, length - 1)}x`

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
  ["lines of 50 signs as one", `${line(50)}\n${line(50)}\nend`, [`${line(50)}\n${line(50)}\nend`]],
  ["a line of 49 signs", `${line(49)}\n${line(49)}\nend`, [line(49), line(49), "end"]],
  [
    "a short line among long ones",
    `${line(60)}\n${line(20)}\n${line(60)}`,
    [line(60), line(20), line(60)]
  ],
  ["lines of 100 signs as one", `${line(100)}\n${line(100)}`, [`${line(100)}\n${line(100)}`]],
  ["lines of 101 signs", `${line(101)}\n${line(101)}`, [line(101), line(101)]],
  [
    "a line that is as full as it can be",
    `${line(60)}\nab ${line(55)}`,
    [`${line(60)}\nab ${line(55)}`]
  ],
  [
    "a line on which one more word would have fitted",
    `${line(57)}\nab ${line(57)}`,
    [line(57), `ab ${line(57)}`]
  ],
  [
    "a list after a line",
    `${line(60)}\n${line(60)}\n- ${line(58)}`,
    [line(60), line(60), `- ${line(58)}`]
  ],
  [
    "a broken paragraph that begins like an item",
    `- ${line(60)}\n${line(60)}`,
    [`- ${line(60)}\n${line(60)}`]
  ],
  [
    "a broken paragraph with a sentence's end",
    `${line(59)}.\n${line(60)}\n${line(60)}`,
    [`${line(59)}.\n${line(60)}\n${line(60)}`]
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
