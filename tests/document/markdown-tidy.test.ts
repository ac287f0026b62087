import {readFileSync} from "node:fs"
import {join} from "node:path"
import type {Node} from "prosemirror-model"
import {describe, expect, it} from "vitest"
import {readMarkdown, writeMarkdown} from "../../src/document/markdown.ts"
import {comparable, tidy} from "../../src/document/markdown-tidy.ts"
import {schema} from "../../src/document/schema.ts"
import {everySample, samples} from "./samples.ts"

const {strong, em, code} = schema.marks
const text = (words: string, ...marks: readonly (typeof strong)[]) =>
  schema.text(
    words,
    marks.map(mark => mark.create())
  )
const p = (...content: readonly Node[]) => schema.node("paragraph", null, content)
const br = schema.node("hard_break")
const html = (value: string) => schema.node("html_inline", {value})
const item = (checked: boolean | null, ...blocks: readonly Node[]) =>
  schema.node("list_item", {checked}, blocks)
const list = (...items: readonly Node[]) => schema.node("bullet_list", {tight: false}, items)
const cell = (words: string, colspan = 1) =>
  schema.node("table_cell", {colspan}, words === "" ? [] : [schema.text(words)])
const row = (...cells: readonly Node[]) => schema.node("table_row", null, cells)
const table = (align: readonly (string | null)[], ...rows: readonly Node[]) =>
  schema.node("table", {align}, rows)

describe("a block as Markdown can hold it", () => {
  it.each([
    ["a blank line", p(), "null"],
    ["a line of blanks", p(text(" \t ")), "null"],
    ["blanks at the ends", p(text("  a b\t")), 'paragraph("a b")'],
    ["blanks around a break", p(text("a  "), br, text(" \tb")), 'paragraph("a", hard_break, "b")'],
    ["breaks at the end", p(text("a "), br, text(" "), br), 'paragraph("a")'],
    ["line ends in a text", p(text("a\nb\r\nc")), 'paragraph("a b  c")'],
    [
      "a bold blank at an end",
      p(text("a "), text("b ", strong), text("c")),
      'paragraph("a ", strong("b"), " c")'
    ],
    ["a bold blank between bold words", p(text("a b", strong)), 'paragraph(strong("a b"))'],
    [
      "blanks between words of two kinds",
      p(text("a", strong), text(" \t", strong, em), text("b", em)),
      'paragraph(strong("a"), " \\t", em("b"))'
    ],
    ["a blank of code", p(text("a"), text(" ", code)), 'paragraph("a", code(" "))'],
    ["a break in a cell", row(schema.node("table_cell", null, [text("a"), br, text("b")])), "row"],
    ["an empty heading", schema.node("heading", {level: 2}), "heading"],
    ["code", schema.node("code_block", null, [text(" a ")]), 'code_block(" a ")'],
    ["an empty quotation", schema.node("blockquote", null, [p()]), "null"],
    ["an empty item", list(item(true, p())), "bullet_list(list_item(paragraph))"],
    [
      "a list without words",
      schema.node("blockquote", null, [p(), list(item(null, p(text("a")), p()))]),
      'blockquote(bullet_list(list_item(paragraph("a"))))'
    ]
  ])("%s", (name, block, wanted) => {
    if (name === "a break in a cell") {
      const tidied = tidy(schema.node("table", {align: []}, [block]))
      expect(tidied?.toString()).toBe('table(table_row(table_header("a", html_inline, "b")))')
    } else expect(String(tidy(block))).toBe(wanted)
  })

  it("a task has words after its box", () => {
    const checked = (block: Node) => tidy(list(block))?.child(0).attrs["checked"]
    expect(checked(item(true, p(text("a"))))).toBe(true)
    expect(checked(item(true, p()))).toBe(null)
    expect(checked(item(true, schema.node("heading", {level: 1}, [text("a")])))).toBe(null)
  })

  it("a table has a header, and as many cells in every row", () => {
    const tidied = tidy(table(["left"], row(cell("a", 2), cell("b")), row(cell("c"))))
    expect(String(tidied)).toBe(
      'table(table_row(table_header("a"), table_header, table_header("b")), ' +
        'table_row(table_cell("c"), table_cell, table_cell))'
    )
    expect(tidied?.attrs["align"]).toEqual(["left", null, null])
    expect(tidied?.child(0).child(0).attrs["colspan"]).toBe(1)
    expect(tidy(table(["left", "right", null], row(cell("a"))))?.attrs["align"]).toEqual(["left"])
    expect(String(tidy(table([], row())))).toBe("table(table_row(table_header))")
  })
})

describe("two blocks", () => {
  const read = (markdown: string) => readMarkdown(markdown).child(0)
  const alike = (a: string | Node, b: string | Node) => {
    const [x, y] = [a, b].map(each => comparable(typeof each === "string" ? read(each) : each))
    return x !== null && y !== null && x !== undefined && y !== undefined && x.eq(y)
  }

  it.each([
    ["- a\n- b", "- a\n\n- b"],
    ["1. a\n2. b", "1. a\n\n2. b"],
    ["> - a\n> - b", "> - a\n>\n> - b"],
    ["[a][b]\n\n[b]: c", "[a](c)"],
    ["see https://x.org", "see <https://x.org>"],
    ["see www.x.org", "see [www.x.org](http://www.x.org)"],
    ["see a@x.org", "see <a@x.org>"],
    ["see **https://x.org**", "see **<https://x.org>**"],
    ["a[^1]\n\n[^1]: b", p(text("a[^1]"))],
    [p(html("<b>"), html("</b>")), schema.node("html_block", {value: "<b></b>"})],
    [p(text("a "), br), "a"],
    ["[^a]: b", schema.node("footnote_definition", {label: "a", identifier: "x"}, [p(text("b"))])],
    ["[^a]: - b\n    - c", "[^a]: - b\n\n    - c"]
  ])("are the same in Markdown: %s and %s", (a, b) => {
    expect(alike(a, b)).toBe(true)
  })

  it.each([
    ["a", "b"],
    ["a", "**a**"],
    ["- a", "* b"],
    ["- a", "1. a"],
    ["1. a", "2. a"],
    ["- [ ] a", "- [x] a"],
    ["- [ ] a", "- a"],
    ["# a", "## a"],
    ["[a](b)", "[a](c)"],
    ["[a](b)", "[a](b 'T')"],
    ["[https://x.org](https://x.org 'T')", "https://x.org"],
    ["see [x.org](https://x.org)", "see x.org"],
    ["a[^1]\n\n[^1]: b", "a[^2]\n\n[^2]: b"],
    ["```js\na\n```", "```\na\n```"],
    ["***", "a"],
    ["| a |\n|:-|", "| a |\n|-|"],
    ["a <b>", p(html("a <b>"))],
    [p(text("x"), html("<b>")), schema.node("html_block", {value: "<b>"})],
    ["[^1]: b", "[^2]: b"],
    ["a\\\nb", "a b"]
  ])("are not the same: %s and %s", (a, b) => {
    expect(alike(a, b)).toBe(false)
  })
})

it("every sample is written anew as it was looked at once", async () => {
  const written = samples.map(
    ({name, markdown}) => `@@@ ${name}\n${writeMarkdown(readMarkdown(markdown))}`
  )
  const fixture = join(import.meta.dirname, "../fixtures/markdown/anew.txt")
  if (samples.length === everySample.length) {
    await expect(written.join("\n")).toMatchFileSnapshot(fixture)
  } else {
    const known = new Set(readFileSync(fixture, "utf8").split(/\n(?=@@@ )/))
    expect(written.filter(text => !known.has(text))).toEqual([])
  }
})
