import type {Placed} from "../../editor/diagnostics.ts"
import type {Fix} from "../../lint/diagnostic.ts"
import type {TextBlock} from "../../text/document.ts"
import {changed, inSentence} from "../in-sentence.ts"

/**
 * The sentence of a finding as it will read: what goes is struck out,
 * what comes stands beside it. Far from the finding it is cut.
 */
export function Sentence(props: {
  readonly id?: string
  readonly placed: Placed
  readonly blocks: readonly TextBlock[]
  /** Without a fix the words are shown as they stand. */
  readonly fix: Fix | undefined
  /** How many characters are shown before and after the finding. */
  readonly room: number
}) {
  const {id, placed, blocks, fix, room} = props
  const {before, found, after} = inSentence(blocks, placed)
  return (
    <p class="sentence" id={id} lang="en">
      {cutStart(before, room)}
      {fix === undefined ? (
        <span class="stays">{found}</span>
      ) : (
        changed(found, fix).map(({kind, items}, at) => {
          const text = items.join("")
          if (kind === "out") return <del key={at}>{text}</del>
          if (kind === "in") return <ins key={at}>{text}</ins>
          return <span key={at}>{text}</span>
        })
      )}
      {cutEnd(after, room)}
    </p>
  )
}

function cutStart(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(-room)
  return `… ${cut.slice(cut.indexOf(" ") + 1)}`
}

function cutEnd(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(0, room)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`
}
