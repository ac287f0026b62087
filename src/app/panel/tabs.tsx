import type {Desk} from "../desk.ts"
import {rove, stops} from "../ui/roving.ts"
import type {Tab} from "../screen.ts"
import type {Plain} from "../words/text.ts"
import {tr} from "../words/tr.ts"

/** What the lists are called. */
export const tabNames: Readonly<Record<Tab, Plain>> = {findings: "Findings", changes: "Changes"}

/** What the panel shows: the findings, or what was changed. */
export function Tabs({desk}: {readonly desk: Desk}) {
  const {screen, article} = desk
  const {findings, changes, checked} = article.value
  const number = {
    findings: checked.value ? findings.value.length : null,
    changes: changes.value.length
  }
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={tr("What is listed")}
      onKeyDown={event => {
        rove(event, "across", stops(event.currentTarget))?.click()
      }}
    >
      {(["findings", "changes"] as const).map(tab => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="tab"
          aria-selected={screen.tab.value === tab}
          aria-controls="panel-page"
          tabIndex={screen.tab.value === tab ? 0 : -1}
          onClick={() => (screen.tab.value = tab)}
        >
          {tr(tabNames[tab])}
          {number[tab] !== null && <span class="number">{number[tab]}</span>}
        </button>
      ))}
    </div>
  )
}
