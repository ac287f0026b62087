import * as fc from "fast-check"
import {EditorState} from "prosemirror-state"
import {describe, expect, test} from "vitest"
import {readBlocks} from "../../src/document/blocks.ts"
import {applyEdits} from "../../src/document/edits.ts"
import {readMarkdown, writeMarkdown} from "../../src/document/markdown.ts"
import {MASK} from "../../src/text/document.ts"
import {markdownDocument} from "./arbitrary.ts"
import {runs} from "../support/runs.ts"

const start = (markdown: string) => EditorState.create({doc: readMarkdown(markdown)})

// The edit that replaces a piece of the first block’s text, in which `¤` stands for a mask.
function editOf(markdown: string, old: string, text: string) {
  const [block] = readBlocks(readMarkdown(markdown))
  const index = block ? block.text.indexOf(old.replaceAll("¤", MASK)) : -1
  if (!block || index < 0) throw new RangeError(`No text ${old}`)
  const from = block.pos + index
  return {from, to: from + old.length, text: text.replaceAll("¤", MASK)}
}

function replaced(markdown: string, old: string, text: string): string {
  const {tr} = start(markdown)
  return writeMarkdown(applyEdits(tr, [editOf(markdown, old, text)]).doc).trimEnd()
}

describe("a replacement keeps the marks of what it replaces", () => {
  test.each([
    ["in plain text", "one two", "two", "2", "one 2"],
    ["of a bold word", "one **two** three", "two", "2", "one **2** three"],
    ["of a whole link", "a [one two](x) b", "one two", "three", "a [three](x) b"],
    ["of a whole link and a word", "a [one](x) b", "one b", "two c", "a [two](x) c"],
    ["of a word and a whole link", "a [one](x) b", "a one", "two", "[two](x) b"],
    [
      "word by word",
      "the **budget** speaks",
      "the budget speaks",
      "a **toll** says".replaceAll("*", ""),
      "a **toll** says"
    ],
    [
      "but of those that stay",
      "the **big** *old* house",
      "big old house",
      "big new house",
      "the **big** *new* house"
    ],
    ["of the first word when there are fewer", "**one** two three", "one two", "x", "**x** three"],
    ["within a word of two kinds", "**L**ondon is", "London", "Londra", "**L**ondra is"],
    ["of code", "a `code` b", "a ¤¤¤¤ b", "c ¤¤¤¤ d", "c `code` d"],
    ["of a heading", "# One two", "two", "2", "# One 2"],
    [
      "of the first link when two become one",
      "a [one](x) [two](y) b",
      "one two",
      "three",
      "a [three](x) b"
    ],
    ["of a link that goes on, where it stands", "[one two](x) b", "two b", "c", "[one c](x)"],
    ["of one before it, and no link", "_a_ [one](x) b", "one b", "two c", "*a* [two](x) c"],
    [
      "of a bold word, and the one after it",
      "**one** _two_ three",
      "one two",
      "x y",
      "**x** *y* three"
    ],
    ["of code that is rewritten around", "`a b` c d", "¤¤¤ c", "¤¤¤ x", "`a b` x d"],
    ["of a bold word that goes", "a **b** c", "b c", "c", "a c"],
    ["but not of a bold word that is not the first", "a **one** b", "a one", "two", "two b"],
    ["of a link that goes on, only where it stands", "a [b c](x) d", "a b", "e", "e[ c](x) d"],
    ["of a bold word, and of the link after it", "**a** [b](x) c", "a b", "d", "[**d**](x) c"],
    [
      "of the link that a word of two kinds ends with",
      "**o**[n](x)",
      "on",
      "only",
      "**o**[nly](x)"
    ],
    ["within a word of three kinds", "**o**n*e*", "one", "only", "**o**n*ly*"],
    ["of a word cut in two", "**o**ne two", "one", "o ne", "**o** ne two"]
  ])("%s", (_, markdown, old, text, wanted) => {
    expect(replaced(markdown, old, text)).toBe(wanted)
  })
})

describe("an insertion", () => {
  const inserted = (markdown: string, offset: number, text: string) => {
    const {tr} = start(markdown)
    const pos = (readBlocks(tr.doc)[0]?.pos ?? 0) + offset
    return writeMarkdown(applyEdits(tr, [{from: pos, to: pos, text}]).doc).trimEnd()
  }
  test.each([
    ["takes the marks on its left", "**one** two", 3, "x", "**onex** two"],
    ["does not lengthen a link", "[one](y) two", 3, "x", "[one](y)x two"],
    ["stays in a link it is in", "[one](y) two", 2, "x", "[onxe](y) two"],
    ["does not lengthen code", "`one` two", 3, "x", "`one`x two"],
    ["at the start takes those of what follows", "**one** two", 0, "x", "**xone** two"],
    ["at the start of a link does not", "[one](y)", 0, "x", "x[one](y)"]
  ])("%s", (_, markdown, offset, text, wanted) => {
    expect(inserted(markdown, offset, text)).toBe(wanted)
  })
})

