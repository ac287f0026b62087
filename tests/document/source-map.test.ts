import {expect, it} from "vitest"
import {readBlocks} from "../../src/document/blocks.ts"
import {readMarkdownWithSource} from "../../src/document/source-map.ts"

/** Where a stretch of the text of a block stands in the source: the source, with it in brackets. */
function shown(source: string, text: string, at = 0): string | null {
  const {doc, sourceRange} = readMarkdownWithSource(source)
  const block = readBlocks(doc).find(each => each.text.includes(text))
  const from = (block?.pos ?? 0) + (block?.text.indexOf(text) ?? 0) + at
  const range = sourceRange(from, from + (at === 0 ? text.length : 0))
  return (
    range &&
    `${source.slice(0, range.from)}[${source.slice(range.from, range.to)}]${source.slice(range.to)}`
  )
}

it.each([
  ["A word here.", "word", "A [word] here."],
  ["# A **bold** word\n", "bold word", "# A **[bold** word]\n"],
  ["# A **bold** word\n", "bold", "# A **[bold]** word\n"],
  ["One\n\n- two\n  - three\n\n> four\n", "three", "One\n\n- two\n  - [three]\n\n> four\n"],
  ["One\n\n- two\n  - three\n\n> four\n", "four", "One\n\n- two\n  - three\n\n> [four]\n"],
  ["One\n\n- two\n  - three\n\n> four\n", "One", "[One]\n\n- two\n  - three\n\n> four\n"],
  ["| a | b |\n|-|-|\n| one | two |\n", "two", "| a | b |\n|-|-|\n| one | [two] |\n"],
  ["AT&amp;T \\*here\\*", "&", "AT[&amp;]T \\*here\\*"],
  ["AT&amp;T \\*here\\*", "*here", "AT&amp;T [\\*here]\\*"],
  [
    "\uFEFF---\na: b\n---\n\nOne [two](x.html) three",
    "two",
    "\uFEFF---\na: b\n---\n\nOne [[two]](x.html) three"
  ],
  ["a `b c` d", "d", "a `b c` [d]"],
  ["one\ntwo", "two", "one\n[two]"],
  ["one\r\ntwo\r\n\r\nthree", "three", "one\r\ntwo\r\n\r\n[three]"]
])("in %j, %j is %j", (source, text, wanted) => {
  expect(shown(source, text)).toBe(wanted)
})

it.each([
  ["A **bold** word", "bold", 2, "A **bo[]ld** word"],
  ["A **bold** word", "bold", 4, "A **bold[]** word"],
  ["A word", "word", 4, "A word[]"]
])("in %j, the place in %j at %i is %j", (source, text, at, wanted) => {
  expect(shown(source, text, at)).toBe(wanted)
})

it("tells the place of a character, and of a block's end", () => {
  const {doc, sourceAt, sourceRange} = readMarkdownWithSource("\uFEFF# A\n\nb *c*\n\n***\n")
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 50].map(sourceAt)).toEqual([
    null,
    3,
    4,
    null,
    6,
    7,
    9,
    10,
    null,
    null,
    null
  ])
  expect(doc.content.size).toBe(9)
  expect(sourceRange(1, 1)).toEqual({from: 3, to: 3})
  expect(sourceRange(4, 7)).toEqual({from: 6, to: 10})
  expect([sourceRange(2, 1), sourceRange(1, 3), sourceRange(0, 1), sourceRange(1, 5)]).toEqual([
    null,
    null,
    null,
    null
  ])
})

it("tells no place in a block without text", () => {
  const {sourceAt, sourceRange} = readMarkdownWithSource("#\n\na")
  expect([sourceAt(1), sourceRange(1, 1)]).toEqual([null, null])
  expect(sourceAt(3)).toBe(3)
})
