import {closeHistory, history} from "prosemirror-history"
import {Plugin, PluginKey, type Transaction} from "prosemirror-state"

const key = new PluginKey("undoSteps")

/** The undo history of an article. Needs all of these plugins. */
export function historyPlugins(): readonly Plugin[] {
  return [history(), closingPlugin()]
}

/**
 * Make a transaction one undo step of its own: typing right before or
 * after it is undone apart from it.
 */
export function asUndoStep(tr: Transaction): Transaction {
  return closeHistory(tr).setMeta(key, true)
}

// `closeHistory` parts a transaction from those before it only: those after it are parted by an
// empty transaction that follows.
function closingPlugin() {
  return new Plugin({
    key,
    appendTransaction: (trs, _before, state) =>
      trs.some(tr => tr.getMeta(key) === true) ? closeHistory(state.tr) : null
  })
}
