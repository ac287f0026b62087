import type {Desk} from "../desk.ts"
import {LanguageMenu} from "./language-menu.tsx"

const saved = {saved: "saved", saving: "saving…", refused: "not saved"} as const

/** The title of the article, the language it comes from, and how it is kept. */
export function ArticleName({desk}: {readonly desk: Desk}) {
  const {title, facts} = desk.article.value
  const sample = facts.value.sample
  const {kind} = desk.saving.value
  return (
    <div class="name">
      <strong title={title.value}>{title}</strong>
      <p>
        <LanguageMenu desk={desk} />
        {sample && <span>a sample</span>}
        <span>{saved[kind]}</span>
      </p>
    </div>
  )
}
