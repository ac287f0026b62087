import {hiddenTaken} from "../../editor/hidden-characters.ts"
import type {Desk} from "../desk.ts"
import {IconButton} from "../ui/icon-button.tsx"
import {BatchNote} from "./batch-note.tsx"
import {FurnitureOffer} from "./furniture-offer.tsx"
import {HiddenOffer} from "./hidden-offer.tsx"
import {RestOffer} from "./rest-offer.tsx"
import {tr} from "../words/tr.ts"

/**
 * Above an article that has come in: what became of the other files,
 * what may be of the page and not of the article, and what was cleaned.
 */
export function ArrivalNote({desk}: {readonly desk: Desk}) {
  const {session, facts, changes} = desk.article.value
  const {arrived} = facts.value
  const batch = desk.screen.batch.value
  const furniture = arrived?.furniture ?? []
  const hidden = arrived === undefined ? 0 : hiddenTaken(changes.value)
  const leftOut = arrived?.leftOut ?? 0
  if (batch === null && furniture.length + leftOut + hidden === 0) return null
  const close = () => {
    const {arrived: _, ...rest} = facts.peek()
    facts.value = rest
    desk.screen.batch.value = null
    session.view.focus()
  }
  return (
    <aside class="arrival" aria-label={tr("What came in")}>
      <div class="arrival-parts">
        {batch !== null && <BatchNote batch={batch} />}
        {furniture.length > 0 && <FurnitureOffer desk={desk} pieces={furniture} />}
        {leftOut + hidden > 0 && (
          <div class="arrival-facts">
            {hidden > 0 && <HiddenOffer desk={desk} number={hidden} />}
            {leftOut > 0 && <RestOffer desk={desk} words={leftOut} />}
          </div>
        )}
      </div>
      <IconButton icon="close" name={tr("Close this note")} small onClick={close} />
    </aside>
  )
}
