import type {TextEdit} from "./diagnostic.ts"

/**
 * The edits that make one text the other, by whole words and signs, so
 * that what both have keeps its place (and its bold, its link). Offsets
 * are those of `before`; edits are in order and do not touch.
 */
export function wordEdits(before: string, after: string): readonly TextEdit[] {
  const a = pieces(before)
  const b = pieces(after)
  const common = longestCommon(a, b)
  const edits: TextEdit[] = []
  let at = 0
  let i = 0
  let j = 0
  for (const [x, y] of [...common, [a.length, b.length] as const]) {
    const old = a.slice(i, x).join("")
    const text = b.slice(j, y).join("")
    if (old !== text) edits.push({from: at, to: at + old.length, text})
    at += old.length + (a[x]?.length ?? 0)
    i = x + 1
    j = y + 1
  }
  return edits
}

function pieces(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

// Pairs of indexes, rising in both. A lone blank in common is not worth two edits for one.
function longestCommon(
  a: readonly string[],
  b: readonly string[]
): readonly (readonly [number, number])[] {
  const lengths = a.map(() => new Array<number>(b.length + 1).fill(0))
  lengths.push(new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[]
      row[j] =
        a[i] === b[j]
          ? at(i + 1, j + 1) + worth(a[i] as string)
          : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j] && at(i, j) === at(i + 1, j + 1) + worth(a[i] as string))
      pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return joinedBlanks(pairs, a)
}

function worth(piece: string): number {
  return /^\s/u.test(piece) ? 0.4 : 1
}

function joinedBlanks(
  pairs: readonly (readonly [number, number])[],
  a: readonly string[]
): readonly (readonly [number, number])[] {
  const near = (k: number, step: 1 | -1, i: number, j: number) => {
    const other = pairs[k + step]
    return other !== undefined && other[0] === i + step && other[1] === j + step
  }
  return pairs.filter(
    ([i, j], k) => !/^\s/u.test(a[i] as string) || near(k, 1, i, j) || near(k, -1, i, j)
  )
}
