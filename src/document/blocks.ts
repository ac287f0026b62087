import type {Node} from "prosemirror-model"
import {MASK, type Scope, type TextBlock} from "../text/document.ts"

/**
 * Read the blocks of text of a document, in order. Code blocks, front
 * matter, definitions and raw HTML are left out; inline code, images,
 * breaks and footnote references are masked, so that `block.pos + offset`
 * is the position of every character.
 */
export function readBlocks(doc: Node): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  const visit = (node: Node, pos: number, around: Scope) => {
    if (node.isTextblock) {
      if (!node.type.spec.code)
        blocks.push({pos, scope: scopeOf(node, around), text: readText(node)})
      return
    }
    const scope = scopeOf(node, around)
    node.forEach((child, offset) => visit(child, pos + offset + 1, scope))
  }
  doc.forEach((child, offset) => visit(child, offset + 1, "paragraph"))
  return blocks
}

const scopes: Readonly<Record<string, Scope>> = {
  heading: "heading",
  bullet_list: "list",
  ordered_list: "list",
  blockquote: "quote",
  table: "cell",
  footnote_definition: "note"
}

// The innermost place that has a name of its own counts: a quote in a list is a quote.
function scopeOf(node: Node, around: Scope): Scope {
  return scopes[node.type.name] ?? around
}

function readText(block: Node): string {
  let text = ""
  block.forEach(child => {
    const readable = child.isText && !child.marks.some(mark => mark.type.spec.code)
    text += readable ? (child.text ?? "") : MASK.repeat(child.nodeSize)
  })
  return text
}
