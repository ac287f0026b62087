import type {Diagnostic} from "./diagnostic.ts"
import type {Range} from "../text/quotation.ts"

/** A finding in a block, before the article as a whole has been asked. */
export interface Candidate {
  /** Its offsets are those of the block's text. */
  readonly diagnostic: Diagnostic
  /** What the rule flags; the diagnostic may have grown with its fixes. */
  readonly flag: Range
  /** What decides which of two that overlap is kept. */
  readonly rank: {
    /** Tokens that are flagged, and tokens of the whole pattern. */
    readonly flagged: number
    readonly matched: number
    /** The line of the rule. */
    readonly line: number
  }
  /** Folded words two of which the article must hold; empty when it need not. */
  readonly about: readonly string[]
  /** From which time on in the article it is shown. */
  readonly repeated: number
}

/**
 * Of findings that overlap keep the one that is more than a suspicion,
 * then the longer flag, then the longer match, then the first by id and
 * line. The result is in the order of the text.
 */
export function dropOverlapping(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort(byRank)) {
    const {from, to} = candidate.diagnostic
    if (!kept.some(({diagnostic: d}) => from < d.to && d.from < to)) kept.push(candidate)
  }
  return kept.sort((a, b) => a.diagnostic.from - b.diagnostic.from)
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    Number(a.diagnostic.certainty === "suspect") - Number(b.diagnostic.certainty === "suspect") ||
    b.rank.flagged - a.rank.flagged ||
    b.rank.matched - a.rank.matched ||
    compare(a.diagnostic.rule, b.diagnostic.rule) ||
    a.rank.line - b.rank.line ||
    a.diagnostic.from - b.diagnostic.from
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
