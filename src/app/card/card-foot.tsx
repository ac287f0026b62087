import type {Ignored} from "../../editor/ignored.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"
import {tr} from "../words/tr.ts"

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
          {tr("All {n} like this…", {n: alike})}
        </button>
      )}
      {alike > 1 && quoted > 0 && <span class="quoted">{tr("{n} quoted", {n: quoted})}</span>}
      <span class="gap" />
      <Menu
        name={tr("Ignore")}
        className="link-button"
        label={
          <>
            {tr("Ignore")}
            <Icon name="down" small />
          </>
        }
      >
        {close => (
          <>
            <MenuItem keys="I" onClick={item("here", close)}>
              {tr("Here")}
            </MenuItem>
            <MenuItem keys="⇧ I" onClick={item("article", close)}>
              {tr("In this article")}
              <small>{tr("These words, wherever this rule finds them")}</small>
            </MenuItem>
            <MenuItem keys="R" onClick={item("rule", close)}>
              {tr("This rule")}
              <small>{tr("Everything it finds in this article")}</small>
            </MenuItem>
            <MenuItem
              keys="D"
              onClick={() => {
                close()
                onNever()
              }}
            >
              {tr("These words, in any article")}
              <small>{tr("They go into the house’s dictionary")}</small>
            </MenuItem>
          </>
        )}
      </Menu>
    </footer>
  )
}
