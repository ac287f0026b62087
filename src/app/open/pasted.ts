import {guessFormat} from "../../document/format.ts"
import type {Arrival} from "../article.ts"

/** The text on a clipboard, as an article comes in: its HTML, unless the plain text is Markdown. Null where there is none. */
export function pasted(clipboard: DataTransfer | null): Arrival | null {
  const html = clipboard?.getData("text/html") ?? ""
  const text = clipboard?.getData("text/plain") ?? ""
  if (html === "" && text === "") return null
  const format = guessFormat(null, text)
  return html === "" || format === "markdown"
    ? {source: text, format, name: null}
    : {source: html, format: "html", name: null}
}
