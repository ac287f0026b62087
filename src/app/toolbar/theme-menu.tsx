import {themeNames, themes, type Settings} from "../settings.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"

/** Light, dark, high contrast, or what the system has. */
export function ThemeMenu({settings}: {readonly settings: Settings}) {
  return (
    <Menu name="Theme" className="icon-button" title="Theme" label={<Icon name="theme" />}>
      {close =>
        themes.map(theme => (
          <MenuItem
            key={theme}
            chosen={settings.theme.value === theme}
            onClick={() => {
              settings.setTheme(theme)
              close()
            }}
          >
            {themeNames[theme]}
          </MenuItem>
        ))
      }
    </Menu>
  )
}
