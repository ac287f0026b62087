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
