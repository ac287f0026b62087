import {formNames, type FormName, type PartOfSpeech} from "../text/inflect.ts"

/** The kinds of word and place that a pattern can ask for, and the forms each has. */
export const kinds = {
  NOUN: ["singular", "plural"],
  VERB: ["base", "s", "ing", "past", "participle"],
  ADJ: [],
  ADV: [],
  NAME: [],
  NUM: ["whole", "foreign", "clock"],
  THING: [],
  WORD: [],
  QUOTE: [],
  DASH: [],
  START: [],
  END: []
} as const satisfies Record<string, readonly string[]>

/** A kind of word or place, written in capitals. */
export type Kind = keyof typeof kinds

/** The forms that may follow `~word` or `~@list`. */
export const wordForms: readonly FormName[] = formNames.slice(0, 7)

/** One part of a pattern, as it was written. */
export type Item = {
  /** Offset in the pattern's line. */
  readonly at: number
  /** What a fix calls the part: the name given, or what it is written as. */
  readonly name?: string
  /** Whether the name was given (`name:part`). */
  readonly named?: boolean
} & (
  | {readonly type: "word"; readonly word: string}
  | {
      readonly type: "forms"
      readonly word: string
      readonly pos: PartOfSpeech | null
      readonly form: FormName | null
    }
  | {
      readonly type: "list"
      readonly list: string
      /** Whether any form of its entries is meant (`~@list`). */
      readonly forms: boolean
      readonly pos: PartOfSpeech | null
      readonly form: FormName | null
    }
  | {readonly type: "kind"; readonly kind: Kind; readonly form: string | null}
  | {readonly type: "choice"; readonly options: readonly (readonly Item[])[]}
  | {readonly type: "optional"; readonly item: Item}
  | {readonly type: "gap"; readonly most: number}
  | {readonly type: "again"; readonly of: string}
  | {readonly type: "possessive"}
  | {readonly type: "hyphen"}
  | {readonly type: "sign"; readonly sign: string}
)

/** A line's pattern: its parts, and which of them are flagged. */
export interface Pattern {
  readonly items: readonly Item[]
  /** Index of the first flagged part, and the index after the last. */
  readonly flag: readonly [number, number]
}
