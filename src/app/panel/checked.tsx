import {languages} from "../../lint/languages.ts"
import {quotations} from "../../text/quotation.ts"
import type {Desk} from "../desk.ts"
import {counted} from "../wording.ts"

/** What the rules looked at, and what nobody has looked at. */
export function Checked({desk}: {readonly desk: Desk}) {
  const article = desk.article.value
  const {from} = article.facts.value
  const language = languages.find(({code}) => code === from)?.name
  const speech = article.blocks.value.reduce((sum, {text}) => sum + quotations(text).length, 0)
  return (
    <>
      <h3>Checked</h3>
      <ul>
        {language !== undefined && <li>{language} put into English by a machine</li>}
        <li>English, whatever it came from</li>
        <li>Names, spellings and numbers within the article</li>
        {desk.settings.suspect.value && (
          <li>
            Mere suspicions too, which are often wrong.{" "}
            <button type="button" class="word-button" onClick={() => desk.setSuspect(false)}>
              Leave them out
            </button>
          </li>
        )}
      </ul>
      <h3>Not checked</h3>
      <ul>
        <li>
          <b>Whether the original is right,</b> and whether this says what it says. There is no
          original here to read it against.
        </li>
        {language === undefined && (
          <li>
            <b>What a source language leaves behind.</b> Choose the language under the title.
          </li>
        )}
        {!desk.settings.suspect.value && (
          <li>
            <b>Mere suspicions.</b> Rules that are often wrong are left out.{" "}
            <button type="button" class="word-button" onClick={() => desk.setSuspect(true)}>
              Show them
            </button>
          </li>
        )}
        {speech > 0 && (
          <li>
            <b>{counted(speech, "quotation")}.</b> Findings in direct speech are shown, and never
            fixed in bulk.
          </li>
        )}
      </ul>
    </>
  )
}
