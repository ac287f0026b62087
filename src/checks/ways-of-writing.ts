import type {CheckMatch} from "../rules/check.ts"
import {quotations, type Range} from "../text/quotation.ts"
import type {SegmentedBlock} from "../text/segment.ts"
import {byBlock, inBlocks} from "../text/by-block.ts"

/** One of the ways to write a kind of thing: “5%”, “5 per cent”. */
export interface Way<Thing> {
  /** Global, with the `u` flag; what it matches is flagged if the article prefers another way. */
  readonly pattern: RegExp
  /** Found in every block where the pattern is: most blocks have none of it, and this is soon asked. */
  readonly sign: RegExp
  /** What is written, or null where the match is something else after all. */
  readonly read: (match: RegExpExecArray) => Thing | null
  /** The thing written this way, or null where that cannot be told. Absent if the way is no model for the others. */
  readonly write?: (thing: Thing) => string | null
}

/** A thing, written in one of the ways. */
export interface Written<Thing> extends Range {
  readonly block: number
  readonly text: string
  readonly way: Way<Thing>
  readonly thing: Thing
}

type InBlock<Thing> = Omit<Written<Thing>, "block">

/**
 * Finds everything in the running text of an article that is written in
 * one of the ways. Headlines, cells and quotations follow rules of their
 * own and are left out, as are web addresses and code.
 */
export function writtenIn<Thing>(
  ways: readonly Way<Thing>[]
): (blocks: readonly SegmentedBlock[]) => readonly Written<Thing>[] {
  const read = byBlock((block): readonly InBlock<Thing>[] => {
    if (block.scope === "heading" || block.scope === "cell" || block.scope === "quote") return []
    const found = ways.flatMap(way => matchesOf(block.text, way))
    if (found.length === 0) return []
    const closed = [
      ...quotations(block.text),
      ...block.tokens.filter(({kind}) => kind === "masked")
    ]
    return found.filter(({from, to}) => !closed.some(range => range.from < to && from < range.to))
  })
  return blocks => inBlocks(blocks, read)
}

function matchesOf<Thing>(text: string, way: Way<Thing>): readonly InBlock<Thing>[] {
  if (!way.sign.test(text)) return []
  return [...text.matchAll(way.pattern)].flatMap(match => {
    const thing = way.read(match)
    if (thing === null) return []
    return [{from: match.index, to: match.index + match[0].length, text: match[0], way, thing}]
  })
}

/**
 * The choice that an article clearly prefers: made `least` times or more,
 * and at least `times` as often as all others together. Null if there is none.
 */
export function preferred<Choice>(
  choices: readonly Choice[],
  {least = 2, times = 2}: {readonly least?: number; readonly times?: number} = {}
): Choice | null {
  const counts = new Map<Choice, number>()
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  for (const [choice, count] of counts)
    if (count >= least && count >= times * (choices.length - count)) return choice
  return null
}

/** Matches in the order of the text; of two that overlap the first stays. */
export function inOrder(matches: readonly CheckMatch[]): readonly CheckMatch[] {
  const kept: CheckMatch[] = []
  for (const match of [...matches].sort((a, b) => a.block - b.block || a.from - b.from)) {
    const last = kept.at(-1)
    if (last === undefined || last.block !== match.block || match.from >= last.to) kept.push(match)
  }
  return kept
}
