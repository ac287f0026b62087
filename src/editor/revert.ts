import type {Node} from "prosemirror-model"
import type {Command, EditorState} from "prosemirror-state"
import {ReplaceStep} from "prosemirror-transform"
import type {Change} from "../document/change.ts"
import {baseOf, changesIn, type TrackedChange} from "./tracking.ts"
import {asUndoStep} from "./undo-steps.ts"

/**
 * Put back what these changes of the state changed, as one undo step.
 * Does not apply when there are none. Where all are given, what comes
 * back is the text and the blocks that came in, exactly.
 */
export function revertChanges(changes: readonly TrackedChange[]): Command {
  return (state, dispatch) => {
    if (changes.length === 0) return false
    const {tr} = state
    const base = baseOf(state)
    // From the last to the first, so that no position has to be mapped.
    for (const {fromA, toA, fromB, toB} of together(state, changes).toReversed()) {
      const old = base.slice(fromA, toA)
      // What does not fit by itself, because a change it hangs together with stays, is made to fit.
      if (tr.maybeStep(new ReplaceStep(fromB, toB, old)).failed) tr.replace(fromB, toB, old)
    }
    dispatch?.(asUndoStep(tr))
    return true
  }
}

type Stretch = Omit<Change, "rule">

// Changes that hang together, as the start and the end of a list that was made of two, go back as
// one with what is between them: neither fits without the other.
function together(state: EditorState, changes: readonly TrackedChange[]): readonly Stretch[] {
  const wanted = new Set(changes.map(({fromA}) => fromA))
  const stretches: Stretch[] = []
  let open = false
  for (const change of changesIn(state)) {
    if (!wanted.has(change.fromA)) {
      open = false
      continue
    }
    const before: Stretch | undefined = open ? stretches.pop() : undefined
    const {toA, toB} = change
    const stretch: Stretch = before === undefined ? change : {...before, toA, toB}
    stretches.push(stretch)
    open = !isWhole(state, stretch)
  }
  return stretches
}

// Whether as many blocks are open after it as were before it was changed.
function isWhole(state: EditorState, {fromA, toA, fromB, toB}: Stretch): boolean {
  return opened(baseOf(state), fromA, toA) === opened(state.doc, fromB, toB)
}

function opened(doc: Node, from: number, to: number): number {
  return doc.resolve(to).depth - doc.resolve(from).depth
}
