import {useEffect, useRef} from "preact/hooks"
import {Shortcut} from "../ui/shortcut.tsx"
import type {Deed} from "./command-list.ts"
import {tr} from "../words/tr.ts"

/** A line of the list: what it is called, and its keys. What can be done from here is done with a click. */
export function DeedRow(props: {
  readonly id: string
  readonly deed: Deed
  readonly here: boolean
  readonly onRun: () => void
}) {
  const {id, deed, here, onRun} = props
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (here) row.current?.scrollIntoView({block: "nearest"})
  }, [here])
  const doable = deed.run !== undefined
  return (
    <div
      ref={row}
      id={id}
      class={`deed${doable ? " doable" : ""}${here ? " here" : ""}`}
      role="option"
      aria-selected={here}
      aria-disabled={!doable || undefined}
      onClick={doable ? onRun : undefined}
    >
      <span>{tr(deed.name)}</span>
      <span class="ways">
        {deed.keys.map(way => (
          <Shortcut key={way} keys={way} />
        ))}
      </span>
    </div>
  )
}
