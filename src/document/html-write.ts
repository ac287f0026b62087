import type {Node} from "prosemirror-model"
import {safeHref, safeSrc} from "./address.ts"
import {element, escapeText, type Attributes} from "./markup.ts"
import type {Alignment} from "./schema-tables.ts"

/**
 * Write a document as HTML to be put into a page: no classes, no
 * styles, no scripts. Footnotes stand at
 * the end, as a list. Raw HTML, definitions and front matter are left out.
 */
export function writeHtml(doc: Node): string {
  const notes = notesOf(doc)
  const main = writeBlocks(doc, notes)
  const list = [...notes.values()].map(({node, number}) =>
    element("li", {id: `note-${number}`}, ...writeNote(node, number, notes))
  )
  const foot = list.length === 0 ? [] : ["<hr>", element("ol", {}, "\n", list.join("\n"), "\n")]
  return [...main, ...foot].map(block => `${block}\n`).join("")
}

interface Note {
  readonly node: Node
  readonly number: number
  /** Whether a mark is written already: the way back leads to the first. */
  referred: boolean
}

// The notes that there is a mark for, by label, numbered as the marks come.
function notesOf(doc: Node): ReadonlyMap<string, Note> {
  const nodes = new Map<string, Node>()
  const labels = new Set<string>()
  doc.descendants(node => {
    if (node.type.name === "footnote_definition") nodes.set(labelOf(node), node)
    if (node.type.name === "footnote_reference") labels.add(labelOf(node))
  })
  const marked = [...labels].flatMap(label => {
    const node = nodes.get(label)
    return node ? [[label, node] as const] : []
  })
  return new Map(marked.map(([label, node], i) => [label, {node, number: i + 1, referred: false}]))
}

function labelOf(node: Node): string {
  return String(node.attrs["label"]).toLowerCase()
}

function writeNote(node: Node, number: number, notes: ReadonlyMap<string, Note>) {
  const back = element("a", {href: `#mark-${number}`}, "↩")
  const blocks = writeBlocks(node, notes)
  const last = blocks.at(-1) ?? ""
  return last.endsWith("</p>")
    ? [...blocks.slice(0, -1), `${last.slice(0, -"</p>".length)} ${back}</p>`]
    : [...blocks, element("p", {}, back)]
}

type Notes = ReadonlyMap<string, Note>

function writeBlocks(parent: Node, notes: Notes): readonly string[] {
  return parent.children.map(child => writeBlock(child, notes)).filter(html => html !== "")
}

function writeBlock(node: Node, notes: Notes): string {
  const {attrs} = node
  const lines = (children: readonly string[]) => `\n${children.join("\n")}\n`
  switch (node.type.name) {
    case "paragraph":
      return element("p", {}, writeText(node, notes))
    case "heading":
      return element(`h${attrs["level"]}`, {}, writeText(node, notes))
    case "blockquote":
      return element("blockquote", {}, lines(writeBlocks(node, notes)))
    case "bullet_list":
      return element("ul", {}, lines(writeItems(node, notes)))
    case "ordered_list": {
      const start = attrs["start"] as number
      return element("ol", {start: start === 1 ? null : start}, lines(writeItems(node, notes)))
    }
    case "code_block":
      return element("pre", {}, element("code", {}, escapeText(node.textContent)))
    case "table":
      return writeTable(node, notes)
    case "thematic_break":
      return "<hr>"
    case "footnote_definition":
      // Where there is no mark for it, it stays where it is.
      return notes.has(labelOf(node)) ? "" : writeBlocks(node, notes).join("\n")
    default:
      return ""
  }
}

function writeItems(list: Node, notes: Notes): readonly string[] {
  return list.children.map(item => {
    const checked = item.attrs["checked"] as boolean | null
    const box =
      checked === null ? "" : `<input type="checkbox" disabled${checked ? " checked" : ""}> `
    const [first] = item.children
    const tight = list.attrs["tight"] === true && first?.type.name === "paragraph"
    const rest = item.children.slice(tight ? 1 : 0).map(child => writeBlock(child, notes))
    const parts = tight && first ? [writeText(first, notes), ...rest] : rest
    return element("li", {}, box, parts.filter(part => part !== "").join("\n"))
  })
}

function writeTable(table: Node, notes: Notes): string {
  const align = table.attrs["align"] as readonly Alignment[]
  const rows = table.children.map(row => ({
    header: row.children.every(cell => cell.type.name === "table_header"),
    html: element("tr", {}, ...row.children.map((cell, i) => writeCell(cell, align[i], notes)))
  }))
  const body = rows.findIndex(({header}) => !header)
  const heads = body < 0 ? rows : rows.slice(0, body)
  const part = (name: string, part: typeof rows) =>
    part.length === 0
      ? ""
      : `${element(name, {}, "\n", part.map(({html}) => html).join("\n"), "\n")}\n`
  const others = body < 0 ? [] : rows.slice(body)
  return element("table", {}, "\n", part("thead", heads), part("tbody", others))
}

function writeCell(cell: Node, align: Alignment | undefined, notes: Notes): string {
  const {colspan, rowspan} = cell.attrs as {colspan: number; rowspan: number}
  const attributes: Attributes = {
    colspan: colspan > 1 ? colspan : null,
    rowspan: rowspan > 1 ? rowspan : null,
    // An attribute of old, which every CMS takes, and which no policy forbids as it does styles.
    align: align ?? null
  }
  return element(
    cell.type.name === "table_header" ? "th" : "td",
    attributes,
    writeText(cell, notes)
  )
}

// Marks around several nodes in a row are written once.
function writeText(block: Node, notes: Notes): string {
  const write = (nodes: readonly Node[], depth: number): string => {
    let html = ""
    for (let i = 0; i < nodes.length;) {
      const node = nodes[i] as Node
      const mark = node.marks[depth]
      let end = i + 1
      if (mark === undefined) html += writeInline(node, notes)
      else {
        const other = nodes.findIndex((next, j) => j > i && !next.marks[depth]?.eq(mark))
        end = other < 0 ? nodes.length : other
        const inner = write(nodes.slice(i, end), depth + 1)
        html +=
          inner === "" ? "" : element(tags[mark.type.name] ?? "span", linkOf(mark.attrs), inner)
      }
      i = end
    }
    return html
  }
  return write(block.children, 0)
}

const tags: Readonly<Record<string, string>> = {
  link: "a",
  strong: "strong",
  em: "em",
  strike: "s",
  code: "code"
}

function linkOf({href, title}: Readonly<Record<string, unknown>>): Attributes {
  return {
    href: typeof href === "string" ? safeHref(href) : null,
    title: typeof title === "string" ? title : null
  }
}

function writeInline(node: Node, notes: Notes): string {
  if (node.isText) return escapeText(node.text ?? "")
  const {attrs} = node
  switch (node.type.name) {
    case "hard_break":
      return "<br>\n"
    case "image":
    case "image_reference": {
      const src = safeSrc(attrs["src"] as string)
      const alt = String(attrs["alt"])
      if (src === null || src === "") return escapeText(alt)
      return element("img", {src, alt, title: attrs["title"] as string | null}).replace(
        "</img>",
        ""
      )
    }
    case "footnote_reference": {
      const note = notes.get(labelOf(node))
      if (note === undefined) return escapeText(`[${attrs["label"]}]`)
      const id = note.referred ? null : `mark-${note.number}`
      note.referred = true
      return element(
        "sup",
        {},
        element("a", {id, href: `#note-${note.number}`}, String(note.number))
      )
    }
    default:
      return ""
  }
}
