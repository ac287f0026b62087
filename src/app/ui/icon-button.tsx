import {Icon} from "./icon.tsx"
import type {IconName} from "./icon-shapes.ts"

/**
 * A button that shows an icon. Its name is spoken and shown on hover,
 * with the keys that do the same. It leaves the focus where it is when
 * it is pressed with a pointer, so that the editor keeps its selection.
 */
export function IconButton(props: {
  readonly icon: IconName
  readonly name: string
  readonly keys?: string
  readonly small?: boolean
  /** For a button that is on or off. */
  readonly pressed?: boolean
  /** Kept reachable when it does nothing now, so that arrows do not skip. */
  readonly off?: boolean
  readonly tabIndex?: number
  readonly onClick: () => void
}) {
  const {icon, name, keys, small = false, pressed, off = false, tabIndex, onClick} = props
  return (
    <button
      type="button"
      class={`icon-button${small ? " small" : ""}`}
      aria-label={name}
      title={keys === undefined ? name : `${name} (${keys})`}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      tabIndex={tabIndex}
      onMouseDown={event => event.preventDefault()}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      <Icon name={icon} />
    </button>
  )
}
