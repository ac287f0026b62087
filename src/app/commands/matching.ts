import {fold} from "../../text/fold.ts"
import type {Deed, DeedGroup} from "./command-list.ts"
import {tr} from "../words/tr.ts"

/**
 * The groups with the deeds whose names, as they are shown, hold every
 * word of a query, in any order; where there is none, those of which the
 * heading helps. Empty groups are left out.
 */
export function matching(groups: readonly DeedGroup[], query: string): readonly DeedGroup[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.every(word => fold(text).includes(word))
  const byName = filtered(groups, ({name}) => holds(tr(name)))
  return byName.length > 0
    ? byName
    : filtered(groups, ({name}, {title}) => holds(`${tr(title)} ${tr(name)}`))
}

function filtered(
  groups: readonly DeedGroup[],
  wanted: (deed: Deed, group: DeedGroup) => boolean
): readonly DeedGroup[] {
  return groups
    .map(group => ({...group, deeds: group.deeds.filter(deed => wanted(deed, group))}))
    .filter(({deeds}) => deeds.length > 0)
}
