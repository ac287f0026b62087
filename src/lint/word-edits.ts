import type {TextEdit} from "./diagnostic.ts"
import {diff, wordsOf, type Hunk} from "../text/diff.ts"

/**
 * The edits that make one text the other, by whole words and signs, so
 * that what both have keeps its place (and its bold, its link). Offsets
 * are those of `before`; edits are in order and do not touch.
 */
export function wordEdits(before: string, after: string): readonly TextEdit[] {
  const a = wordsOf(before)
  const b = wordsOf(after)
  const length = (from: number, to: number) => a.slice(from, to).join("").length
  return joined(diff(a, b), a).map(({fromA, toA, fromB, toB}) => ({
    from: length(0, fromA),
    to: length(0, toA),
    text: b.slice(fromB, toB).join("")
  }))
}

// A blank that both have by chance is not worth two edits for one.
function joined(hunks: readonly Hunk[], a: readonly string[]): readonly Hunk[] {
  const result: Hunk[] = []
  for (const hunk of hunks) {
    const last = result.at(-1)
    const between = last && a.slice(last.toA, hunk.fromA).join("")
    if (last && between?.trim() === "") {
      result[result.length - 1] = {...last, toA: hunk.toA, toB: hunk.toB}
    } else result.push(hunk)
  }
  return result
}
