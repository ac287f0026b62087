import type {Command} from "prosemirror-state"
import type {TrackedChange} from "./tracking.ts"
import {baseOf} from "./tracking.ts"
import {asUndoStep} from "./undo-steps.ts"

/**
 * Put back what these changes of the state changed, as one undo step.
 * Does not apply when there are none.
 */
export function revertChanges(changes: readonly TrackedChange[]): Command {
  return (state, dispatch) => {
    if (changes.length === 0) return false
    const {tr} = state
    const base = baseOf(state)
    // From the last to the first, so that no position has to be mapped.
    for (const {fromA, toA, fromB, toB} of changes.toSorted((a, b) => b.fromB - a.fromB)) {
      tr.replace(fromB, toB, base.slice(fromA, toA))
    }
    dispatch?.(asUndoStep(tr))
    return true
  }
}
