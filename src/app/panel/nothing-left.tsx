import type {Desk} from "../desk.ts"
import {Icon} from "../ui/icon.tsx"
import {counted} from "../wording.ts"
import {Checked} from "./checked.tsx"
import {IgnoredList} from "./ignored-list.tsx"

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
      <h2>{empty ? "Nothing to check yet" : "Nothing left that the rules can see"}</h2>
      <p>
        {empty
          ? "Paste the article, or open a file."
          : `${article.fixed.value} fixed, ${ignored} ignored, in ${counted(article.blocks.value.length, "block")} of text.`}
      </p>
      <Checked desk={desk} />
      {ignored > 0 && (
        <>
          <h3>Ignored</h3>
          <IgnoredList article={article} />
        </>
      )}
    </div>
  )
}
