import {copyName} from "../copies.ts"
import type {Desk} from "../desk.ts"
import type {Saving} from "../saving.ts"
import {timeOfDay} from "../wording.ts"
import {LanguageMenu} from "./language-menu.tsx"
import type {Plain} from "../words/text.ts"
import {tr} from "../words/tr.ts"

const savings = {
  saved: "saved",
  saving: "saving…",
  refused: "not saved"
} as const satisfies Readonly<Record<Saving["kind"], Plain>>

/** The title of the article, the language it comes from, and how it is kept. */
export function ArticleName({desk}: {readonly desk: Desk}) {
  const {title, facts} = desk.article.value
  const {sample, revision} = facts.value
  const copy = copyName(facts.value.copy)
  const held = desk.storage.held.value.find(({id}) => id === facts.value.id)
  const saving: Saving = held === undefined ? desk.saving.value : {kind: "refused", reason: notKept}
  return (
    <div class="name">
      <strong title={title.value} lang="en">
        {title}
      </strong>
      <p>
        <LanguageMenu desk={desk} />
        {sample && <span>{tr("a sample")}</span>}
        {copy !== null && <span>{copy}</span>}
        {revision > 0 || saving.kind !== "saved" ? (
          <span title={savedWhen(saving)}>{tr(savings[saving.kind])}</span>
        ) : (
          <span title={tr("It is kept as soon as you change it")}>{tr("not changed yet")}</span>
        )}
      </p>
    </div>
  )
}

const notKept = "It is only held for as long as this page is open"

function savedWhen(saving: Saving): string {
  if (saving.kind === "refused") return tr(saving.reason)
  if (saving.kind === "saving") return tr("Being saved in this browser")
  return saving.at === null
    ? tr("Saved in this browser")
    : tr("Saved in this browser at {time}", {time: timeOfDay(saving.at)})
}
