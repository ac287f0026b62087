import type {Node, NodeSpec} from "prosemirror-model"

/** How a column of a table is aligned; null where nothing is said. */
export type Alignment = "left" | "right" | "center" | null

const cellAttributes = {
  colspan: {default: 1, validate: "number"},
  rowspan: {default: 1, validate: "number"},
  colwidth: {default: null}
}

/**
 * Tables as prosemirror-tables wants them. A cell is one line of text,
 * as in Markdown; `table.align` has one entry per column.
 */
export const tableNodes = {
  table: {
    group: "block",
    content: "table_row+",
    tableRole: "table",
    isolating: true,
    attrs: {align: {default: [], validate: validateAlign}},
    parseDOM: [{tag: "table", getAttrs: table => ({align: readAlign(table)})}],
    toDOM: table => ["table", {"data-align": alignOf(table)}, ["tbody", 0]]
  },
  table_row: {
    content: "(table_cell | table_header)*",
    tableRole: "row",
    parseDOM: [{tag: "tr"}],
    toDOM: () => ["tr", 0]
  },
  table_cell: {
    content: "inline*",
    attrs: cellAttributes,
    tableRole: "cell",
    isolating: true,
    parseDOM: [{tag: "td", getAttrs: readCell}],
    toDOM: cell => ["td", spans(cell), 0]
  },
  table_header: {
    content: "inline*",
    attrs: cellAttributes,
    tableRole: "header_cell",
    isolating: true,
    parseDOM: [{tag: "th", getAttrs: readCell}],
    toDOM: cell => ["th", spans(cell), 0]
  }
} as const satisfies Record<string, NodeSpec & {tableRole: string}>

function validateAlign(value: unknown): void {
  const valid = Array.isArray(value) && value.every(item => item === null || isAlignment(item))
  if (!valid) throw new RangeError(`No alignment of columns: ${JSON.stringify(value)}`)
}

function isAlignment(value: unknown): value is Alignment {
  return value === "left" || value === "right" || value === "center"
}

function alignOf(table: Node): string | null {
  const align = table.attrs["align"] as readonly Alignment[]
  return align.some(column => column !== null) ? align.map(column => column ?? "").join(",") : null
}

function readAlign(table: HTMLElement): readonly Alignment[] {
  const stored = table.getAttribute("data-align")?.split(",")
  const cells = [...(table.querySelector("tr")?.children ?? [])] as HTMLElement[]
  const columns = stored ?? cells.map(cell => cell.style.textAlign || cell.getAttribute("align"))
  return columns.map(column => (isAlignment(column) ? column : null))
}

function readCell(cell: HTMLElement) {
  return {colspan: spanOf(cell, "colspan"), rowspan: spanOf(cell, "rowspan")}
}

// A span of thousands, as broken pages have it, would hang the table's map.
function spanOf(cell: HTMLElement, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= 100 ? span : 1
}

function spans({attrs}: Node) {
  const {colspan, rowspan} = attrs as {colspan: number; rowspan: number}
  return {colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null}
}
