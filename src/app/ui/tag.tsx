import type {Group} from "../../rules/category.ts"
import {groupNames} from "./group-names.ts"
import {tr} from "../words/tr.ts"

/** The first letter of a group’s name, in its colour. */
export function Tag({group}: {readonly group: Group}) {
  return (
    <span class={`tag ${group}`} aria-hidden="true">
      {tr(groupNames[group]).charAt(0)}
    </span>
  )
}
