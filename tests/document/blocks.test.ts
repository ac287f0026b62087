import * as fc from "fast-check"
import {expect, test} from "vitest"
import {readBlocks} from "../../src/document/blocks.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {MASK} from "../../src/text/document.ts"
import {markdownDocument} from "./arbitrary.ts"
import {samples} from "./samples.ts"
import {runs} from "../support/runs.ts"

const read = (markdown: string) =>
  readBlocks(readMarkdown(markdown)).map(({scope, text}) => `${scope}: ${text}`)

const m = (length: number) => MASK.repeat(length)

test.each([
  ["paragraphs and headings", "# One\n\nTwo\nthree", ["heading: One", "paragraph: Two three"]],
  [
    "lists and quotes",
    "- one\n  - two\n\n> three\n> - four",
    ["list: one", "list: two", "quote: three", "list: four"]
  ],
  ["headings in quotes", "> # one", ["heading: one"]],
  ["cells", "| a | b |\n|-|-|\n| c | |", ["cell: a", "cell: b", "cell: c", "cell: "]],
  ["notes", "a[^1]\n\n[^1]: b\n    - c", [`paragraph: a${m(1)}`, "note: b", "list: c"]],
  [
    "code and images, masked",
    "a `bc` ![d](e)\\\nf <b>g",
    [`paragraph: a ${m(2)} ${m(2)}f ${m(1)}g`]
  ],
  [
    "no code, HTML, definitions, front matter",
    "---\na: b\n---\n\n```\nc\n```\n\n<div>d</div>\n\n[e]: f\n\n***",
    []
  ]
])("reads %s", (_, markdown, blocks) => {
  expect(read(markdown)).toEqual(blocks)
})

const holds = (markdown: string) => {
  const doc = readMarkdown(markdown)
  for (const {pos, text} of readBlocks(doc)) {
    const $start = doc.resolve(pos)
    expect($start.parentOffset).toBe(0)
    expect(text.length).toBe($start.parent.content.size)
    for (let i = 0; i < text.length; i++) {
      const there = doc.textBetween(pos + i, pos + i + 1, null, MASK)
      if (text[i] !== MASK) expect(text[i]).toBe(there)
    }
  }
}

test("every character stands at its position", () => {
  for (const {markdown} of samples) holds(markdown)
  fc.assert(fc.property(markdownDocument, holds), runs(100))
})
