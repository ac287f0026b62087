/** A place where two lists differ: `[fromA, toA)` of the old one became `[fromB, toB)` of the new. */
export interface Hunk {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

// Lists that differ in more places than this are taken to differ as a whole.
const limit = 1000

/**
 * The places where two lists differ, in order, as few and as small as
 * can be (Myers’ greedy algorithm). Lists that have next to nothing in
 * common give one hunk.
 */
export function diff<T>(a: readonly T[], b: readonly T[]): readonly Hunk[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  if (start === endA && start === endB) return []
  const whole = {fromA: start, toA: endA, fromB: start, toB: endB}
  if (start === endA || start === endB) return [whole]
  const trace = findPath(a.slice(start, endA), b.slice(start, endB))
  if (trace === null) return [whole]
  return collect(trace, endA - start, endB - start).map(hunk => ({
    fromA: hunk.fromA + start,
    toA: hunk.toA + start,
    fromB: hunk.fromB + start,
    toB: hunk.toB + start
  }))
}

/**
 * The words of a text, and every other sign by itself: joined, they are
 * the text again.
 */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|./gsu) ?? []
}

// For each number of edits, how far each diagonal can be followed: the
// state before that many edits, which is what the way back needs.
function findPath<T>(a: readonly T[], b: readonly T[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, limit)
  const reach = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(most + 1 - edits - 1, most + 1 + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal
      const left = reach[at - 1] ?? 0
      const right = reach[at + 1] ?? 0
      const down = diagonal === -edits || (diagonal !== edits && left < right)
      let x = down ? right : left + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      reach[at] = x
      if (x >= a.length && x - diagonal >= b.length) return trace
    }
  }
  return null
}

// Walk back from the end, and join edits that touch into hunks.
function collect(trace: readonly Int32Array[], endA: number, endB: number): Hunk[] {
  const hunks: Hunk[] = []
  let x = endA
  let y = endB
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits] as Int32Array
    // `reach` holds the diagonals from -edits-1 to edits+1.
    const reached = (diagonal: number) => reach[diagonal + edits + 1] ?? 0
    const diagonal = x - y
    const down =
      diagonal === -edits || (diagonal !== edits && reached(diagonal - 1) < reached(diagonal + 1))
    const before = down ? diagonal + 1 : diagonal - 1
    const fromA = reached(before)
    const fromB = fromA - before
    push(hunks, {fromA, toA: down ? fromA : fromA + 1, fromB, toB: down ? fromB + 1 : fromB})
    x = fromA
    y = fromB
  }
  return hunks.reverse()
}

function push(hunks: Hunk[], hunk: Hunk) {
  const next = hunks.at(-1)
  if (next && next.fromA === hunk.toA && next.fromB === hunk.toB) {
    hunks[hunks.length - 1] = {...hunk, toA: next.toA, toB: next.toB}
  } else hunks.push(hunk)
}
