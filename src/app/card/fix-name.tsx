import type {Fix} from "../../lint/diagnostic.ts"
import {fixed} from "../in-sentence.ts"
import type {Plain} from "../words/text.ts"
import {tr} from "../words/tr.ts"

// Signs that say too little by themselves on a button.
const signs: Readonly<Record<string, Plain>> = {
  ",": "comma",
  ".": "full stop",
  ":": "colon",
  ";": "semicolon",
  "–": "en dash",
  "—": "em dash",
  "’": "apostrophe"
}

/** What a fix is called: the English words that will stand there, or that the words found go. */
export function FixName({found, fix}: {readonly found: string; readonly fix: Fix}) {
  const text = fixed(found, fix).trim()
  if (text === "") return <>{tr("Remove")}</>
  const sign = signs[text]
  return (
    <>
      <span lang="en">{fix.title}</span>
      {sign !== undefined && ` ${tr(sign)}`}
    </>
  )
}
