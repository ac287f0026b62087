import {changeFilters, isListed, type ChangeFilter, type ListedChange} from "./listed-change.ts"
import type {Plain} from "../words/text.ts"
import {tr} from "../words/tr.ts"

const names: Readonly<Record<ChangeFilter, Plain>> = {
  all: "All",
  rule: "By rule",
  hand: "By hand",
  open: "Not yet accepted"
}

/** Which changes are listed; those that list nothing are left out. */
export function ChangeFilters(props: {
  readonly changes: readonly ListedChange[]
  readonly filter: ChangeFilter
  readonly onFilter: (filter: ChangeFilter) => void
}) {
  const {changes, filter, onFilter} = props
  const number = (each: ChangeFilter) => changes.filter(change => isListed(change, each)).length
  const shown = changeFilters.filter(
    each => each === "all" || each === filter || (number(each) > 0 && number(each) < changes.length)
  )
  return (
    <div class="filters" role="group" aria-label={tr("Changes that are listed")}>
      {shown.map(each => (
        <button
          key={each}
          type="button"
          class="filter choice"
          aria-pressed={each === filter}
          onClick={() => onFilter(each)}
        >
          {tr(names[each])} <span class="number">{number(each)}</span>
        </button>
      ))}
    </div>
  )
}
