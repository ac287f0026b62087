import {readBlocks} from "../../document/blocks.ts"
import {findPlaced} from "../../editor/diagnostics.ts"
import type {Desk} from "../desk.ts"
import {Card} from "./card.tsx"

/** The card of the current finding, if it is open. */
export function CardPlace({desk}: {readonly desk: Desk}) {
  const {session, current} = desk.article.value
  const open = current.value
  if (open === null || !open.open) return null
  const placed = findPlaced(session.state.value, open.diagnostic)
  if (placed === null) return null
  return (
    <Card
      key={open.diagnostic}
      desk={desk}
      placed={placed}
      blocks={readBlocks(session.state.value.doc)}
      focus={open.focus}
    />
  )
}
