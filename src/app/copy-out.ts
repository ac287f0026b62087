import type {Copy} from "./export/out-file.ts"

/**
 * Put an article on the clipboard: as rich text, which a CMS or a word
 * processor takes with its formatting, and as plain text for the rest.
 * Rejects where the browser does not allow it.
 */
export async function copyOut({text, html}: Copy): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text)
  const as = (type: string, content: string) => ({[type]: new Blob([content], {type})})
  await navigator.clipboard.write([
    new ClipboardItem({...as("text/html", html), ...as("text/plain", text)})
  ])
}
