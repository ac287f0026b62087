import type {Node} from "prosemirror-model"

/** The text between two positions: blocks are parted by line breaks, and “▣” stands for what is no text. */
export function textIn(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, "\n", leaf => (leaf.type.name === "hard_break" ? "\n" : "▣"))
}
