import type {Node} from "prosemirror-model"
import {isTooDeep} from "../../document/html-nesting.ts"
import {tr} from "../words/tr.ts"
import {CannotOpen} from "./cannot-open.ts"

// More than any article. Beyond, reading, drawing and checking would take longer than a few seconds.
const most = {source: 4_000_000, text: 1_000_000, nodes: 40_000, depth: 100}

/** Whether something pasted into an article is too long for that, or nested too deep. */
export function isTooMuch(pasted: string, html: string): boolean {
  return Math.max(pasted.length, html.length) > most.text || isTooDeep(html)
}

/** Throws `CannotOpen` for text that is too long to be read at all. */
export function checkSource(source: string): void {
  if (source.length > most.source) throw tooMuch()
}

/** Throws `CannotOpen` for a document that holds more than the editor can bear. */
export function checkDocument(doc: Node): void {
  const {nodes, depth} = measure(doc)
  if (doc.content.size > most.text || nodes > most.nodes || depth > most.depth) throw tooMuch()
}

/** What is said of text that would take too long. */
export function tooMuch(): CannotOpen {
  return new CannotOpen(
    tr(
      "This is more than an article, or nested too deep: reading it would take too long. Open or paste the part you want to check."
    )
  )
}

function measure(node: Node): {readonly nodes: number; readonly depth: number} {
  let nodes = 1
  let depth = 0
  for (const child of node.children) {
    const inside = measure(child)
    nodes += inside.nodes
    depth = Math.max(depth, inside.depth)
  }
  return {nodes, depth: depth + 1}
}
