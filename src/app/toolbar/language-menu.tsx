import {languages} from "../../lint/languages.ts"
import type {Desk} from "../desk.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"
import {languageName} from "../words/language-name.ts"
import {tr} from "../words/tr.ts"

/** Which language the article was translated from. The choice is remembered for the next one. */
export function LanguageMenu({desk}: {readonly desk: Desk}) {
  const {from} = desk.article.value.facts.value
  const guess = desk.screen.guess.value
  const known = languages.some(({code}) => code === from)
  const name = known ? languageName(from) : tr("English only")
  const choose = (code: string, close: () => void) => {
    close()
    if (code !== from) desk.setFrom(code)
  }
  return (
    <Menu
      name={tr("Translated from: {language}", {language: name})}
      className="language"
      title={tr("The language it was translated from")}
      label={
        <>
          {known ? tr("From {language}", {language: name}) : name}
          <Icon name="down" small />
        </>
      }
    >
      {close => (
        <>
          {languages.map(language => (
            <MenuItem
              key={language.code}
              chosen={language.code === from}
              onClick={() => choose(language.code, close)}
            >
              {languageName(language.code)}
              {language.code === guess && <small>{tr("Its rules speak up most")}</small>}
            </MenuItem>
          ))}
          <MenuItem chosen={!known} onClick={() => choose("en", close)}>
            {tr("English only")}
            <small>{tr("No rules for a source language")}</small>
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
