import {useEffect} from "preact/hooks"
import {showRedline} from "../../editor/redline.ts"
import type {Desk} from "../desk.ts"
import type {Version} from "../screen.ts"
import {rove, stops} from "../ui/roving.ts"
import type {Plain} from "../words/text.ts"
import {tr} from "../words/tr.ts"

const names: Readonly<Record<Version, Plain>> = {
  was: "As it was",
  redline: "Redline",
  is: "As it is"
}

/** While changes are listed: whether the article is shown as it was, as it is, or both at once. */
export function VersionSwitch({desk}: {readonly desk: Desk}) {
  const {session} = desk.article.value
  const {version} = desk.screen
  const redline = version.value === "redline"
  useEffect(() => {
    session.run(showRedline(redline))
    return () => void (session.view.isDestroyed || session.run(showRedline(false)))
  }, [session, redline])
  return (
    <div
      class="versions"
      role="radiogroup"
      aria-label={tr("The article is shown")}
      onKeyDown={event => rove(event, "across", stops(event.currentTarget))?.click()}
    >
      {(["was", "redline", "is"] as const).map(each => (
        <button
          key={each}
          type="button"
          role="radio"
          class="tab"
          aria-checked={version.value === each}
          tabIndex={version.value === each ? 0 : -1}
          onClick={() => (version.value = each)}
        >
          {tr(names[each])}
        </button>
      ))}
    </div>
  )
}