describe("what is no text", () => {
  test.each([
    [
      "stays when the text around it is replaced",
      "one ![i](i.png) two",
      "one ¤ two",
      "three",
      "three![i](i.png)"
    ],
    [
      "stays in its place when it is masked in the new text",
      "one ![i](i.png) two",
      "one ¤ two",
      "1 ¤ 2",
      "1 ![i](i.png) 2"
    ],
    ["stays when the text around it is deleted", "one ![i](i.png)", "one ¤", "", "![i](i.png)"],
    ["goes when it is all there is in the range", "one ![i](i.png) two", "¤", "x", "one x two"],
    ["goes with another", "one ![i](i.png)![j](j.png) two", "¤¤", "", "one  two"],
    [
      "stays when words are put beside it",
      "one ![i](i.png) two",
      " ¤",
      " new ¤",
      "one new ![i](i.png) two"
    ],
    ["stays bold", "one **![i](i.png) two**", "¤ two", "¤ 2", "one **![i](i.png) 2**"]
  ])("%s", (_, markdown, old, text, wanted) => {
    expect(replaced(markdown, old, text)).toBe(wanted)
  })
})

test.each([
  ["- one\n- two", 1, "two"],
  ["one\n\ntwo", 1, "two"],
  ["> one\n\ntwo", 1, "two"],
  ["- > one\n- a", 1, "a"],
  ["one", 1, ""],
  ["| one | b |\n|---|---|\n| c | d |", 1, "bcd"],
  ["> | one |\n> |---|\n\ntwo", 2, "two"]
])("what an edit empties in %j goes, but for a cell or all there is", (markdown, blocks, text) => {
  const {tr} = start(markdown)
  applyEdits(tr, [editOf(markdown, "one", "")])
  tr.doc.check()
  expect([tr.doc.childCount, tr.doc.textContent]).toEqual([blocks, text])
})

test.each([
  ["> # one\n>\n> two", "heading", "> two"],
  ["- a\n- - one", "list in an item", "- a"],
  ["> one\n\n> two", "quotation", "> two"]
])("what held nothing else goes with it in %j: the %s", (markdown, _, wanted) => {
  const {tr} = start(markdown)
  const {pos} = readBlocks(tr.doc).find(({text}) => text === "one") ?? {pos: -1}
  applyEdits(tr, [{from: pos, to: pos + 3, text: ""}])
  expect(writeMarkdown(tr.doc).trimEnd()).toBe(wanted)
})

test("an insertion of nothing takes nothing away", () => {
  const {tr} = start("one\n\n#\n\ntwo")
  applyEdits(tr, [{from: 6, to: 6, text: ""}])
  expect(tr.doc.childCount).toBe(3)
})

test("an edit may begin where another ends, and reach the end of the text", () => {
  const {tr} = start("one two")
  applyEdits(tr, [
    {from: 4, to: 8, text: ""},
    {from: 1, to: 4, text: "1"},
    {from: 4, to: 4, text: "!"}
  ])
  expect(tr.doc.textContent).toBe("1!")
})

test("only what differs is replaced", () => {
  const {tr} = start("one two three")
  applyEdits(tr, [{from: 1, to: 14, text: "one 2 three"}])
  expect(tr.mapping.map(2)).toBe(2)
  expect(tr.mapping.map(12)).toBe(10)
})

test("several edits have the positions of the document as it was", () => {
  const {tr} = start("one two three")
  applyEdits(tr, [
    {from: 9, to: 14, text: "3"},
    {from: 1, to: 4, text: "number 1"}
  ])
  expect(tr.doc.textContent).toBe("number 1 two 3")
})

test.each([
  [
    "overlap",
    [
      {from: 1, to: 4, text: ""},
      {from: 3, to: 5, text: ""}
    ]
  ],
  ["lie in two blocks", [{from: 2, to: 12, text: ""}]],
  ["lie outside", [{from: 2, to: 80, text: ""}]],
  ["end before they begin", [{from: 3, to: 2, text: ""}]]
])("edits must not %s", (_, edits) => {
  const {tr} = start("one two\n\nthree")
  expect(() => applyEdits(tr, edits)).toThrow(RangeError)
})

test("the new text stands where the old one stood, and nothing else changes", () => {
  const property = fc.property(
    markdownDocument,
    fc.nat(),
    fc.tuple(fc.nat(), fc.nat()),
    fc.constantFrom("", "x", "new words here", "a, b"),
    (markdown, which, [a, b], text) => {
      const {tr} = start(markdown)
      const blocks = readBlocks(tr.doc)
      const block = blocks[which % Math.max(1, blocks.length)]
      if (!block || block.text.includes(MASK) || block.text === "") return
      const [from, to] = [a, b].map(n => n % (block.text.length + 1)).sort((x, y) => x - y)
      if (from === undefined || to === undefined) return
      const others = blocks.filter(other => other !== block).map(other => other.text)
      applyEdits(tr, [{from: block.pos + from, to: block.pos + to, text}])
      tr.doc.check()
      const after = readBlocks(tr.doc)
      const edited = block.text.slice(0, from) + text + block.text.slice(to)
      if (edited === "" && after.length < blocks.length) {
        expect(after.map(other => other.text)).toEqual(others)
        return
      }
      expect(after.find(({pos}) => pos === block.pos)?.text).toBe(edited)
      expect(after.filter(({pos}) => pos !== block.pos).map(other => other.text)).toEqual(others)
    }
  )
  fc.assert(property, runs(300))
}, 30_000)
