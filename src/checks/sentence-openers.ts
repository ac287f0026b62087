import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock} from "../text/segment.ts"
import {type Opening, openings, openingText, withoutOpening} from "./connectives.ts"

/**
 * Reports a connective that opens sentence after sentence: the second
 * “Meanwhile,” when hardly a sentence lies between, the third when it
 * comes soon again. The fix leaves it out, with its comma, and gives the
 * next word its capital; the others put another connective there.
 *
 * It does not report openers that are no connectives (*The*, *He*, a
 * name, *But*, *And*), connectives without their comma, what stands in
 * headings, cells and lists, or a connective that comes back after many
 * sentences, however often in a long article.
 */
export const sentenceOpeners: Check = {
  id: "checks/sentence-openers",
  category: "cohesion",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find
}

// The second is too soon with this many sentences between, the third with so many since the first.
const near = 1
const around = 12

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const seen = new Map<string, Opening[]>()
  const found: CheckMatch[] = []
  for (const opening of openings(blocks)) {
    const earlier = seen.get(opening.words) ?? []
    seen.set(opening.words, [...earlier, opening])
    const block = blocks[opening.block]
    if (block === undefined || !tooSoon(earlier, opening)) continue
    const said = `“${openingText(block, opening)}” opens ${ordinal(earlier.length + 1)} sentence here`
    const message = `${said}: leave it out, or say it another way.`
    found.push({block: opening.block, ...withoutOpening(block, opening), message})
  }
  return found
}

function tooSoon(earlier: readonly Opening[], {sentence}: Opening): boolean {
  const last = earlier.at(-1)
  const second = earlier.at(-2)
  if (last !== undefined && sentence - last.sentence - 1 <= near) return true
  return second !== undefined && sentence - second.sentence <= around
}

function ordinal(count: number): string {
  return count === 2 ? "a second" : count === 3 ? "a third" : `the ${count}th`
}
