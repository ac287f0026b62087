import type {Node} from "prosemirror-model"
import {readBlocks} from "../../document/blocks.ts"
import {listChanges} from "../../document/change-list.ts"
import type {Versions} from "../../document/tracked.ts"
import {shown} from "../words/language.ts"
import {tr} from "../words/tr.ts"

/** How many lines of the source are kept byte for byte. */
export function linesProof(
  versions: Versions,
  {kept, lines}: {readonly kept: number; readonly lines: number}
): string {
  if (kept === lines) return tr("{n} lines, each exactly as it came in.", {n: lines})
  const rest = tr("{kept} of {n} lines byte for byte as they came in.", {kept, n: lines})
  return `${changed(versions, tr)}; ${rest}`
}

/** How many paragraphs are word for word as they came in; `say` tells in which language. */
export function paragraphsProof(versions: Versions, say = tr): string {
  const {before, changes} = versions
  const blocks = readBlocks(before).filter(({text}) => text.trim() !== "")
  const kept = blocks.filter(({pos, text}) => {
    const [from, to] = [pos - 1, pos + text.length + 1]
    return !changes.some(({fromA, toA}) => fromA < to && toA > from)
  }).length
  if (kept === blocks.length && changes.length === 0)
    return say("{n} paragraphs, word for word as they came in.", {n: kept})
  const rest = say("{kept} of {n} paragraphs word for word as they came in.", {
    kept,
    n: blocks.length
  })
  return `${changed(versions, say)}; ${rest}`
}

function changed(versions: Versions, say: typeof tr): string {
  const {length} = listChanges(versions)
  return length === 0 ? say("No words changed") : say("{n} changes", {n: length})
}

/** What of a document other formats than Markdown have no place for, or null. */
export function leftOut(doc: Node): string | null {
  let [raw, front] = [0, 0]
  doc.descendants(({type}) => {
    if (type.name === "html_block" || type.name === "html_inline") raw++
    if (type.name === "front_matter") front++
  })
  const parts = [
    ...(front === 0 ? [] : [tr("the front matter")]),
    ...(raw === 0 ? [] : [tr("{n} pieces of raw HTML", {n: raw})])
  ]
  return parts.length === 0 ? null : tr("Left out: {parts}.", {parts: listed(parts)})
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(shown.value.language).format(parts)
}
