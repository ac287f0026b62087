import {restoreHidden} from "../../editor/hidden-characters.ts"
import type {Desk} from "../desk.ts"
import {counted} from "../wording.ts"

/** Says how many characters that nobody sees were taken out, and puts them back. */
export function HiddenOffer(props: {readonly desk: Desk; readonly number: number}) {
  const {desk, number} = props
  const undo = () => {
    const {session} = desk.article.peek()
    session.run(restoreHidden)
    desk.screen.spoken.value = "Invisible characters put back."
    session.view.focus()
  }
  return (
    <p>
      {counted(number, "invisible character")} removed.{" "}
      <button type="button" class="word-button" onClick={undo}>
        Undo
      </button>
    </p>
  )
}
