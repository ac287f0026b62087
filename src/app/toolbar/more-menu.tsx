import {redo, undo} from "prosemirror-history"
import type {Desk} from "../desk.ts"
import {themeNames, themes} from "../settings.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"

/** On a small screen: what has no room in the bar. */
export function MoreMenu({desk}: {readonly desk: Desk}) {
  const {screen, settings} = desk
  const {session} = desk.article.value
  const items = (close: () => void) => {
    const then = (act: () => void) => () => {
      close()
      act()
    }
    return (
      <>
        <MenuItem icon="plus" onClick={then(() => (screen.dialog.value = "open"))}>
          New article…
        </MenuItem>
        <MenuItem icon="export" onClick={then(() => (screen.dialog.value = "export"))}>
          Export…
        </MenuItem>
        <MenuItem icon="undo" onClick={then(() => session.run(undo))}>
          Undo
        </MenuItem>
        <MenuItem icon="redo" onClick={then(() => session.run(redo))}>
          Redo
        </MenuItem>
        <MenuItem
          icon="bold"
          onClick={then(() => (screen.formatting.value = !screen.formatting.peek()))}
        >
          {screen.formatting.value ? "Hide formatting" : "Formatting"}
        </MenuItem>
        <MenuItem icon="find" onClick={then(() => (screen.find.value = true))}>
          Find and replace
        </MenuItem>
        {themes.map(theme => (
          <MenuItem
            key={theme}
            chosen={settings.theme.value === theme}
            onClick={then(() => settings.setTheme(theme))}
          >
            Theme: {themeNames[theme].toLowerCase()}
          </MenuItem>
        ))}
        <MenuItem icon="house" onClick={then(() => (screen.dialog.value = "house"))}>
          House rules…
        </MenuItem>
        <MenuItem icon="help" onClick={then(() => (screen.dialog.value = "help"))}>
          All commands and keys
        </MenuItem>
      </>
    )
  }
  return (
    <Menu name="More" className="icon-button" title="More" label={<Icon name="more" />}>
      {items}
    </Menu>
  )
}
