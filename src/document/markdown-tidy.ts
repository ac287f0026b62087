import {type Attrs, Fragment, Mark, type Node} from "prosemirror-model"
import {schema} from "./schema.ts"

/**
 * A block as Markdown can hold it: without blanks at the ends of its
 * lines, without empty paragraphs between others, with emphasis that
 * begins and ends at a word, with tables whose first row is the header.
 * Null when nothing of it remains.
 */
export function tidy(node: Node): Node | null {
  if (node.type.spec.code || node.isAtom) return node
  if (node.isTextblock) {
    const content = tidyInline(node)
    const empty = content.size === 0 && node.type.name === "paragraph"
    return empty ? null : node.copy(content)
  }
  if (node.type.name === "table") return tidyTable(node)
  const children = node.children.flatMap(child => tidy(child) ?? [])
  if (children.length > 0) return retype(node, tidyAttributes(node, children), children)
  return node.type.name === "list_item"
    ? retype(node, {checked: null}, [schema.node("paragraph")])
    : null
}

/**
 * What two blocks must have in common to be the same in Markdown: all
 * that `tidy` leaves but how it is spelt (tight or loose lists, links
 * with their own address or a definition’s) and what Markdown decides by
 * itself: a bare address is a link, a reference to no note is text.
 */
export function comparable(node: Node): Node | null {
  const tidied = tidy(node)
  return tidied === null ? null : unspell(tidied)
}

function retype(node: Node, attrs: Attrs, children: readonly Node[]): Node {
  return node.type.create({...node.attrs, ...attrs}, children, node.marks)
}

// A task needs words after its box.
function tidyAttributes(node: Node, children: readonly Node[]): Attrs {
  if (node.type.name !== "list_item") return {}
  return children[0]?.type.name === "paragraph" ? {} : {checked: null}
}

/** One position of a block of text. */
interface Unit {
  readonly node: Node
  readonly text: string | null
  marks: readonly Mark[]
}

function tidyInline(block: Node): Fragment {
  const cell = block.type.spec["tableRole"] !== undefined
  const units = trimLines(unitsOf(block))
  units.forEach((unit, i) => {
    if (isBlank(unit)) unit.marks = marksOfBlank(units, i)
  })
  const nodes = units.map(unit => {
    if (unit.text !== null) return schema.text(unit.text, unit.marks)
    if (cell && isBreak(unit)) return schema.node("html_inline", {value: "<br>"}, [], unit.marks)
    return unit.node.mark(unit.marks)
  })
  return Fragment.fromArray(joinTexts(nodes))
}

function unitsOf(block: Node): Unit[] {
  return block.children.flatMap(node => {
    const pieces = node.isText
      ? ((node.text ?? "").replace(/[\r\n]/g, " ").match(/[ \t]|[^ \t]+/g) ?? [])
      : [null]
    return pieces.map(text => ({node, text, marks: node.marks}))
  })
}

function isBlank({text, marks}: Unit): boolean {
  return (text === " " || text === "\t") && !marks.some(mark => mark.type.spec.code)
}

function isBreak({node}: Unit): boolean {
  return node.type.name === "hard_break"
}

// Markdown drops blanks at both ends of a line, and a break at the end.
function trimLines(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = []
  for (const unit of units) {
    const last = kept.at(-1)
    if (isBlank(unit) && (last === undefined || isBreak(last))) continue
    if (isBreak(unit)) dropBlanks(kept)
    kept.push(unit)
  }
  dropBlanks(kept)
  while (kept.length > 0 && isBreak(kept.at(-1) as Unit)) {
    kept.pop()
    dropBlanks(kept)
  }
  return kept
}

function dropBlanks(units: Unit[]) {
  while (units.length > 0 && isBlank(units.at(-1) as Unit)) units.pop()
}

const delimited = new Set(["strong", "em", "strike"])

// A blank is bold only if what stands on both sides of it is.
function marksOfBlank(units: readonly Unit[], at: number): readonly Mark[] {
  const sides = [-1, 1].map(step => {
    let i = at + step
    while (units[i] !== undefined && isBlank(units[i] as Unit)) i += step
    return units[i]?.marks ?? []
  })
  const marks = units[at]?.marks ?? []
  return marks.filter(
    mark => !delimited.has(mark.type.name) || sides.every(side => mark.isInSet(side))
  )
}

function joinTexts(nodes: readonly Node[]): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.isText && node.isText && Mark.sameSet(last.marks, node.marks)) {
      joined[joined.length - 1] = schema.text(`${last.text}${node.text}`, node.marks)
    } else joined.push(node)
  }
  return joined
}

// Cells over several columns become as many cells.
function tidyTable(table: Node): Node {
  const rows = table.children.map(row =>
    row.children.flatMap(cell => [
      cell,
      ...Array.from({length: Number(cell.attrs["colspan"]) - 1}, () => cell.copy())
    ])
  )
  const width = Math.max(1, ...rows.map(row => row.length))
  const align = (table.attrs["align"] as readonly unknown[]).slice(0, width)
  while (align.length < width) align.push(null)
  const tidied = rows.map((row, i) => {
    const type = i === 0 ? schema.nodes.table_header : schema.nodes.table_cell
    const cells = Array.from({length: width}, (_, column) => {
      const cell = row[column]
      return type.create(null, cell ? tidyInline(cell) : null)
    })
    return schema.node("table_row", null, cells)
  })
  return table.type.create({align}, tidied)
}

function unspell(node: Node): Node {
  if (isOnlyHtml(node)) {
    const value = node.children.map(child => child.attrs["value"] as string).join("")
    return schema.node("html_block", {value})
  }
  if (node.isTextblock) {
    return node.copy(Fragment.fromArray(joinTexts(node.children.map(unspellInline))))
  }
  if (node.type.name === "footnote_definition") {
    return retype(node, {identifier: ""}, node.children.map(unspell))
  }
  if (node.isLeaf) return node
  const spelling = "tight" in node.attrs ? {tight: true} : {}
  return retype(node, spelling, node.children.map(unspell))
}

// A tag alone on its line is a block to Markdown.
function isOnlyHtml(node: Node): boolean {
  const html = (child: Node) => child.type.name === "html_inline"
  return node.type.name === "paragraph" && node.childCount > 0 && node.children.every(html)
}

function unspellInline(node: Node): Node {
  if (node.type.name === "footnote_reference") {
    return schema.text(`[^${node.attrs["label"]}]`, node.marks)
  }
  const link = node.marks.find(mark => mark.type.name === "link")
  if (link === undefined) return node
  if (isBare(node.text, link)) return node.mark(link.removeFromSet(node.marks))
  return node.mark(link.type.create({...link.attrs, reference: null}).addToSet(node.marks))
}

// Whether a link shows its own address: Markdown makes such a link of the text alone.
function isBare(text: string | undefined, {attrs: {href, title}}: Mark): boolean {
  return title === null && ["", "http://", "mailto:"].some(scheme => scheme + text === href)
}
