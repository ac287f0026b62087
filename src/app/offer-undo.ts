import {effect} from "@preact/signals"
import {undo} from "prosemirror-history"
import type {Desk} from "./desk.ts"
import type {Toast} from "./screen.ts"
import {tr} from "./words/tr.ts"

/** Say what was just done, with a button that undoes it. The notice goes when the text is changed further. */
export function offerUndo(desk: Desk, text: string): void {
  const {session} = desk.article.peek()
  const {toast} = desk.screen
  const {doc} = session.state.peek()
  const notice: Toast = {text, action: {name: tr("Undo"), run: () => session.run(undo)}}
  toast.value = notice
  const unwatch = effect(() => {
    const changed = session.state.value.doc !== doc
    if (toast.value === notice && !changed) return
    queueMicrotask(() => {
      unwatch()
      if (toast.peek() === notice) toast.value = null
    })
  })
}
