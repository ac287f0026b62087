import {effect, signal, type ReadonlySignal} from "@preact/signals"
import type {EditorState} from "prosemirror-state"
import {membersIn} from "../editor/diagnostics.ts"

const pause = 250

/**
 * The state as it was when the typing last paused. Lists and counters
 * follow it, so that a keystroke draws the text and nothing else. When a
 * finding comes or goes it follows at once. `stop` ends it.
 */
export function stillOf(state: ReadonlySignal<EditorState>): {
  readonly still: ReadonlySignal<EditorState>
  readonly stop: () => void
} {
  const still = signal(state.peek())
  let timer: ReturnType<typeof setTimeout> | undefined
  const unwatch = effect(() => {
    const now = state.value
    clearTimeout(timer)
    if (now.doc === still.peek().doc || membersIn(now) !== membersIn(still.peek()))
      still.value = now
    else timer = setTimeout(() => (still.value = now), pause)
  })
  const stop = () => {
    unwatch()
    clearTimeout(timer)
  }
  return {still, stop}
}
