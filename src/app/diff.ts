/** A run of items that are in both lists, only in the new one, or only in the old one. */
export interface Run {
  readonly kind: "same" | "in" | "out"
  readonly items: readonly string[]
}

/**
 * What must be taken out of `before` and put in to make `after`, in
 * order, with the longest common sequence kept. What is put in comes
 * after what is taken out at the same place.
 */
export function diff(before: readonly string[], after: readonly string[]): readonly Run[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let tail = 0
  const room = Math.min(before.length, after.length) - start
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return join([
    {kind: "same", items: before.slice(0, start)},
    ...middle(before.slice(start, before.length - tail), after.slice(start, after.length - tail)),
    {kind: "same", items: before.slice(before.length - tail)}
  ])
}

/** A text cut into words and what stands between them; joined again it is the text. */
export function words(text: string): readonly string[] {
  return text.match(/\d[\d.,:]*\d|[\p{L}\p{M}\p{N}’']+|\s+|[^\p{L}\p{M}\p{N}’'\s]/gu) ?? []
}

/** What changes from one text to another, word by word. */
export function diffWords(before: string, after: string): readonly Run[] {
  return diff(words(before), words(after))
}

// Beyond this many pairs the two are given as one exchange: exact, only less fine.
const most = 4_000_000

function middle(before: readonly string[], after: readonly string[]): readonly Run[] {
  if (before.length * after.length > most)
    return [
      {kind: "out", items: before},
      {kind: "in", items: after}
    ]
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  return walk(before, after, at)
}

function walk(
  before: readonly string[],
  after: readonly string[],
  at: (row: number, column: number) => number
): readonly Run[] {
  const runs: Run[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const old = before[row]
    const fresh = after[column]
    if (old !== undefined && old === fresh) {
      runs.push({kind: "same", items: [old]})
      row++
      column++
    } else if (old !== undefined && at(row + 1, column) >= at(row, column + 1)) {
      runs.push({kind: "out", items: [old]})
      row++
    } else if (fresh !== undefined) {
      runs.push({kind: "in", items: [fresh]})
      column++
    } else if (old !== undefined) {
      runs.push({kind: "out", items: [old]})
      row++
    }
  }
  return runs
}

function join(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.items.length === 0) continue
    if (last?.kind === run.kind)
      joined[joined.length - 1] = {kind: run.kind, items: [...last.items, ...run.items]}
    else joined.push(run)
  }
  return joined
}
