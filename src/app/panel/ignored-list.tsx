import {takeBack, type Ignored} from "../../editor/ignored.ts"
import type {OpenArticle} from "../open-article.ts"
import {tr} from "../words/tr.ts"

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
            aria-label={tr("Take back: {words}", {words: words(entry)})}
            onClick={() => session.run(takeBack(entry))}
          >
            {tr("Undo")}
          </button>
        </li>
      ))}
    </ul>
  )
}

function words(entry: Ignored): string {
  if (entry.kind === "rule")
    return tr("Rule “{name}”", {name: entry.rule.split("/").at(-1) ?? entry.rule})
  const {kind, text} = entry
  return kind === "here" ? tr("“{text}” in one place", {text}) : tr("“{text}” everywhere", {text})
}
