import {redo, undo} from "prosemirror-history"
import type {Desk} from "../desk.ts"
import {languageCommands, themeCommands} from "../commands/look-commands.ts"
import {themes} from "../settings.ts"
import {languageChoices} from "../words/language.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"
import {tr} from "../words/tr.ts"

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
          {tr("New article…")}
        </MenuItem>
        <MenuItem icon="export" onClick={then(() => (screen.dialog.value = "export"))}>
          {tr("Export…")}
        </MenuItem>
        <MenuItem icon="undo" onClick={then(() => session.run(undo))}>
          {tr("Undo")}
        </MenuItem>
        <MenuItem icon="redo" onClick={then(() => session.run(redo))}>
          {tr("Redo")}
        </MenuItem>
        <MenuItem
          icon="bold"
          onClick={then(() => (screen.formatting.value = !screen.formatting.peek()))}
        >
          {screen.formatting.value ? tr("Hide formatting") : tr("Formatting")}
        </MenuItem>
        <MenuItem icon="find" onClick={then(() => (screen.find.value = true))}>
          {tr("Find and replace")}
        </MenuItem>
        {themes.map(theme => (
          <MenuItem
            key={theme}
            chosen={settings.theme.value === theme}
            onClick={then(() => settings.setTheme(theme))}
          >
            {tr(themeCommands[theme])}
          </MenuItem>
        ))}
        {languageChoices.map(choice => (
          <MenuItem
            key={choice}
            chosen={settings.language.value === choice}
            onClick={then(() => settings.setLanguage(choice))}
          >
            {tr(languageCommands[choice])}
          </MenuItem>
        ))}
        <MenuItem icon="house" onClick={then(() => (screen.dialog.value = "house"))}>
          {tr("House rules…")}
        </MenuItem>
        <MenuItem icon="help" onClick={then(() => (screen.dialog.value = "help"))}>
          {tr("All commands and keys")}
        </MenuItem>
      </>
    )
  }
  return (
    <Menu name={tr("More")} className="icon-button" title={tr("More")} label={<Icon name="more" />}>
      {items}
    </Menu>
  )
}
