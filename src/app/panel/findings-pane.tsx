import type {Desk} from "../desk.ts"
import {Bulk} from "./bulk.tsx"
import {Counts} from "./counts.tsx"
import {Filters} from "./filters.tsx"
import {FindingList} from "./finding-list.tsx"
import {later} from "../ui/later.tsx"
import {tr} from "../words/tr.ts"

const Checked = later(async () => (await import("./checked.tsx")).Checked)
const IgnoredList = later(async () => (await import("./ignored-list.tsx")).IgnoredList)
const NothingLeft = later(async () => (await import("./nothing-left.tsx")).NothingLeft)

/** The list of findings with what belongs to it, or what stands there when none is left. */
export function FindingsPane({desk}: {readonly desk: Desk}) {
  const article = desk.article.value
  const ignored = article.ignored.value.length
  const none = article.findings.value.length === 0
  if (none && (article.checked.value || article.words.value === 0))
    return <NothingLeft desk={desk} />
  return (
    <>
      <Counts article={article} />
      <Filters article={article} />
      <div class="rows-scroll">
        <FindingList desk={desk} />
        {ignored > 0 && (
          <details class="aside ignored-aside">
            <summary>{tr("{n} things ignored", {n: ignored})}</summary>
            <IgnoredList article={article} />
          </details>
        )}
        {article.checked.value && (
          <details class="aside">
            <summary>{tr("What was checked, and what not")}</summary>
            <Checked desk={desk} />
          </details>
        )}
      </div>
      <Bulk desk={desk} />
    </>
  )
}
