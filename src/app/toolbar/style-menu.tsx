import {isActive, setHeading, setParagraph, toggleQuote} from "../../editor/formatting.ts"
import type {Session} from "../session.ts"
import {Icon} from "../ui/icon.tsx"
import {keyText} from "../ui/keys.ts"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"
import {tr} from "../words/tr.ts"

const levels = [1, 2, 3] as const
const levelNames = {1: "Title", 2: "Heading", 3: "Small heading"} as const

/** What kind of block the caret is in, and the menu that changes it. */
export function StyleMenu({
  session,
  tabIndex
}: {
  readonly session: Session
  readonly tabIndex: number
}) {
  const state = session.state.value
  const level = levels.find(number => isActive(state, `heading${number}`))
  const quote = isActive(state, "quote")
  const name = level === undefined ? (quote ? tr("Quote") : tr("Text")) : tr(levelNames[level])
  const choose = (command: Parameters<Session["run"]>[0], close: () => void) => {
    session.run(command)
    close()
    session.view.focus()
  }
  return (
    <Menu
      name={tr("Style: {name}", {name})}
      className="text-button style"
      title={tr("Style of the paragraph")}
      tabIndex={tabIndex}
      label={
        <>
          {name}
          <Icon name="down" small />
        </>
      }
    >
      {close => (
        <>
          <MenuItem
            chosen={level === undefined && !quote}
            keys={keyText("Mod-Alt-0")}
            onClick={() => choose(quote ? toggleQuote : setParagraph, close)}
          >
            {tr("Text")}
          </MenuItem>
          {levels.map(number => (
            <MenuItem
              key={number}
              chosen={level === number}
              keys={keyText(`Mod-Alt-${number}`)}
              onClick={() => choose(setHeading(number), close)}
            >
              {tr(levelNames[number])}
            </MenuItem>
          ))}
          <MenuItem chosen={quote} onClick={() => choose(toggleQuote, close)}>
            {tr("Quote")}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
