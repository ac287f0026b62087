import type {Group} from "../../rules/category.ts"

/** The letter of a group, in its colour. */
export function Tag({group}: {readonly group: Group}) {
  return (
    <span class={`tag ${group}`} aria-hidden="true">
      {group.charAt(0).toUpperCase()}
    </span>
  )
}
