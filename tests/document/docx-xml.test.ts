import {readFileSync} from "node:fs"
import {expect, it} from "vitest"
import type {Node} from "prosemirror-model"
import {writeDocx, writeTrackedDocx} from "../../src/document/docx-write.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {schema} from "../../src/document/schema.ts"
import {changesOf} from "../support/changes-of.ts"
import {partsOf} from "../support/docx.ts"

const facts = {title: "A title", date: new Date("2026-03-04T05:06:07Z")}
const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/docx/${name}.md`, import.meta.url), "utf8")

const block =
  /<(?:w:(?:p|tbl|tr|tc|num|lvl|abstractNum|footnote|sectPr)[ >]|Override|Default|Relationship )/g

// Every part but the styles, a paragraph a line. What Word and LibreOffice make of them was looked at once;
// here they must stay as they are.
function shown(docx: Uint8Array): string {
  return Object.entries(partsOf(docx))
    .filter(([path]) => path.endsWith(".rels") || path.endsWith(".xml"))
    .filter(([path]) => path !== "word/styles.xml")
    .map(([path, xml]) => `${path}\n${xml.replaceAll(block, "\n$&")}`)
    .join("\n\n")
}

const stays = (name: string, docx: Uint8Array) =>
  expect(shown(docx)).toMatchFileSnapshot(`../fixtures/docx/${name}.xml`)

it("an article with one of everything", () =>
  stays("article", writeDocx(readMarkdown(fixture("article")), facts)))

it("the same with its changes tracked", () => {
  const [before, after] = [readMarkdown(fixture("article")), readMarkdown(fixture("edited"))]
  const changes = changesOf(before, after).map((change, i) => ({
    ...change,
    rule: i % 2 === 0 ? "it/x/y" : null
  }))
  return stays("edited", writeTrackedDocx({before, after, changes}, facts))
})

interface Cell {
  readonly colspan?: number
  readonly rowspan?: number
}
const cell = (text: string, spans: Cell = {}) => ({
  type: "table_cell",
  attrs: spans,
  ...(text && {content: [{type: "text", text}]})
})
const table = (...rows: readonly (readonly object[])[]): Node =>
  schema.nodeFromJSON({
    type: "doc",
    content: [{type: "table", content: rows.map(content => ({type: "table_row", content}))}]
  })

it("cells over several columns and rows", () =>
  stays(
    "spans",
    writeDocx(
      table(
        [cell("a", {colspan: 2}), cell("b", {rowspan: 3})],
        [cell("c", {rowspan: 2, colspan: 2})],
        [],
        [cell("d"), cell("e", {rowspan: 2})],
        [cell("f"), cell("g")]
      ),
      facts
    )
  ))

const jpeg = (...bytes: readonly number[]) => {
  const data = btoa(String.fromCharCode(0xff, 0xd8, ...bytes))
  const [drawing] = /<wp:extent [^>]*>/.exec(
    partsOf(writeDocx(readMarkdown(`![a](data:image/jpeg;base64,${data})`), facts))[
      "word/document.xml"
    ] ?? ""
  ) ?? [null]
  return drawing
}
const [before, size] = [
  [0xff, 0xe0, 0, 4, 1, 2],
  [0, 11, 8, 0, 2, 0, 3, 0, 0]
] as const

it("a JPEG is as large as it says, wherever it says so", () => {
  const wanted = '<wp:extent cx="28575" cy="19050"/>'
  for (const marker of [0xc0, 0xc1, 0xc2, 0xcf]) {
    expect(jpeg(...before, 0xff, marker, ...size)).toBe(wanted)
  }
  for (const other of [0xc4, 0xc8, 0xcc, 0xbf, 0xd0, 0xdb]) {
    expect(jpeg(0xff, other, 0, 8, 9, 9, 9, 9, 9, 9, ...before, 0xff, 0xc0, ...size)).toBe(wanted)
  }
  expect(jpeg(0xff, 0xc0, 0, 11, 8, 0, 0, 0, 3)).toBe(null)
  expect(jpeg(0xff, 0xc0, 0, 11, 8, 0, 3, 0, 0)).toBe(null)
  expect(jpeg(...before)).toBe(null)
})
