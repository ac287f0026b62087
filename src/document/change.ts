/**
 * One stretch of an article that is not as it came in. Changes are in
 * document order, apart from each other, and cover all that differs.
 */
export interface Change {
  /** Position of its start in the document as it came in. */
  readonly fromA: number
  /** Position of its end there; the same as `fromA` where something was only put in. */
  readonly toA: number
  /** Position of its start in the document as it is. */
  readonly fromB: number
  /** Position of its end there; the same as `fromB` where something was only taken out. */
  readonly toB: number
  /** The id of the rule whose fix it was, or null for what was changed by hand. */
  readonly rule: string | null
}
