import {groups} from "../../rules/category.ts"
import type {Entry} from "../shelves.ts"
import {groupNames} from "../ui/group-names.ts"
import {Icon} from "../ui/icon.tsx"
import {tr} from "../words/tr.ts"

/** How many findings are left, with a bar that shows of which groups. */
export function LeftBar({entry}: {readonly entry: Entry}) {
  const {left, groups: counts} = entry
  if (left === null) return <span class="row-quiet">{tr("not checked")}</span>
  if (left === 0)
    return (
      <span class="row-quiet">
        <Icon name="check" />
        {tr("nothing left")}
      </span>
    )
  const present = counts === null ? [] : groups.filter(group => counts[group] > 0)
  const spoken = present.map(group => `${counts?.[group]} ${tr(groupNames[group]).toLowerCase()}`)
  return (
    <span class="row-findings" title={spoken.join(", ")}>
      <b>{left}</b>
      <span class="unseen"> {tr("findings left: {groups}", {groups: spoken.join(", ")})}</span>
      <span class="group-bar" aria-hidden="true" style={{"--size": String(left)}}>
        {present.map(group => (
          <i key={group} class={group} style={{"--share": String(counts?.[group])}} />
        ))}
      </span>
    </span>
  )
}
