import {categories, groupOf} from "../../rules/category.ts"
import {goTo} from "../acting.ts"
import type {Desk} from "../desk.ts"
import {Icon} from "../ui/icon.tsx"
import {groupNames} from "../ui/group-names.ts"
import {Tag} from "../ui/tag.tsx"
import {correctionOf, type Listed} from "./rows.ts"
import {tr} from "../words/tr.ts"

/**
 * A finding as a line of the list: the correction itself. It is drawn
 * again only when one of its properties is another.
 */
export function FindingRow(props: {
  readonly desk: Desk
  readonly listed: Listed
  readonly total: number
  readonly at: string
  readonly alike: number
  readonly here: boolean
}) {
  const {desk, listed, total, at, alike, here} = props
  const {diagnostic} = listed
  const group = groupOf(diagnostic.category)
  const {found, right} = correctionOf(listed)
  const name = tr(groupNames[group])
  return (
    <button
      type="button"
      class={`row ${group}-ground${here ? " here" : ""}`}
      aria-current={here || undefined}
      tabIndex={-1}
      onClick={event => goTo(desk, diagnostic, event.detail === 0)}
    >
      <Tag group={group} />
      <span class="what">
        <span class="unseen">
          {alike > 1
            ? `${name}: `
            : tr("Finding {n} of {total}, {group}, {category}: ", {
                n: listed.number,
                total,
                group: name,
                category: tr(categories[diagnostic.category].name)
              })}
        </span>
        <span class={`line ${group}`} lang="en">
          {found}
        </span>
        {right !== null && (
          <span class="to">
            <Icon name="arrow" small />
            <span class="unseen">{tr(", suggest ")}</span>
            {right === "" ? <em>{tr("remove")}</em> : <b lang="en">{right}</b>}
          </span>
        )}
        {alike > 1 && <span class="alike-number">{tr("{n} alike", {n: alike})}</span>}
      </span>
      <span class={at === "" ? "unseen" : "at"}> {alike > 1 ? "" : listed.place}</span>
    </button>
  )
}
