import {TextSelection, type Command, type EditorState} from "prosemirror-state"
import {announce} from "./announce.ts"
import {findPlaced, type Placed} from "./diagnostics.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"
import {readIgnored, wordsAround, type Ignored} from "./ignored-list.ts"
import {asUndoStep} from "./undo-steps.ts"

export type {Ignored}

/** What is ignored in the open article, in the order in which it was. */
export function ignoredIn(state: EditorState): readonly Ignored[] {
  return readIgnored(state.doc)
}

/**
 * Ignore a finding here, the same finding in the whole article, or its
 * rule. It is kept with the article, and undone like any other change.
 * Does not apply when the finding is gone.
 */
export function ignore(diagnostic: Diagnostic, kind: Ignored["kind"]): Command {
  return (state, dispatch) => {
    const placed = findPlaced(state, diagnostic)
    if (!placed) return false
    const list = [...ignoredIn(state), describe(state, placed, kind)]
    const tr = asUndoStep(state.tr.setDocAttribute("ignored", list))
    // What was ignored is no longer selected: the next key must not replace it.
    tr.setSelection(TextSelection.near(tr.doc.resolve(placed.to), -1))
    dispatch?.(announce(tr, {kind: "ignored", text: diagnostic.text, count: 1}))
    return true
  }
}

/** No longer ignore what was. Does not apply when it is not ignored. */
export function takeBack(ignored: Ignored): Command {
  return (state, dispatch) => {
    const list = ignoredIn(state)
    const rest = list.filter(other => !isEqual(other, ignored))
    if (rest.length === list.length) return false
    const tr = asUndoStep(state.tr.setDocAttribute("ignored", rest))
    dispatch?.(announce(tr, {kind: "taken-back", text: "", count: 1}))
    return true
  }
}

function describe({doc}: EditorState, placed: Placed, kind: Ignored["kind"]): Ignored {
  const {rule, text} = placed.diagnostic
  if (kind === "rule") return {kind, rule}
  if (kind === "article") return {kind, rule, text}
  return {kind, rule, text, ...wordsAround(doc, placed.diagnostic, placed.from)}
}

function isEqual(a: Ignored, b: Ignored) {
  if (a.kind !== b.kind || a.rule !== b.rule) return false
  if (a.kind === "rule" || b.kind === "rule") return true
  if (a.text !== b.text) return false
  return a.kind !== "here" || b.kind !== "here" || (a.before === b.before && a.after === b.after)
}
