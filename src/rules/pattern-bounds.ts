import {NotationError} from "./notation-error.ts"
import type {Item} from "./pattern.ts"

/** How many words a gap may hold. */
export const longestGap = 12

/** How deep choices may lie in one another. */
export const deepest = 4

const limits = {parts: 40, gaps: 3, things: 3}

/** Refuse a pattern that holds too much: a `NotationError` says of what. */
export function checkBounds(items: readonly Item[]) {
  const all = items.flatMap(flatten)
  const tooMany = (count: number, most: number, what: string, at: number) => {
    if (count > most) throw new NotationError(`a pattern may hold ${most} ${what} at most`, at)
  }
  tooMany(all.length, limits.parts, "parts", all.at(-1)?.at ?? 0)
  const gaps = all.filter(item => item.type === "gap")
  tooMany(gaps.length, limits.gaps, "gaps", gaps.at(-1)?.at ?? 0)
  const things = all.filter(item => item.type === "kind" && item.kind === "THING")
  tooMany(things.length, limits.things, "THINGs", things.at(-1)?.at ?? 0)
}

// Tables of words are what choices are for: only a choice's longest option counts.
function flatten(item: Item): readonly Item[] {
  if (item.type === "optional") return flatten(item.item)
  if (item.type !== "choice") return [item]
  const options = item.options.map(option => option.flatMap(flatten))
  return options.reduce((a, b) => (b.length > a.length ? b : a))
}
