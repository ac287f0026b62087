import {restoreHidden} from "../../editor/hidden-characters.ts"
import type {Desk} from "../desk.ts"
import {tr} from "../words/tr.ts"

/** Says how many characters that nobody sees were taken out, and puts them back. */
export function HiddenOffer(props: {readonly desk: Desk; readonly number: number}) {
  const {desk, number} = props
  const undo = () => {
    const {session} = desk.article.peek()
    session.run(restoreHidden)
    desk.screen.spoken.value = tr("Invisible characters put back.")
    session.view.focus()
  }
  return (
    <p>
      {tr("{n} invisible characters removed.", {n: number})}{" "}
      <button type="button" class="word-button" onClick={undo}>
        {tr("Undo")}
      </button>
    </p>
  )
}
