import {groupOf} from "../../rules/category.ts"
import {goTo, reviewAlike} from "../acting.ts"
import type {Diagnostic} from "../../lint/diagnostic.ts"
import type {Desk} from "../desk.ts"
import {FindingRow} from "./finding-row.tsx"
import type {Listed, Row} from "./rows.ts"
import {tr} from "../words/tr.ts"

const shownAtMost = 5

/**
 * Several findings of one rule in the same words: the correction once,
 * then where they stand. Drawn again only when a property is another.
 */
export function AlikeRows(props: {
  readonly desk: Desk
  readonly row: Row
  readonly total: number
  /** The one that is being looked at, if it is among them. */
  readonly here: Diagnostic | null
}) {
  const {desk, row, total, here} = props
  const isHere = ({diagnostic}: Listed) => diagnostic === here
  const [first] = row.alike
  const go = (listed: Listed, byKey: boolean) => goTo(desk, listed.diagnostic, byKey)
  const ground = `${groupOf(first.diagnostic.category)}-ground`
  const more = row.alike.length - shownAtMost
  return (
    <div class="alike" role="listitem">
      <div class="alike-head">
        <FindingRow
          desk={desk}
          listed={first}
          total={total}
          at=""
          alike={row.alike.length}
          here={false}
        />
        <button
          type="button"
          class="small-button"
          tabIndex={-1}
          onMouseDown={event => event.preventDefault()}
          onClick={() => reviewAlike(desk, first.diagnostic)}
        >
          {tr("Review {n}", {n: row.alike.length})}
        </button>
      </div>
      <ol>
        {row.alike.slice(0, shownAtMost).map(listed => (
          <li key={listed.diagnostic}>
            <button
              type="button"
              class={`place ${ground}${isHere(listed) ? " here" : ""}`}
              aria-current={isHere(listed) || undefined}
              tabIndex={-1}
              onClick={event => go(listed, event.detail === 0)}
            >
              <span class="words" lang="en">
                {listed.before}
                <b>{listed.diagnostic.text}</b>
                {listed.after}
              </span>
              <span class="at">{listed.diagnostic.quoted ? tr("quotation") : listed.place}</span>
            </button>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="and-more">{tr("and {n} more", {n: more})}</p>}
    </div>
  )
}
