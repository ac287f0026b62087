import {Icon} from "../ui/icon.tsx"
import {short} from "../wording.ts"
import {kindName} from "./kind-name.ts"
import {tr} from "../words/tr.ts"

/** A part of the page: what it is and how it begins. Pressing it takes it out, or puts it back. */
export function FurnitureChip(props: {
  /** What it is, in English. */
  readonly kind: string
  readonly text: string
  readonly inside: boolean
  readonly onToggle: () => void
}) {
  const {kind, inside, onToggle} = props
  const text = withoutKind(props.text, kind)
  return (
    <button
      type="button"
      class={`chip${inside ? "" : " out"}`}
      title={text === "" ? kindName(kind) : short(text, 400)}
      onMouseDown={event => event.preventDefault()}
      onClick={onToggle}
    >
      <span class="unseen">{inside ? tr("Take out") : tr("Put back")}: </span>
      <span class="chip-kind">{kindName(kind)}</span>
      {text !== "" && (
        <span class="chip-text" lang="en">
          {short(text, 32)}
        </span>
      )}
      <Icon name={inside ? "close" : "undo"} small />
    </button>
  )
}

// “Tags: islands, ferries” names itself.
function withoutKind(text: string, kind: string): string {
  const named = text.toLowerCase().startsWith(kind.toLowerCase())
  return named ? text.slice(kind.length).replace(/^[\s:–—-]+/, "") : text
}
