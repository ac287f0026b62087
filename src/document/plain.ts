import type {Node} from "prosemirror-model"
import {paragraphs} from "../text/plain.ts"
import {schema} from "./schema.ts"

/** Read a document from plain text: its paragraphs, with no line breaks in them. */
export function readPlain(text: string): Node {
  const blocks = paragraphs(text).map(block =>
    schema.node("paragraph", null, [schema.text(block.text.replace(/[^\S\r\n]*[\r\n]+\s*/g, " "))])
  )
  return schema.node("doc", null, blocks.length > 0 ? blocks : [schema.node("paragraph")])
}

/**
 * The text of a document, to be read without any markup: paragraphs with
 * a blank line between them, list items with their bullet or number, the
 * cells of a table with tabs between them, images as their description.
 * Raw HTML, definitions and front matter are left out.
 */
export function writePlain(doc: Node): string {
  const text = writeBlocks(doc, "\n\n")
  return text === "" ? "" : `${text}\n`
}

/** The text of one of a document’s blocks, without an ending newline; empty where nothing of it is text. */
export function writePlainBlock(block: Node): string {
  return writeBlock(block, block, 0)
}

function writeBlocks(parent: Node, between: string): string {
  return parent.children
    .map((child, i) => writeBlock(child, parent, i))
    .filter(text => text !== "")
    .join(between)
}

function writeBlock(node: Node, parent: Node, index: number): string {
  if (node.isTextblock) return writeText(node)
  const {attrs} = node
  switch (node.type.name) {
    case "bullet_list":
    case "ordered_list":
      return writeBlocks(node, attrs["tight"] === true ? "\n" : "\n\n")
    case "list_item":
      return indent(itemMarker(node, parent, index), writeItem(node, parent))
    case "table":
      return writeBlocks(node, "\n")
    case "table_row":
      return node.children.map(writeText).join("\t")
    case "footnote_definition":
      return indent(`[${attrs["label"]}] `, writeBlocks(node, "\n\n"))
    case "thematic_break":
      return "* * *"
    default:
      return writeBlocks(node, "\n\n")
  }
}

function writeItem(item: Node, list: Node): string {
  return writeBlocks(item, list.attrs["tight"] === true ? "\n" : "\n\n")
}

function itemMarker(item: Node, list: Node, index: number): string {
  const checked = item.attrs["checked"] as boolean | null
  const box = checked === null ? "" : checked ? "[x] " : "[ ] "
  const start = list.attrs["start"] as number | undefined
  return `${start === undefined ? "-" : `${start + index}.`} ${box}`
}

function indent(marker: string, text: string): string {
  return marker + text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(marker.length)}`)
}

function writeText(block: Node): string {
  return block.children.map(writeInline).join("")
}

function writeInline(node: Node): string {
  if (node.isText) return node.text ?? ""
  const {attrs} = node
  switch (node.type.name) {
    case "hard_break":
      return "\n"
    case "image":
    case "image_reference":
      return attrs["alt"] as string
    case "footnote_reference":
      return `[${attrs["label"]}]`
    default:
      return ""
  }
}
