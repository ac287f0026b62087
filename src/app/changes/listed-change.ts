import {groupOf, type Group} from "../../rules/category.ts"
import type {TrackedChange} from "../../editor/tracking.ts"
import type {TextBlock} from "../../text/document.ts"
import {blockAt, placeNames} from "../place-names.ts"

/** Which changes are listed. */
export const changeFilters = ["all", "rule", "hand", "open"] as const
export type ChangeFilter = (typeof changeFilters)[number]

/** A change as the list shows it. */
export interface ListedChange {
  readonly change: TrackedChange
  readonly accepted: boolean
  /** Null for what was changed by hand. */
  readonly group: Group | null
  /** The name of its block (“¶ 2”). */
  readonly place: string
  /** Where it is only a sign or a blank, the word before it and the signs after it: shown around it. */
  readonly around: readonly [before: string, after: string]
}

/** The changes with what the list tells of each. */
export function listChanges(
  changes: readonly TrackedChange[],
  blocks: readonly TextBlock[],
  isAccepted: (change: TrackedChange) => boolean
): readonly ListedChange[] {
  const names = placeNames(blocks)
  return changes.map(change => {
    const index = blockAt(blocks, change.fromB)
    return {
      change,
      accepted: isAccepted(change),
      group: change.reason === null ? null : groupOf(change.reason.category),
      place: names[index] ?? "",
      around: wordsAround(change, blocks[index])
    }
  })
}

function wordsAround(
  {before, after, fromB, toB}: TrackedChange,
  block: TextBlock | undefined
): readonly [string, string] {
  if (block === undefined || /[\p{L}\p{N}]/u.test(before + after)) return ["", ""]
  const start = /\S*$/u.exec(block.text.slice(0, fromB - block.pos))?.[0] ?? ""
  const end = /^\S*/u.exec(block.text.slice(toB - block.pos))?.[0] ?? ""
  return [start, end]
}

/** Whether a filter lets a change through. */
export function isListed({change, accepted}: ListedChange, filter: ChangeFilter): boolean {
  if (filter === "rule") return change.reason !== null
  if (filter === "hand") return change.reason === null
  return filter === "all" || !accepted
}

/** Text of a change on one line: blocks are parted by a pilcrow, blanks alone are shown as such. */
export function onOneLine(text: string): string {
  const line = text.replaceAll("\n", " ¶ ")
  return /^[ \u00a0]+$/.test(line) ? "␣".repeat(line.length) : line.trim()
}
