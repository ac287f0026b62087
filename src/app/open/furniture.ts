import type {Node} from "prosemirror-model"
import {kindOf} from "../../checks/page-furniture.ts"
import type {Piece} from "../../editor/pieces.ts"

// Where the name that the check gives is long.
const names: Readonly<Record<string, string>> = {
  "Bar for sharing": "Share bar",
  "Reference to another article": "Read also",
  "List of tags": "Tags",
  "Line about the reading time": "Reading time",
  "Credit for a picture": "Credit"
}

/** What a line is called if it is of the page and not of the article (“Byline”), else null. */
export function lineKind(text: string, heading: boolean): string | null {
  const line = text.trim()
  const kind = line === "" || line.length > 220 ? null : kindOf(line)
  if (kind === null || (heading && kind.certainty !== "sure")) return null
  const name = kind.what.replace(/^an? | of the page$/g, "").replace(/^a /, "")
  const capital = name.slice(0, 1).toUpperCase() + name.slice(1)
  return names[capital] ?? capital
}

/** The blocks of a document whose words say that they are of the page. */
export function furnitureIn(doc: Node): readonly Piece[] {
  const pieces: Piece[] = []
  doc.forEach((block, from) => {
    const heading = block.type.name === "heading"
    const kind = isTable(block) ? null : lineKind(textOf(block), heading)
    if (kind !== null) pieces.push({kind, from, to: from + block.nodeSize})
  })
  return pieces
}

function isTable(block: Node): boolean {
  return block.type.spec["tableRole"] !== undefined
}

function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, " ", " ").replace(/\s+/g, " ")
}
