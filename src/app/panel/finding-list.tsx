import {useEffect, useRef} from "preact/hooks"
import {groupOf} from "../../rules/category.ts"
import {goTo} from "../acting.ts"
import type {Desk} from "../desk.ts"
import {rove, stops} from "../ui/roving.ts"
import {AlikeRows} from "./alike-rows.tsx"
import {FindingRow} from "./finding-row.tsx"
import {rowsOf, type Listed} from "./rows.ts"
import {tr} from "../words/tr.ts"

/** The findings in document order. One stop for Tab; the arrows move, Enter goes to the finding. */
export function FindingList({desk}: {readonly desk: Desk}) {
  const {findings, blocks, current} = desk.article.value
  const list = useRef<HTMLOListElement>(null)
  const all = findings.value
  const shown = desk.article.value.shown.value
  const here = current.value?.diagnostic
  const isHere = ({placed}: Listed) => placed.diagnostic === here
  const rows = rowsOf(
    all.filter(({diagnostic}) => shown.includes(groupOf(diagnostic.category))),
    blocks.value
  )
  const total = rows.reduce((sum, row) => sum + row.alike.length, 0)
  useEffect(() => {
    if (list.current === null) return
    const buttons = stops(list.current, "button")
    const marked = list.current.querySelector<HTMLElement>("[aria-current]")
    marked?.scrollIntoView({block: "nearest"})
    const stop = marked ?? buttons.find(button => button.tabIndex === 0) ?? buttons[0]
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1
  })
  return (
    <ol
      ref={list}
      class="rows"
      aria-label={tr("Findings")}
      onKeyDown={event => rove(event, "down", stops(event.currentTarget, "button"))}
    >
      {rows.map(row => {
        const [first] = row.alike
        const {diagnostic} = first.placed
        if (row.alike.length > 1)
          return <AlikeRows key={diagnostic} desk={desk} row={row} total={total} isHere={isHere} />
        return (
          <li key={diagnostic}>
            <FindingRow
              listed={first}
              total={total}
              at={row.at}
              alike={1}
              here={isHere(first)}
              onGo={byKey => goTo(desk, diagnostic, byKey)}
            />
          </li>
        )
      })}
    </ol>
  )
}
