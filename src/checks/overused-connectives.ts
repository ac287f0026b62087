import type {Check, CheckMatch} from "../rules/check.ts"
import {isWord, type SegmentedBlock} from "../text/segment.ts"
import {byBlock} from "../text/by-block.ts"
import {openings, openingText, withoutOpening} from "./connectives.ts"

/**
 * Reports connectives at the head of sentences (“Moreover,”, “In
 * addition,”, “However,”) once an article has more of them than a native
 * writer would set. The fix leaves the connective out. A suspicion only:
 * each may be needed, all together are too many.
 *
 * The allowance is two, and two more for every 1,000 words. Native
 * English has 0.7 of them per 1,000 words, machine translations 1.5 to
 * 2.8 and human ones 1.1 to 2.6 (WMT22 general test set, counted with
 * this list), so that by Poisson's law one native article in a thousand
 * has more.
 *
 * It does not report the first ones, whichever they are, or what
 * sentence openers report: one connective too soon after itself.
 */
export const overusedConnectives: Check = {
  id: "checks/overused-connectives",
  category: "cohesion",
  severity: "minor",
  certainty: "suspect",
  reads: "article",
  find
}

const allowed = 2
const allowedPerWord = 2 / 1000

const wordsIn = byBlock(({tokens}) => ({count: tokens.filter(isWord).length}))

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const words = blocks.reduce((sum, block) => sum + wordsIn(block).count, 0)
  const limit = Math.floor(allowed + allowedPerWord * words)
  const all = openings(blocks)
  return all.slice(limit).flatMap(opening => {
    const block = blocks[opening.block]
    if (block === undefined) return []
    const message = `${all.length} sentences of this article open like “${openingText(block, opening)},”: most can do without.`
    return [{block: opening.block, ...withoutOpening(block, opening), message}]
  })
}
