import type {Node} from "prosemirror-model"
import {Plugin} from "prosemirror-state"
import {Decoration, DecorationSet} from "prosemirror-view"
import {isDeck} from "../place-names.ts"

/** Where the deck is: a line without an end mark, right after the first heading, or null. */
export function deckIn(doc: Node): {readonly from: number; readonly to: number} | null {
  let pos = 0
  for (let index = 0; index < Math.min(doc.childCount - 1, 4); index++) {
    const block = doc.child(index)
    const next = doc.child(index + 1)
    pos += block.nodeSize
    if (block.type.name !== "heading") continue
    const found = next.type.name === "paragraph" && isDeck(next.textContent)
    return found ? {from: pos, to: pos + next.nodeSize} : null
  }
  return null
}

/** Gives the deck its class. */
export function deckPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    state: {
      init: (_config, state) => decorate(state.doc),
      apply: (tr, set) => (tr.docChanged ? decorate(tr.doc) : set)
    },
    props: {
      decorations(state) {
        return this.getState(state)
      }
    }
  })
}

function decorate(doc: Node): DecorationSet {
  const deck = deckIn(doc)
  if (deck === null) return DecorationSet.empty
  return DecorationSet.create(doc, [Decoration.node(deck.from, deck.to, {class: "deck"})])
}
