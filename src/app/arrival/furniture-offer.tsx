import {useComputed, useSignal} from "@preact/signals"
import {isIn, putBack, takeOut, type Piece} from "../../editor/pieces.ts"
import {baseOf} from "../../editor/tracking.ts"
import type {Desk} from "../desk.ts"
import {tr} from "../words/tr.ts"
import {FurnitureChip} from "./furniture-chip.tsx"

const few = 10

/** What may be of the page, each as a chip that takes it out of the article and puts it back. */
export function FurnitureOffer(props: {readonly desk: Desk; readonly pieces: readonly Piece[]}) {
  const {desk, pieces} = props
  const {session} = desk.article.value
  const every = useSignal(pieces.length <= few + 2)
  // As text, so that the chips are drawn anew only when a piece comes or goes.
  const standing = useComputed(() => standingIn(desk)).value
  const inside = pieces.filter((_, i) => standing[i] === "1")
  const act = (chosen: readonly Piece[], out: boolean) => {
    session.run((out ? takeOut : putBack)(chosen))
    const n = chosen.length
    desk.screen.spoken.value = out
      ? tr("{n} parts taken out.", {n})
      : tr("{n} parts put back.", {n})
  }
  const shown = every.value ? pieces : pieces.slice(0, few)
  return (
    <div>
      <p class="arrival-line">
        <span>
          {inside.length > 0
            ? tr("Of the page, not of the article?")
            : tr("Of the page, and taken out of the article:")}
        </span>
        <button
          type="button"
          class="small-button"
          onClick={() => (inside.length > 0 ? act(inside, true) : act(pieces, false))}
        >
          {inside.length > 0 ? tr("Take out all {n}", {n: inside.length}) : tr("Put back")}
        </button>
      </p>
      <ul class="chips" aria-label={tr("Parts of the page")}>
        {shown.map((piece, i) => (
          <li key={piece.from}>
            <FurnitureChip
              kind={piece.kind}
              text={textOf(desk, piece)}
              inside={standing[i] === "1"}
              onToggle={() => act([piece], standing[i] === "1")}
            />
          </li>
        ))}
        {!every.value && (
          <li>
            <button type="button" class="chip" onClick={() => (every.value = true)}>
              {tr("{n} more", {n: pieces.length - few})}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}

function standingIn({article}: Desk): string {
  const {facts, session} = article.value
  const pieces = facts.value.arrived?.furniture ?? []
  return pieces.map(piece => (isIn(session.state.value, piece) ? "1" : "0")).join("")
}

function textOf({article}: Desk, {from, to}: Piece): string {
  const base = baseOf(article.peek().session.state.peek())
  return base.textBetween(from, to, " ", " ").replace(/\s+/g, " ").trim()
}
