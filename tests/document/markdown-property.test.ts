import * as fc from "fast-check"
import type {Node} from "prosemirror-model"
import {Transform} from "prosemirror-transform"
import {expect, test} from "vitest"
import {readBlocks} from "../../src/document/blocks.ts"
import {readMarkdown, writeMarkdown} from "../../src/document/markdown.ts"
import {readMarkdownWithSource} from "../../src/document/source-map.ts"
import {schema} from "../../src/document/schema.ts"
import {markdownDocument} from "./arbitrary.ts"
import {patience, runs} from "../support/runs.ts"
import {same} from "./same.ts"

test(
  "what is not edited is written as it was",
  () => {
    fc.assert(
      fc.property(
        markdownDocument,
        source => writeMarkdown(readMarkdown(source), source) === source
      ),
      runs(150)
    )
  },
  patience(120_000)
)

const change = fc.record({
  block: fc.nat(),
  word: fc.nat(),
  by: fc.constantFrom(
    "",
    "x",
    "the toll",
    "*",
    "_a_",
    "5 * 3",
    "[sic]",
    "<b>",
    "&amp;",
    "1.",
    "#",
    "- a",
    "|",
    "`",
    "città",
    "😀",
    "\\*",
    "~~",
    "http://x.org"
  ),
  kind: fc.constantFrom("replace", "replace", "replace", "insert", "mark", "split", "delete")
})

interface Change {
  readonly block: number
  readonly word: number
  readonly by: string
  readonly kind: string
}

function edit(doc: Node, changes: readonly Change[]): Node {
  const tr = new Transform(doc)
  for (const {block, word, by, kind} of changes) {
    const blocks = readBlocks(tr.doc).filter(({text}) => /\p{L}{2}/u.test(text))
    const chosen = blocks[block % Math.max(1, blocks.length)]
    if (chosen === undefined) continue
    const words = [...chosen.text.matchAll(/\p{L}{2,}/gu)]
    const match = words[word % words.length]
    if (match === undefined) continue
    const from = chosen.pos + match.index
    const to = from + match[0].length
    const marks = tr.doc.resolve(from + 1).marks()
    if (kind === "mark") tr.addMark(from, to, schema.mark("strong"))
    else if (kind === "split") tr.split(from)
    else if (kind === "insert") tr.insert(to, schema.text(` ${by || "y"}`, marks))
    else if (kind === "delete" && tr.doc.childCount > 1)
      tr.delete(tr.doc.resolve(from).before(1), tr.doc.resolve(from).after(1))
    else if (by === "") tr.delete(from, to)
    else tr.replaceWith(from, to, schema.text(by, marks))
  }
  return tr.doc
}

test(
  "what is edited reads back as it was edited",
  () => {
    fc.assert(
      fc.property(
        markdownDocument,
        fc.array(change, {minLength: 1, maxLength: 4}),
        (source, changes) => {
          const edited = edit(readMarkdown(source), changes)
          expect(same(readMarkdown(writeMarkdown(edited, source)), edited)).toBe(true)
        }
      ),
      runs(150)
    )
  },
  patience(120_000)
)

test(
  "the source map points at the text",
  () => {
    fc.assert(
      fc.property(markdownDocument, source => {
        const {doc, sourceAt, sourceRange} = readMarkdownWithSource(source)
        for (const {pos, text} of readBlocks(doc)) {
          for (const {0: word, index} of text.matchAll(/[a-zà]{2,}/g)) {
            const from = pos + index
            const range = sourceRange(from, from + word.length)
            const at = sourceAt(from)
            expect(range && source.slice(range.from, range.to)).toBe(word)
            expect(at).toBe(range?.from)
          }
        }
      }),
      runs(150)
    )
  },
  patience(120_000)
)
