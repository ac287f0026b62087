import type {Diagnostic, Fix} from "./diagnostic.ts"
import {wordEdits} from "./word-edits.ts"

/** The fix that makes what is flagged another text. */
export function toFix(flagged: string, text: string, safe: boolean): Fix {
  return {title: text.trim() || "Remove", edits: wordEdits(flagged, text), safe}
}

/** What stands in the place of a finding once a fix of it is applied. */
export function fixedText({text}: Pick<Diagnostic, "text">, {edits}: Pick<Fix, "edits">): string {
  let result = ""
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}
