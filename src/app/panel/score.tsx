import {tellingLength} from "../../lint/score.ts"
import type {OpenArticle} from "../open-article.ts"
import {Icon} from "../ui/icon.tsx"
import {tr} from "../words/tr.ts"

/** The penalty as it was and as it is. Never a grade. */
export function Score(props: {readonly article: OpenArticle; readonly brief?: boolean}) {
  const {article, brief = false} = props
  const {before} = article.facts.value
  const now = Math.round(article.penalty.value)
  const was = before === null ? null : Math.round(before)
  const short = article.words.value < tellingLength
  const spoken =
    was === null
      ? tr("Not checked yet")
      : short
        ? tr("Penalty per 1,000 words: {was} before, {now} now; a short text, so indicative only", {
            was,
            now
          })
        : tr("Penalty per 1,000 words: {was} before, {now} now", {was, now})
  return (
    <div
      class="score"
      role="img"
      aria-label={spoken}
      title={`${spoken}. ${tr("A minor finding counts 1, a major one 5, a critical one 25.")}`}
    >
      <p>
        <span class="was">{was ?? "–"}</span>
        <Icon name="arrow" />
        <span class="is">{was === null ? "–" : now}</span>
      </p>
      {!brief && (
        <small>
          {tr("penalty per 1,000 words")}
          {short && <span> · {tr("indicative")}</span>}
        </small>
      )}
    </div>
  )
}
