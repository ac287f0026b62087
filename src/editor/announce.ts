import {Plugin, PluginKey, type EditorState, type Transaction} from "prosemirror-state"
import {Decoration, DecorationSet} from "prosemirror-view"
import {changedStretches} from "./changes.ts"

/** Something a command did to findings, for those who cannot see it happen. */
export interface Action {
  readonly kind: "fixed" | "fixed-many" | "ignored" | "taken-back"
  /** For `fixed` what now stands there, for `ignored` what was flagged; else empty. */
  readonly text: string
  /** How many findings it was done to. */
  readonly count: number
}

interface Announced {
  readonly action: Action | null
  readonly settled: DecorationSet
}

const key = new PluginKey<Announced>("announce")
const nothing: Announced = {action: null, settled: DecorationSet.empty}

/**
 * Keeps what was done last, and marks the words that it put in with the
 * class `settled` until the next change or move of the caret.
 */
export function announcePlugin(): Plugin<Announced> {
  return new Plugin<Announced>({
    key,
    state: {
      init: () => nothing,
      apply(tr, old) {
        const action = tr.getMeta(key) as Action | undefined
        if (action) return {action, settled: settle(tr)}
        const over = tr.docChanged || tr.selectionSet
        return over && old.settled !== DecorationSet.empty
          ? {...old, settled: DecorationSet.empty}
          : old
      }
    },
    props: {decorations: state => key.getState(state)?.settled}
  })
}

/** Make a transaction say what it does to findings. */
export function announce(tr: Transaction, action: Action): Transaction {
  return tr.setMeta(key, action)
}

/** What was done last: a new object every time, the same one until something else is done. */
export function lastAction(state: EditorState): Action | null {
  return key.getState(state)?.action ?? null
}

function settle(tr: Transaction) {
  const written = changedStretches(tr).filter(({from, to}) => from < to)
  return DecorationSet.create(
    tr.doc,
    written.map(({from, to}) => Decoration.inline(from, to, {class: "settled"}))
  )
}
