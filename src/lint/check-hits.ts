import type {Candidate} from "./overlap.ts"
import {toFix} from "./fix.ts"
import {inQuotation} from "./rule-hits.ts"
import type {Check, CheckMatch} from "../rules/check.ts"
import {quotations} from "../text/quotation.ts"
import type {SegmentedBlock} from "../text/segment.ts"

/** A check's finding and the index of its block. */
export interface CheckHit {
  readonly block: number
  readonly candidate: Candidate
}

/** What checks find in the blocks of an article. */
export function checksHits(
  blocks: readonly SegmentedBlock[],
  checks: readonly Check[]
): readonly CheckHit[] {
  return checks.flatMap(check =>
    check.find(blocks).map(match => ({
      block: match.block,
      candidate: toCandidate(check, match, blocks[match.block] as SegmentedBlock)
    }))
  )
}

function toCandidate(check: Check, match: CheckMatch, block: SegmentedBlock): Candidate {
  const {from, to} = match
  const text = block.text.slice(from, to)
  const certainty = match.certainty ?? check.certainty
  const fixes = match.fixes
    .filter(fix => fix !== text)
    .slice(0, 9)
    .map((fix, i) => toFix(text, fix, certainty === "sure" && i === 0))
  const category = match.category ?? check.category
  const flagged = block.tokens.filter(token => token.from < to && token.to > from).length
  return {
    diagnostic: {
      from,
      to,
      rule: check.id,
      severity: check.severity,
      category,
      certainty,
      message: match.message,
      because: "",
      text,
      fixes,
      // The marks around what was said are not what was said.
      quoted: category !== "quote-mark-type" && inQuotation(block, quotations(block.text), from)
    },
    flag: {from, to},
    rank: {flagged, matched: flagged, line: 0},
    about: [],
    repeated: 1
  }
}
