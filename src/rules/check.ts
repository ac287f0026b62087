import type {SegmentedBlock} from "../text/segment.ts"
import type {Category, Certainty, Severity} from "./category.ts"

/** A rule that must be written as code. */
export interface Check {
  /** `checks/` and the name of its file. */
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  readonly certainty: Certainty
  /**
   * What the findings depend on: the text of each block alone, or the
   * whole article. What depends on a block alone is kept by its text.
   */
  readonly reads: "block" | "article"
  /** Find everything in the blocks given. Must depend on nothing else. */
  find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[]
}

/** One hit of a check. */
export interface CheckMatch {
  /** Index of the block in the array that was given. */
  readonly block: number
  /** Offsets in the block's text: what is flagged and what a fix replaces. Never empty. */
  readonly from: number
  readonly to: number
  /** One sentence for the card; `**` and `*` mark bold and italic. */
  readonly message: string
  /** Overrides the check's own certainty for this hit. */
  readonly certainty?: Certainty
  /** Overrides the check's own category for this hit. */
  readonly category?: Category
  /** What could stand instead of the flagged text, best first; "" deletes it. */
  readonly fixes: readonly string[]
}
