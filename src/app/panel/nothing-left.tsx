import type {Desk} from "../desk.ts"
import {Icon} from "../ui/icon.tsx"
import {Checked} from "./checked.tsx"
import {IgnoredList} from "./ignored-list.tsx"
import {tr} from "../words/tr.ts"

/** When no finding is left: what that means, and what it does not. */
export function NothingLeft({desk}: {readonly desk: Desk}) {
  const article = desk.article.value
  const ignored = article.ignored.value.length
  const empty = article.words.value === 0
  return (
    <div class="nothing-left">
      {!empty && (
        <p class="tick">
          <Icon name="check" />
        </p>
      )}
      <h2>{empty ? tr("Nothing to check yet") : tr("Nothing left that the rules can see")}</h2>
      <p>
        {empty
          ? tr("Paste the article, or open a file.")
          : tr("{fixed} fixed, {ignored} ignored, in {n} blocks of text.", {
              fixed: article.fixed.value,
              ignored,
              n: article.blocks.value.length
            })}
      </p>
      <Checked desk={desk} />
      {ignored > 0 && (
        <>
          <h3>{tr("Ignored")}</h3>
          <IgnoredList article={article} />
        </>
      )}
    </div>
  )
}
