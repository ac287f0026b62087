import type {Command, EditorState} from "prosemirror-state"
import type {TrackedChange} from "./tracking.ts"
import {asUndoStep} from "./undo-steps.ts"

/**
 * Say of changes that they are right, or no longer (`accept` false). It
 * is kept with the article, and undone like any other change. A change
 * that is changed further is no longer accepted. Does not apply when
 * nothing would be different.
 */
export function acceptChanges(changes: readonly TrackedChange[], accept: boolean): Command {
  return (state, dispatch) => {
    const names = new Set(changes.map(nameOf))
    const others = acceptedIn(state).filter(name => !names.has(name))
    const list = accept ? [...others, ...names] : others
    if (list.length === acceptedIn(state).length) return false
    dispatch?.(asUndoStep(state.tr.setDocAttribute("accepted", list)))
    return true
  }
}

/** Whether a change of this state was accepted as it is. */
export function isAccepted(state: EditorState, change: TrackedChange): boolean {
  return acceptedIn(state).includes(nameOf(change))
}

function acceptedIn({doc}: EditorState): readonly string[] {
  return doc.attrs["accepted"] as readonly string[]
}

// Where it stood in the text that came in never moves.
function nameOf({fromA, toA, after}: TrackedChange): string {
  return `${fromA}-${toA}:${after}`
}
