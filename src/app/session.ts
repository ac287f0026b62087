import {signal, type ReadonlySignal} from "@preact/signals"
import type {Command, EditorState} from "prosemirror-state"
import {EditorView} from "prosemirror-view"

/** The open article: what the screens read, and the one way they change it. */
export interface Session {
  readonly view: EditorView
  /** The state that the view shows. */
  readonly state: ReadonlySignal<EditorState>
  /** Run a command on the article; false when it does not apply. */
  run(command: Command): boolean
  /** Show another article in the same place. */
  replace(state: EditorState): void
  /** Take the editor out of its place. The session is of no use afterwards. */
  destroy(): void
}

/** Put an editor in `place`. */
export function openSession(place: HTMLElement, initial: EditorState): Session {
  const state = signal(initial)
  const view = new EditorView(place, {
    state: initial,
    dispatchTransaction: tr => show(view.state.apply(tr))
  })
  // A plugin may change the state again while the view is being updated.
  function show(next: EditorState) {
    view.updateState(next)
    state.value = view.state
  }
  return {
    view,
    state,
    run: command => command(view.state, view.dispatch, view),
    replace: show,
    destroy: () => view.destroy()
  }
}
