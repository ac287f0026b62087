/** Replace a range of the source. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The source with splices applied, in any order; null when two of them overlap. */
export function applySplices(source: string, splices: readonly Splice[]): string | null {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to)
  const pieces: string[] = []
  let at = 0
  for (const {from, to, text} of sorted) {
    if (from < at || to < from) return null
    pieces.push(source.slice(at, from), text)
    at = to
  }
  return pieces.join("") + source.slice(at)
}
