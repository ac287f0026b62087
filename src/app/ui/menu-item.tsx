import type {ComponentChildren} from "preact"
import {Icon} from "./icon.tsx"
import type {IconName} from "./icon-shapes.ts"

/** One line of a menu. With `chosen` it is one of several of which one holds. */
export function MenuItem(props: {
  readonly icon?: IconName
  readonly chosen?: boolean
  readonly keys?: string
  readonly onClick: () => void
  readonly children: ComponentChildren
}) {
  const {icon, chosen, keys, onClick, children} = props
  const shown = chosen === true ? "check" : icon
  return (
    <button
      type="button"
      class="menu-item"
      role={chosen === undefined ? "menuitem" : "menuitemradio"}
      aria-checked={chosen}
      tabIndex={-1}
      onMouseDown={event => event.preventDefault()}
      onClick={onClick}
    >
      {shown !== undefined && <Icon name={shown} />}
      {shown === undefined && chosen !== undefined && <span class="no-icon" />}
      <span class="words">{children}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </button>
  )
}
