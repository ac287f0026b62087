import {TextSelection, type Command} from "prosemirror-state"
import {acceptChanges} from "../../editor/accepted.ts"
import {revertChanges} from "../../editor/revert.ts"
import type {Desk} from "../desk.ts"
import {offerUndo} from "../offer-undo.ts"
import type {ChangeActions} from "./change-list.tsx"
import type {ListedChange} from "./listed-change.ts"
import {tr} from "../words/tr.ts"

/** What the list of changes does to the article. */
export function changeActions(desk: Desk): ChangeActions {
  const {session} = desk.article.peek()
  return {
    go({change: {fromB, toB}}) {
      desk.screen.panel.value = false
      session.run(select(fromB, toB))
      session.view.focus()
    },
    accept: ({change, accepted}) => void session.run(acceptChanges([change], !accepted)),
    takeBack: listed => settle(desk, [listed], "take-back")
  }
}

/** Accept changes, or take them back, in one step. */
export function settle(
  desk: Desk,
  listed: readonly ListedChange[],
  how: "accept" | "take-back"
): void {
  const {session} = desk.article.peek()
  const changes = listed.map(({change}) => change)
  const done = session.run(how === "accept" ? acceptChanges(changes, true) : revertChanges(changes))
  if (!done) return
  const n = changes.length
  const text =
    how === "accept" ? tr("{n} changes accepted.", {n}) : tr("{n} changes taken back.", {n})
  offerUndo(desk, text)
  desk.screen.spoken.value = text
}

function select(from: number, to: number): Command {
  return ({doc, tr}, dispatch) => {
    const selection = TextSelection.between(doc.resolve(from), doc.resolve(to))
    dispatch?.(tr.setSelection(selection).scrollIntoView())
    return true
  }
}
