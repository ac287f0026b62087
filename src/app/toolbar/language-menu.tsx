import {languages} from "../../lint/languages.ts"
import type {Desk} from "../desk.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"

/** Which language the article was translated from. The choice is remembered for the next one. */
export function LanguageMenu({desk}: {readonly desk: Desk}) {
  const {from} = desk.article.value.facts.value
  const guess = desk.screen.guess.value
  const name = languages.find(language => language.code === from)?.name
  const choose = (code: string, close: () => void) => {
    close()
    if (code !== from) desk.setFrom(code)
  }
  return (
    <Menu
      name={`Translated from: ${name ?? "English only"}`}
      className="language"
      title="The language it was translated from"
      label={
        <>
          {name === undefined ? "English only" : `From ${name}`}
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
              {language.name}
              {language.code === guess && <small>Its rules speak up most</small>}
            </MenuItem>
          ))}
          <MenuItem chosen={name === undefined} onClick={() => choose("en", close)}>
            English only
            <small>No rules for a source language</small>
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
