import type {Node} from "prosemirror-model"
import {readBlocks} from "../../document/blocks.ts"
import {listChanges} from "../../document/change-list.ts"
import type {Versions} from "../../document/tracked.ts"
import {counted} from "../wording.ts"

/** How many lines of the source are kept byte for byte. */
export function linesProof(
  versions: Versions,
  {kept, lines}: {readonly kept: number; readonly lines: number}
): string {
  if (kept === lines) return `${counted(lines, "line")}, each exactly as it came in.`
  const rest = `${kept.toLocaleString("en")} of ${counted(lines, "line")} byte for byte as they came in.`
  return `${changed(versions)}; ${rest}`
}

/** How many paragraphs are word for word as they came in. */
export function paragraphsProof(versions: Versions): string {
  const {before, changes} = versions
  const blocks = readBlocks(before).filter(({text}) => text.trim() !== "")
  const kept = blocks.filter(({pos, text}) => {
    const [from, to] = [pos - 1, pos + text.length + 1]
    return !changes.some(({fromA, toA}) => fromA < to && toA > from)
  }).length
  if (kept === blocks.length && changes.length === 0)
    return `${counted(kept, "paragraph")}, word for word as ${kept === 1 ? "it" : "they"} came in.`
  const rest = `${kept.toLocaleString("en")} of ${counted(blocks.length, "paragraph")} word for word as they came in.`
  return `${changed(versions)}; ${rest}`
}

function changed(versions: Versions): string {
  const {length} = listChanges(versions)
  return length === 0 ? "No words changed" : counted(length, "change")
}

/** What of a document other formats than Markdown have no place for, or null. */
export function leftOut(doc: Node): string | null {
  let [raw, front] = [0, 0]
  doc.descendants(({type}) => {
    if (type.name === "html_block" || type.name === "html_inline") raw++
    if (type.name === "front_matter") front++
  })
  const parts = [
    ...(front === 0 ? [] : ["the front matter"]),
    ...(raw === 0 ? [] : [counted(raw, "piece") + " of raw HTML"])
  ]
  return parts.length === 0 ? null : `Left out: ${parts.join(" and ")}.`
}
