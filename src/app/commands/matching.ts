import {fold} from "../../text/fold.ts"
import type {DeedGroup} from "./command-list.ts"
import {tr} from "../words/tr.ts"

/** The groups with the deeds whose names, as they are shown, hold every word of a query, in any order; empty groups are left out. */
export function matching(groups: readonly DeedGroup[], query: string): readonly DeedGroup[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return groups
    .map(({title, deeds}) => ({
      title,
      deeds: deeds.filter(({name}) => {
        const text = fold(`${tr(title)} ${tr(name)}`)
        return words.every(word => text.includes(word))
      })
    }))
    .filter(({deeds}) => deeds.length > 0)
}
