import type {Command, EditorState, Transaction} from "prosemirror-state"
import type {Stretch} from "./changes.ts"
import {baseOf, standsNow} from "./tracking.ts"
import {becauseOf, type Said} from "./reasons.ts"
import {asUndoStep} from "./undo-steps.ts"

/** Whole blocks of the document as it came in that may not be of the article: `from` and `to` are positions there. */
export interface Piece extends Stretch {
  /** What it is, as it is told to the user: “Byline”. */
  readonly kind: string
}

const reason: Said = {
  rule: "checks/page-furniture",
  category: "furniture",
  message: "This is of the page it stood on, not of the article.",
  because: ""
}

/** Whether a piece, or something of it, is in the article. */
export function isIn(state: EditorState, {from, to}: Piece): boolean {
  const now = standsNow(state, from, to)
  return state.doc.textBetween(now.from, now.to, " ", " ") !== ""
}

/** Take pieces out, in one step. Does not apply when none is there. */
export function takeOut(pieces: readonly Piece[]): Command {
  return (state, dispatch) => {
    const there = pieces
      .filter(piece => isIn(state, piece))
      .map(({from, to}) => standsNow(state, from, to))
      .sort((a, b) => a.from - b.from)
    if (there.length === 0) return false
    const tr = there.reduceRight<Transaction>(
      (tr, {from, to}) => tr.deleteRange(from, to),
      state.tr
    )
    const because = there.map(({from, to}) => ({from, to, diagnostic: reason}))
    dispatch?.(asUndoStep(becauseOf(tr, because)))
    return true
  }
}

/** Put pieces back where they stood, in one step. Does not apply when none was taken out. */
export function putBack(pieces: readonly Piece[]): Command {
  return (state, dispatch) => {
    const out = pieces.filter(piece => !isIn(state, piece)).sort((a, b) => a.from - b.from)
    if (out.length === 0) return false
    const tr = out.reduceRight<Transaction>((tr, {from, to}) => {
      const place = tr.doc.resolve(standsNow(state, from, to).from)
      const at = place.depth === 0 ? place.pos : place.after(1)
      return tr.insert(at, baseOf(state).slice(from, to).content)
    }, state.tr)
    dispatch?.(asUndoStep(tr))
    return true
  }
}
