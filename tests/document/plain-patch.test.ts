import * as fc from "fast-check"
import {Transform} from "prosemirror-transform"
import {expect, it} from "vitest"
import {readBlocks} from "../../src/document/blocks.ts"
import {readPlain} from "../../src/document/plain.ts"
import {patchPlain} from "../../src/document/plain-patch.ts"
import {schema} from "../../src/document/schema.ts"
import type {Node} from "prosemirror-model"

const line = "word ".repeat(13).trim()
const wrapped = `${line} budget\nof the ${line}\nend.`

function replace(doc: Node, old: string, text: string): Node {
  const tr = new Transform(doc)
  const block = readBlocks(doc).find(block => block.text.includes(old))
  const from = (block?.pos ?? 0) + (block?.text.indexOf(old) ?? 0)
  if (text === "") return tr.delete(from, from + old.length).doc
  return tr.replaceWith(from, from + old.length, schema.text(text)).doc
}

it.each([
  ["no newline at the end", "One\n\nTwo"],
  ["lines of their own", "One\nTwo\n"],
  ["Windows' ends of lines", "One\r\n\r\nTwo\r\n"],
  ["blanks all around", "\n  One \n\n\n\tTwo\t\n\n"],
  ["a byte order mark", "\uFEFFOne\n"],
  ["wrapped lines", `${wrapped}\n\nTwo\n`],
  ["what looks like Markdown", "# One *two*\n\n- three\n"],
  ["nothing", ""],
  ["only blanks", " \n"]
])("keeps %s", (_, source) => {
  expect(patchPlain(readPlain(source), source)).toBe(source)
})

it("keeps every text", () => {
  const sign = fc.constantFrom("a", "word ", line, "\n", "\r\n", "\n\n", " ", "- ", ". ")
  fc.assert(
    fc.property(fc.array(sign), signs => {
      const source = signs.join("")
      expect(patchPlain(readPlain(source), source)).toBe(source)
    })
  )
})

it.each([
  [
    "a word",
    `${wrapped}\r\n\r\nTwo`,
    "budget",
    "toll",
    `${wrapped.replace("budget", "toll")}\r\n\r\nTwo`
  ],
  ["a word taken out", "One two\n\nthree", "two", "", "One \n\nthree"],
  [
    "over the end of a line",
    `${wrapped}\n`,
    "budget of",
    "toll by",
    `${wrapped.replace("budget\nof", "toll\nby")}\n`
  ]
])("changes only %s", (_, source, old, text, wanted) => {
  expect(patchPlain(replace(readPlain(source), old, text), source)).toBe(wanted)
})

const blocks = (...texts: readonly string[]) =>
  schema.node(
    "doc",
    null,
    texts.map(text => schema.node("paragraph", null, [schema.text(text)]))
  )

it.each([
  ["put in", "One\nThree four", blocks("One", "Two", "Three four"), "One\nTwo\nThree four"],
  ["taken out", "One\n\nTwo\n\n\nThree\n", blocks("One", "Three"), "One\n\nThree\n"],
  ["added at the end", "One\r\nTwo", blocks("One", "Two", "Three"), "One\r\nTwo\r\nThree"],
  ["the first one taken out", "One\n\nTwo\n", blocks("Two"), "Two\n"],
  [
    "put in between two that are far apart",
    "One\n\n\n\nTwo",
    blocks("One", "New words", "Two"),
    "One\n\n\n\nNew words\n\n\n\nTwo"
  ],
  ["added to the only one", "One\r\n", blocks("One", "Two"), "One\r\n\r\nTwo\r\n"],
  ["added to the only one, on one line", "One", blocks("One", "Two"), "One\n\nTwo"],
  ["with old ends of lines added", "One\rTwo", blocks("One", "Two", "Three"), "One\rTwo\rThree"],
  [
    "of nothing added",
    "One\n",
    schema.node("doc", null, [
      schema.node("paragraph", null, schema.text("One")),
      schema.node("paragraph")
    ]),
    "One\n"
  ],
  [
    "emptied",
    "One\n\nTwo\n",
    schema.node("doc", null, [
      schema.node("paragraph", null, schema.text("One")),
      schema.node("paragraph")
    ]),
    "One\n\n\n"
  ],
  ["written into an empty text", "\r\n", blocks("One", "Two"), "One\r\n\r\nTwo\r\n"],
  [
    "with a line's end put in",
    "One two\r\n\r\nThree four",
    schema.node("doc", null, [
      schema.node("paragraph", null, [
        schema.text("One"),
        schema.node("hard_break"),
        schema.text("two")
      ]),
      schema.node("paragraph", null, schema.text("Three four"))
    ]),
    "One\r\ntwo\r\n\r\nThree four"
  ]
])("a paragraph %s", (_, source, doc, wanted) => {
  expect(patchPlain(doc, source)).toBe(wanted)
})
