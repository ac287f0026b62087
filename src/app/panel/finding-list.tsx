import {useEffect, useRef} from "preact/hooks"
import {groupOf} from "../../rules/category.ts"
import type {Diagnostic} from "../../lint/diagnostic.ts"
import type {Desk} from "../desk.ts"
import {rove} from "../ui/roving.ts"
import {AlikeRows} from "./alike-rows.tsx"
import {FindingRow} from "./finding-row.tsx"
import {rowsOf, type Row} from "./rows.ts"
import {tr} from "../words/tr.ts"

/** The findings in document order. One stop for Tab; the arrows move, Enter goes to the finding. */
export function FindingList({desk}: {readonly desk: Desk}) {
  const {findings, blocks, current} = desk.article.value
  const list = useRef<HTMLDivElement>(null)
  const stop = useRef<HTMLElement | null>(null)
  const before = useRef<readonly Row[]>([])
  const shown = desk.article.value.shown.value
  const here = current.value?.diagnostic ?? null
  const listed = findings.value.filter(({diagnostic}) =>
    shown.includes(groupOf(diagnostic.category))
  )
  const rows = rowsOf(listed, blocks.value, before.current)
  before.current = rows
  useEffect(() => {
    list.current?.querySelector<HTMLElement>("[aria-current]")?.scrollIntoView({block: "nearest"})
  }, [here])
  useEffect(() => {
    if (list.current !== null) stop.current = stopIn(list.current, stop.current, here !== null)
  })
  return (
    <div
      ref={list}
      class="rows"
      role="list"
      aria-label={tr("Findings")}
      onKeyDown={event => {
        const buttons = [...event.currentTarget.querySelectorAll("button")]
        stop.current = rove(event, "down", buttons) ?? stop.current
      }}
    >
      {inParts(rows).map((part, index) => (
        <div key={index} class="rows-part" role="none" style={{"--rows": String(part.length)}}>
          {part.map(row => (
            <ListedRow
              key={row.alike[0].diagnostic}
              desk={desk}
              row={row}
              total={listed.length}
              here={row.alike.some(({diagnostic}) => diagnostic === here) ? here : null}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function ListedRow(props: {
  readonly desk: Desk
  readonly row: Row
  readonly total: number
  readonly here: Diagnostic | null
}) {
  const {desk, row, total, here} = props
  if (row.alike.length > 1) return <AlikeRows {...props} />
  return (
    <div role="listitem">
      <FindingRow
        desk={desk}
        listed={row.alike[0]}
        total={total}
        at={row.at}
        alike={1}
        here={here !== null}
      />
    </div>
  )
}

/** How many rows the browser lays out and draws together, once one of them is on the screen. */
const together = 20

function inParts(rows: readonly Row[]): readonly (readonly Row[])[] {
  const number = Math.ceil(rows.length / together)
  return Array.from({length: number}, (_, i) => rows.slice(i * together, (i + 1) * together))
}

// Where Tab stops: at the current finding, else where it did before, else at the first.
function stopIn(list: HTMLElement, old: HTMLElement | null, isHere: boolean): HTMLElement | null {
  const here = isHere ? list.querySelector<HTMLElement>("[aria-current]") : null
  const stop = here ?? (old?.isConnected ? old : list.querySelector("button"))
  if (old !== null && old !== stop) old.tabIndex = -1
  if (stop !== null) stop.tabIndex = 0
  return stop
}
