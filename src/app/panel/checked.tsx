import {languages} from "../../lint/languages.ts"
import {quotations} from "../../text/quotation.ts"
import type {Desk} from "../desk.ts"
import {MarkedText} from "../ui/marked-text.tsx"
import {languageName} from "../words/language-name.ts"
import {tr} from "../words/tr.ts"

/** What the rules looked at, and what nobody has looked at. */
export function Checked({desk}: {readonly desk: Desk}) {
  const article = desk.article.value
  const {from} = article.facts.value
  const known = languages.some(({code}) => code === from)
  const speech = article.blocks.value.reduce((sum, {text}) => sum + quotations(text).length, 0)
  return (
    <>
      <h3>{tr("Checked")}</h3>
      <ul>
        {known && (
          <li>{tr("{language} put into English by a machine", {language: languageName(from)})}</li>
        )}
        <li>{tr("English, whatever it came from")}</li>
        <li>{tr("Names, spellings and numbers within the article")}</li>
        {desk.settings.suspect.value && (
          <li>
            {tr("Mere suspicions too, which are often wrong.")}{" "}
            <button type="button" class="word-button" onClick={() => desk.setSuspect(false)}>
              {tr("Leave them out")}
            </button>
          </li>
        )}
      </ul>
      <h3>{tr("Not checked")}</h3>
      <ul>
        <li>
          <MarkedText
            text={tr(
              "**Whether the original is right,** and whether this says what it says. There is no original here to read it against."
            )}
          />
        </li>
        {!known && (
          <li>
            <MarkedText
              text={tr(
                "**What a source language leaves behind.** Choose the language under the title."
              )}
            />
          </li>
        )}
        {!desk.settings.suspect.value && (
          <li>
            <MarkedText
              text={tr("**Mere suspicions.** Rules that are often wrong are left out.")}
            />{" "}
            <button type="button" class="word-button" onClick={() => desk.setSuspect(true)}>
              {tr("Show them")}
            </button>
          </li>
        )}
        {speech > 0 && (
          <li>
            <MarkedText
              text={tr(
                "**{n} quotations.** Findings in direct speech are shown, and never fixed in bulk.",
                {n: speech}
              )}
            />
          </li>
        )}
      </ul>
    </>
  )
}
