import {houseChecks, settledBy} from "../checks/house/all.ts"
import {nameVariants} from "../checks/name-variants.ts"
import {isHouseName, isHouseWord, type House} from "../checks/house/house.ts"
import {checksHits} from "./check-hits.ts"
import {dropOverlapping, type Candidate} from "./overlap.ts"
import type {Check} from "../rules/check.ts"
import {formsIn} from "../text/by-block.ts"
import type {SegmentedBlock} from "../text/segment.ts"

/** An article whose blocks have been linted one by one. */
export interface LintedBlocks {
  readonly blocks: readonly SegmentedBlock[]
  /** What was found in each. */
  readonly found: readonly (readonly Candidate[])[]
  /** Those that read the whole article are asked here. */
  readonly checks: readonly Check[]
  readonly suspect: boolean
  readonly house: House
}

/**
 * What is shown of each block once the article as a whole has been
 * asked: its subject, how certain findings are, how the house writes,
 * which overlap, and how often a thing has been said before.
 */
export function articleFindings({
  blocks,
  found,
  checks,
  suspect,
  house
}: LintedBlocks): readonly (readonly Candidate[])[] {
  const held = new Map<string, boolean>()
  const holds = (word: string) => {
    const known = held.get(word)
    if (known !== undefined) return known
    const there = blocks.some(block => formsIn(block).has(word))
    held.set(word, there)
    return there
  }
  const candidates = found.map(list => [...list])
  const settled = settledBy(house)
  const byArticle = checks.filter(({id, reads}) => reads === "article" && !settled.includes(id))
  const wider = [...byArticle, ...houseChecks(house)]
  for (const {block, candidate} of checksHits(blocks, wider)) candidates[block]?.push(candidate)
  const times = new Map<string, number>()
  return candidates.map(list => {
    const wanted = list.filter(
      ({diagnostic, about}) =>
        (suspect || diagnostic.certainty !== "suspect") &&
        holdsTwo(about, holds) &&
        !isHouseWord(house, diagnostic.text) &&
        !(diagnostic.rule === nameVariants.id && isHouseName(house, diagnostic.text))
    )
    return dropOverlapping(wanted).filter(({diagnostic, repeated}) => {
      const time = (times.get(diagnostic.rule) ?? 0) + 1
      times.set(diagnostic.rule, time)
      return time >= repeated
    })
  })
}

// Whether the article holds two of the words that it must be about, if there are any.
function holdsTwo(about: readonly string[], holds: (word: string) => boolean): boolean {
  if (about.length === 0) return true
  let held = 0
  for (const word of about) if (holds(word) && ++held === 2) return true
  return false
}
