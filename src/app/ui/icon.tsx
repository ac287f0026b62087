import type {IconName} from "./icon-shapes.ts"

/** An icon: decoration only, so what it stands in needs a name. */
export function Icon({name, small = false}: {readonly name: IconName; readonly small?: boolean}) {
  const dots = name === "more" ? " dots" : ""
  return (
    <svg class={`icon${small ? " small" : ""}${dots}`} aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  )
}
