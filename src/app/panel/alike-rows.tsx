import {groupOf} from "../../rules/category.ts"
import {goTo, reviewAlike} from "../acting.ts"
import type {Desk} from "../desk.ts"
import {FindingRow} from "./finding-row.tsx"
import type {Listed, Row} from "./rows.ts"
import {tr} from "../words/tr.ts"

const shownAtMost = 5

/** Several findings of one rule in the same words: the correction once, then where they stand. */
export function AlikeRows(props: {
  readonly desk: Desk
  readonly row: Row
  readonly total: number
  readonly isHere: (listed: Listed) => boolean
}) {
  const {desk, row, total, isHere} = props
  const [first] = row.alike
  const go = (listed: Listed, byKey: boolean) => goTo(desk, listed.placed.diagnostic, byKey)
  const ground = `${groupOf(first.placed.diagnostic.category)}-ground`
  const more = row.alike.length - shownAtMost
  return (
    <li class="alike">
      <div class="alike-head">
        <FindingRow
          listed={first}
          total={total}
          at=""
          alike={row.alike.length}
          here={false}
          onGo={byKey => go(first, byKey)}
        />
        <button
          type="button"
          class="small-button"
          tabIndex={-1}
          onMouseDown={event => event.preventDefault()}
          onClick={() => reviewAlike(desk, first.placed.diagnostic)}
        >
          {tr("Review {n}", {n: row.alike.length})}
        </button>
      </div>
      <ol>
        {row.alike.slice(0, shownAtMost).map(listed => (
          <li key={listed.placed.diagnostic}>
            <button
              type="button"
              class={`place ${ground}${isHere(listed) ? " here" : ""}`}
              aria-current={isHere(listed) || undefined}
              tabIndex={-1}
              onClick={event => go(listed, event.detail === 0)}
            >
              <span class="words" lang="en">
                {listed.before}
                <b>{listed.placed.diagnostic.text}</b>
                {listed.after}
              </span>
              <span class="at">
                {listed.placed.diagnostic.quoted ? tr("quotation") : listed.place}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="and-more">{tr("and {n} more", {n: more})}</p>}
    </li>
  )
}
