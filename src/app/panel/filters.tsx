import {showGroups} from "../../editor/current.ts"
import {groupOf, groups, type Group} from "../../rules/category.ts"
import type {OpenArticle} from "../open-article.ts"
import {groupNames} from "../ui/group-names.ts"
import {tr} from "../words/tr.ts"

/** Which groups are listed; at the same time the legend of the lines. */
export function Filters({article}: {readonly article: OpenArticle}) {
  const {session, findings} = article
  const shown = article.shown.value
  const number = (group: Group) =>
    findings.value.filter(({diagnostic}) => groupOf(diagnostic.category) === group).length
  const toggle = (group: Group) => {
    const next = groups.filter(other => (other === group) !== shown.includes(other))
    session.run(showGroups(next))
  }
  const present = groups.filter(group => number(group) > 0 || !shown.includes(group))
  return (
    <div class="filters" role="group" aria-label={tr("Groups that are listed")}>
      {present.map(group => (
        <button
          key={group}
          type="button"
          class="filter"
          aria-pressed={shown.includes(group)}
          title={
            shown.includes(group)
              ? tr("Leave out {group}", {group: tr(groupNames[group])})
              : tr("List {group}", {group: tr(groupNames[group])})
          }
          onMouseDown={event => event.preventDefault()}
          onClick={() => toggle(group)}
        >
          <span class={`line ${group}`}>{tr(groupNames[group])}</span>
          <span class="number">{number(group)}</span>
        </button>
      ))}
    </div>
  )
}
