import {useLayoutEffect, useRef, useState} from "preact/hooks"
import type {Diagnostic} from "../../lint/diagnostic.ts"
import {fixChosen} from "../acting.ts"
import type {Desk} from "../desk.ts"
import type {Review} from "../screen.ts"
import {IconButton} from "../ui/icon-button.tsx"
import {FixChoice} from "./fix-choice.tsx"
import {ReviewSentence} from "./review-sentence.tsx"
import {tr} from "../words/tr.ts"

/** Findings with their sentences, each with a box to tick, and one button that fixes those ticked. */
export function ReviewPane({desk, review}: {readonly desk: Desk; readonly review: Review}) {
  const {findings, blocks} = desk.article.value
  const [fixIndex, setFixIndex] = useState(0)
  const [left, setLeft] = useState<ReadonlySet<Diagnostic>>(
    () => new Set(review.diagnostics.filter(diagnostic => diagnostic.quoted))
  )
  const back = useRef<HTMLDivElement>(null)
  const shown = findings.value.filter(({diagnostic}) => review.diagnostics.includes(diagnostic))
  const chosen = shown.map(placed => placed.diagnostic).filter(diagnostic => !left.has(diagnostic))
  const first = shown[0]?.diagnostic
  const close = () => {
    desk.screen.review.value = null
    desk.article.peek().session.view.focus()
  }
  const toggle = (diagnostic: Diagnostic) => {
    const next = new Set(left)
    if (!next.delete(diagnostic)) next.add(diagnostic)
    setLeft(next)
  }
  useLayoutEffect(() => back.current?.querySelector("input")?.focus(), [])
  return (
    <div
      ref={back}
      class="review"
      role="group"
      aria-label={review.title()}
      onKeyDown={event => {
        if (event.key !== "Escape") return
        event.preventDefault()
        close()
      }}
    >
      <div class="review-head">
        <IconButton
          icon="left"
          name={tr("Back to all findings")}
          keys="Esc"
          small
          onClick={close}
        />
        <h2>{review.title()}</h2>
      </div>
      {review.choice && first !== undefined && (
        <FixChoice diagnostic={first} chosen={fixIndex} onChoose={setFixIndex} />
      )}
      <ol class="sentences">
        {shown.map(placed => (
          <ReviewSentence
            key={placed.diagnostic}
            placed={placed}
            blocks={blocks.value}
            fixIndex={fixIndex}
            chosen={!left.has(placed.diagnostic)}
            onToggle={() => toggle(placed.diagnostic)}
          />
        ))}
      </ol>
      <div class="bulk">
        <p>
          <b>{tr("{n} places chosen", {n: chosen.length})}</b>
          <small>{tr("one step, one undo")}</small>
        </p>
        <button
          type="button"
          class="main-button"
          disabled={chosen.length === 0}
          onClick={() => fixChosen(desk, chosen, fixIndex)}
        >
          {tr("Fix {n}", {n: chosen.length})}
        </button>
      </div>
    </div>
  )
}
