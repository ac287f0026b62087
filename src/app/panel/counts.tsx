import type {OpenArticle} from "../open-article.ts"
import {Ring} from "../ui/ring.tsx"
import {tr} from "../words/tr.ts"

/** How many findings are left, fixed and ignored. */
export function Counts({article}: {readonly article: OpenArticle}) {
  if (!article.checked.value) return <p class="counts">{tr("Checking…")}</p>
  const ignored = article.ignored.value.length
  const left = article.findings.value.length
  const all = article.fixed.value + ignored + left
  return (
    <p class="counts">
      <Ring done={article.fixed.value + ignored} all={all} />
      <b>{tr("{n} left", {n: left})}</b>
      <span>{tr("{n} fixed", {n: article.fixed.value})}</span>
      {ignored > 0 && (
        <button type="button" class="word-button" onClick={showIgnored}>
          {tr("{n} ignored", {n: ignored})}
        </button>
      )}
    </p>
  )
}

function showIgnored() {
  const place = document.querySelector<HTMLDetailsElement>(".ignored-aside")
  if (place === null) return
  place.open = true
  place.scrollIntoView({block: "nearest"})
  place.querySelector<HTMLElement>("button")?.focus()
}
