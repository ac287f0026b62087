import {themeNames, themes, type Settings} from "../settings.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"
import {languageChoices, languageNames} from "../words/language.ts"
import {tr} from "../words/tr.ts"

/** How the editor looks and speaks: its theme, and the language of its own words. */
export function LookMenu({settings}: {readonly settings: Settings}) {
  const {theme, language} = settings
  const name = tr("Theme and language")
  return (
    <Menu name={name} className="icon-button" title={name} label={<Icon name="theme" />}>
      {close => (
        <>
          {themes.map(each => (
            <MenuItem
              key={each}
              chosen={theme.value === each}
              onClick={() => {
                settings.setTheme(each)
                close()
              }}
            >
              {tr(themeNames[each])}
            </MenuItem>
          ))}
          <hr />
          {languageChoices.map(each => (
            <MenuItem
              key={each}
              chosen={language.value === each}
              onClick={() => {
                settings.setLanguage(each)
                close()
              }}
            >
              {tr(languageNames[each])}
            </MenuItem>
          ))}
        </>
      )}
    </Menu>
  )
}
