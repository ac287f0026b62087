import {diff as hunksOf} from "../text/diff.ts"

/** A run of items that are in both lists, only in the new one, or only in the old one. */
export interface Run {
  readonly kind: "same" | "in" | "out"
  readonly items: readonly string[]
}

/**
 * What must be taken out of `before` and put in to make `after`, in
 * order. What is put in comes after what is taken out at the same place.
 */
export function diff(before: readonly string[], after: readonly string[]): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const {fromA, toA, fromB, toB} of hunksOf(before, after)) {
    runs.push(
      {kind: "same", items: before.slice(at, fromA)},
      {kind: "out", items: before.slice(fromA, toA)},
      {kind: "in", items: after.slice(fromB, toB)}
    )
    at = toA
  }
  runs.push({kind: "same", items: before.slice(at)})
  return runs.filter(run => run.items.length > 0)
}

/** A text cut into words and what stands between them; joined again it is the text. */
export function words(text: string): readonly string[] {
  return text.match(/\d[\d.,:]*\d|[\p{L}\p{M}\p{N}’']+|\s+|[^\p{L}\p{M}\p{N}’'\s]/gu) ?? []
}

/** What changes from one text to another, word by word. */
export function diffWords(before: string, after: string): readonly Run[] {
  return diff(words(before), words(after))
}
