import type {Ignored} from "../../editor/ignored.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"

/** What else can be done about a finding: all like it, ignore it, ignore its rule. */
export function CardFoot(props: {
  /** How many findings are like it, itself and quoted ones included. */
  readonly alike: number
  readonly quoted: number
  readonly onAlike: () => void
  readonly onIgnore: (kind: Ignored["kind"]) => void
  /** Put the flagged words into the house's dictionary. */
  readonly onNever: () => void
}) {
  const {alike, quoted, onAlike, onIgnore, onNever} = props
  const item = (kind: Ignored["kind"], close: () => void) => () => {
    close()
    onIgnore(kind)
  }
  return (
    <footer>
      {alike > 1 && (
        <button
          type="button"
          class="link-button strong"
          onMouseDown={event => event.preventDefault()}
          onClick={onAlike}
        >
          <kbd aria-hidden="true">A</kbd>
          All {alike} like this…
        </button>
      )}
      {alike > 1 && quoted > 0 && <span class="quoted">{quoted} quoted</span>}
      <span class="gap" />
      <Menu
        name="Ignore"
        className="link-button"
        label={
          <>
            Ignore
            <Icon name="down" small />
          </>
        }
      >
        {close => (
          <>
            <MenuItem keys="I" onClick={item("here", close)}>
              Here
            </MenuItem>
            <MenuItem keys="⇧ I" onClick={item("article", close)}>
              In this article
              <small>These words, wherever this rule finds them</small>
            </MenuItem>
            <MenuItem keys="R" onClick={item("rule", close)}>
              This rule
              <small>Everything it finds in this article</small>
            </MenuItem>
            <MenuItem
              keys="D"
              onClick={() => {
                close()
                onNever()
              }}
            >
              These words, in any article
              <small>They go into the house’s dictionary</small>
            </MenuItem>
          </>
        )}
      </Menu>
    </footer>
  )
}
