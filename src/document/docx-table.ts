import type {Node} from "prosemirror-model"
import type {DocxContext} from "./docx-context.ts"
import {writeParagraph} from "./docx-paragraph.ts"
import {element, empty} from "./markup.ts"
import type {Alignment} from "./schema-tables.ts"
import {nodeOf, type Line} from "./tracked.ts"
import {isBranch, type Branch} from "./tracked-tree.ts"

// The width between the margins, in twentieths of a point.
const width = 9026

/** Write a table; rows that were put in or taken out are marked as such. */
export function writeTable(table: Branch, context: DocxContext): string {
  const rows = table.children.filter(isBranch)
  const columns = Math.max(1, ...rows.map(row => widthOf(nodeOf(row.frame))))
  const align = nodeOf(table.frame).attrs["align"] as readonly Alignment[]
  const spans = new Map<number, {rows: number; readonly columns: number}>()
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      empty("w:tblStyle", {"w:val": "TableGrid"}),
      empty("w:tblW", {"w:w": 5000, "w:type": "pct"})
    ),
    element(
      "w:tblGrid",
      {},
      empty("w:gridCol", {"w:w": Math.floor(width / columns)}).repeat(columns)
    ),
    ...rows.map(row => writeRow(row, {context, align, spans, columns}))
  )
}

function widthOf(row: Node): number {
  return row.children.reduce((sum, cell) => sum + (cell.attrs["colspan"] as number), 0)
}

/** What the rows of a table share. */
interface Rows {
  readonly context: DocxContext
  readonly align: readonly Alignment[]
  /** The cells that reach down from rows above, by the column they start in. */
  readonly spans: Map<number, {rows: number; readonly columns: number}>
  readonly columns: number
}

function writeRow(row: Branch, rows: Rows): string {
  const {frame} = row
  const lines = row.children.flatMap(leaf => (isBranch(leaf) ? [] : [leaf]))
  const header = lines.every(([line]) => ownOf(line)?.type.name === "table_header")
  const change = lines[0]?.[0]?.change ?? -1
  const fate = frame.was === null ? "w:ins" : frame.now === null ? "w:del" : null
  const marks =
    (header ? empty("w:tblHeader") : "") +
    (fate === null ? "" : empty(fate, rows.context.revision(change)))
  const cells: string[] = []
  let column = writeSpans(0, cells, rows)
  for (const cell of lines) {
    column = writeSpans(writeCell(cell, column, cells, rows), cells, rows)
  }
  // A row shorter than the others, which Word would find broken.
  for (; column < rows.columns && lines.length > 0; column++) cells.push(emptyCell(""))
  return element("w:tr", {}, marks === "" ? "" : element("w:trPr", {}, marks), ...cells)
}

function writeCell(
  lines: readonly Line[],
  column: number,
  cells: string[],
  {context, align, spans}: Rows
): number {
  const node = ownOf(lines[0])
  const columns = (node?.attrs["colspan"] as number | undefined) ?? 1
  const rowspan = (node?.attrs["rowspan"] as number | undefined) ?? 1
  if (rowspan > 1) spans.set(column, {rows: rowspan - 1, columns})
  const look = {header: node?.type.name === "table_header", align: align[column] ?? null}
  cells.push(
    element(
      "w:tc",
      {},
      cellLook(columns, rowspan > 1 ? "restart" : null),
      ...lines.map(line => writeParagraph(line, context, {cell: look}))
    )
  )
  return column + columns
}

function ownOf(line: Line | undefined): Node | undefined {
  const own = (line?.now ?? line?.was)?.at(-1)
  return own && nodeOf(own)
}

// The cells from above that go on at a column; gives back the first free one.
function writeSpans(from: number, cells: string[], {spans}: Rows): number {
  let column = from
  for (let span = spans.get(column); span; span = spans.get(column)) {
    if (--span.rows === 0) spans.delete(column)
    cells.push(emptyCell(cellLook(span.columns, "continue")))
    column += span.columns
  }
  return column
}

function emptyCell(look: string): string {
  return element("w:tc", {}, look, empty("w:p"))
}

function cellLook(columns: number, merge: "restart" | "continue" | null): string {
  const look =
    (columns > 1 ? empty("w:gridSpan", {"w:val": columns}) : "") +
    (merge === null ? "" : empty("w:vMerge", {"w:val": merge}))
  return look === "" ? "" : element("w:tcPr", {}, look)
}
