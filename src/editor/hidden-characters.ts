import type {Command} from "prosemirror-state"
import {readBlocks} from "../document/blocks.ts"
import {applyEdits} from "../document/edits.ts"
import {hiddenCharacters} from "../text/hidden-characters.ts"
import {revertChanges} from "./revert.ts"
import {becauseOf, type Said} from "./reasons.ts"
import {changesIn, type TrackedChange} from "./tracking.ts"

const reason: Said = {
  rule: "import/hidden-characters",
  category: "whitespace",
  message: "A character that nobody sees came in with the text.",
  because: ""
}

/**
 * Take all hidden characters out of an article that has come in, as
 * changes with their reason. Does not apply when there are none.
 */
export const cleanHidden: Command = (state, dispatch) => {
  const edits = readBlocks(state.doc).flatMap(({pos, text}) =>
    hiddenCharacters(text).map(({from, to, text}) => ({from: pos + from, to: pos + to, text}))
  )
  if (edits.length === 0) return false
  const because = edits.map(({from, to}) => ({from, to, diagnostic: reason}))
  dispatch?.(becauseOf(applyEdits(state.tr, edits), because))
  return true
}

/** Put the hidden characters back, wherever what stands there is still what cleaning left. */
export const restoreHidden: Command = (state, dispatch) =>
  revertChanges(cleaned(changesIn(state)))(state, dispatch)

/** How many characters of what came in are not there any more because nobody saw them. */
export function hiddenTaken(changes: readonly TrackedChange[]): number {
  return cleaned(changes).reduce((sum, {before, after}) => sum + hidden(before) - hidden(after), 0)
}

function hidden(text: string): number {
  return text.match(/[\u00A0\u00AD\u200B-\u200F\u2060\uFEFF]/g)?.length ?? 0
}

function cleaned(changes: readonly TrackedChange[]): readonly TrackedChange[] {
  return changes.filter(change => change.rule === reason.rule)
}
