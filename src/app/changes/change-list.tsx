import {useEffect, useRef} from "preact/hooks"
import {rove, stops} from "../ui/roving.ts"
import {ChangeRow} from "./change-row.tsx"
import type {ListedChange} from "./listed-change.ts"
import {tr} from "../words/tr.ts"

/** What can be done with a change of the list. */
export interface ChangeActions {
  go(listed: ListedChange): void
  accept(listed: ListedChange): void
  takeBack(listed: ListedChange): void
}

/** The changes in document order. One stop for Tab; the arrows move, `A` accepts, Delete takes back. */
export function ChangeList(props: {
  readonly listed: readonly ListedChange[]
  readonly actions: ChangeActions
}) {
  const {listed, actions} = props
  const list = useRef<HTMLOListElement>(null)
  // Where the focus was when its row went.
  const at = useRef(0)
  useEffect(() => {
    if (list.current === null) return
    const rows = stops(list.current, ".row")
    const stop = rows[Math.min(at.current, rows.length - 1)]
    for (const row of rows) oneStop(row, row === stop)
    if (document.activeElement === document.body) stop?.focus()
  })
  return (
    <ol
      ref={list}
      class="rows"
      aria-label={tr("Changes")}
      onFocusIn={event => {
        const rows = stops(event.currentTarget, ".row")
        const item = event.target instanceof Element ? event.target.closest("li") : null
        const row = rows.findIndex(each => each.parentElement === item)
        if (row < 0) return
        at.current = row
        rows.forEach((each, index) => oneStop(each, index === row))
      }}
      onKeyDown={event => {
        const change = listed[at.current]
        if (change === undefined || event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key === "a" || event.key === "A") actions.accept(change)
        else if (event.key === "Delete" || event.key === "Backspace") actions.takeBack(change)
        else return void rove(event, "down", stops(event.currentTarget, ".row"))
        event.preventDefault()
      }}
    >
      {listed.map(each => (
        <ChangeRow
          key={`${each.change.fromA}-${each.change.toA}`}
          listed={each}
          onGo={() => actions.go(each)}
          onAccept={() => actions.accept(each)}
          onTakeBack={() => actions.takeBack(each)}
        />
      ))}
    </ol>
  )
}

// A row is one stop, with its two buttons after it.
function oneStop(row: HTMLElement, here: boolean) {
  for (const button of row.parentElement?.querySelectorAll("button") ?? []) {
    button.tabIndex = here ? 0 : -1
  }
}
