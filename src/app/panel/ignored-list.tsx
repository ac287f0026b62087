import {takeBack, type Ignored} from "../../editor/ignored.ts"
import type {OpenArticle} from "../open-article.ts"

/** What was ignored, each with a way back. */
export function IgnoredList({article}: {readonly article: OpenArticle}) {
  const {session, ignored} = article
  return (
    <ul class="ignored">
      {ignored.value.map((entry, index) => (
        <li key={`${index} ${entry.rule}`}>
          <span class="words">{words(entry)}</span>
          <button
            type="button"
            class="small-button"
            aria-label={`Take back: ${words(entry)}`}
            onClick={() => session.run(takeBack(entry))}
          >
            Undo
          </button>
        </li>
      ))}
    </ul>
  )
}

function words(entry: Ignored): string {
  if (entry.kind === "rule") return `Rule “${entry.rule.split("/").at(-1)}”`
  return entry.kind === "here" ? `“${entry.text}” in one place` : `“${entry.text}” everywhere`
}
