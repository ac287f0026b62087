import type {OpenArticle} from "../open-article.ts"
import {Ring} from "../ui/ring.tsx"

/** How many findings are left, fixed and ignored. */
export function Counts({article}: {readonly article: OpenArticle}) {
  if (!article.checked.value) return <p class="counts">Checking…</p>
  const ignored = article.ignored.value.length
  const left = article.findings.value.length
  const all = article.fixed.value + ignored + left
  return (
    <p class="counts">
      <Ring done={article.fixed.value + ignored} all={all} />
      <b>{left} left</b>
      <span>{article.fixed.value} fixed</span>
      {ignored > 0 && (
        <button type="button" class="word-button" onClick={showIgnored}>
          {ignored} ignored
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
