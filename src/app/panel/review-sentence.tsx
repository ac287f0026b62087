import type {Placed} from "../../editor/diagnostics.ts"
import type {TextBlock} from "../../text/document.ts"
import {Sentence} from "../card/sentence.tsx"
import {tr} from "../words/tr.ts"

/** A sentence as it will read, with a box to tick. */
export function ReviewSentence(props: {
  readonly placed: Placed
  readonly blocks: readonly TextBlock[]
  /** Which of its fixes is shown. */
  readonly fixIndex: number
  readonly chosen: boolean
  readonly onToggle: () => void
}) {
  const {placed, blocks, fixIndex, chosen, onToggle} = props
  const {fixes, quoted} = placed.diagnostic
  const fix = fixes[fixIndex]
  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span>
          <Sentence placed={placed} blocks={blocks} fix={fix} room={120} />
          {quoted && <small>{tr("In a quotation: what was said is what was said.")}</small>}
        </span>
      </label>
    </li>
  )
}
