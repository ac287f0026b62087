import type {PartOfSpeech} from "../text/inflect.ts"
import type {Category, Certainty, Severity} from "./category.ts"
import type {FixPart} from "./fix-template.ts"
import type {Kind} from "./pattern.ts"
import type {WordSpec} from "./word-table.ts"

/**
 * One instruction of a compiled pattern. Those that name a number of
 * another instruction go on there; all others go on with the next.
 */
export type Instruction =
  /** One word of a table; `pos` asks for its part of speech, `slot` notes its form for the fix. */
  | {
      readonly op: "words"
      readonly table: number
      readonly pos?: PartOfSpeech
      readonly slot?: number
    }
  | {readonly op: "kind"; readonly kind: Kind; readonly form?: string}
  | {readonly op: "sign"; readonly sign: string}
  | {readonly op: "possessive"}
  /** A hyphen, or a blank in its place. */
  | {readonly op: "hyphen"}
  | {readonly op: "gap"; readonly most: number}
  /** The words again that a capture holds. */
  | {readonly op: "again"; readonly capture: number}
  /** The ways to go on, in the order they are tried. */
  | {readonly op: "split"; readonly to: readonly number[]}
  | {readonly op: "jump"; readonly to: number}
  | {readonly op: "open"; readonly capture: number}
  | {readonly op: "close"; readonly capture: number}
  | {readonly op: "flag"}
  | {readonly op: "unflag"}
  | {readonly op: "done"}

/** A compiled pattern. */
export interface Program {
  readonly code: readonly Instruction[]
  /**
   * What one of must be there, and how many tokens can stand between the
   * pattern's start and it; null when there is none.
   */
  readonly anchor: Anchor | null
  /** What the parts are called that are kept, and whether each is a verb. */
  readonly captures: readonly {readonly name: string; readonly verb: boolean}[]
  /** The base words of each `~word` part, in order. */
  readonly slots: readonly (readonly string[])[]
  /** Whether it asks for a part of speech. */
  readonly tags: boolean
}

export interface Anchor {
  /** Words in the notation of word tables, signs, and the two anchors that are neither. */
  readonly words: readonly WordSpec[]
  readonly least: number
  readonly most: number
}

/** Anchors that are no word: any number, and the start of a sentence. */
export const anchorNumber = "#number"
export const anchorStart = "#start"

/** One line of `match`. */
export interface CompiledLine {
  /** Its place in the rule. */
  readonly number: number
  readonly program: Program
  /** Best first; null when the line only flags. */
  readonly fixes: readonly (readonly FixPart[])[] | null
  /** The words of the program's anchor, under which the line is filed. */
  readonly filed: readonly WordSpec[]
}

/** Where a rule looks. */
export const places = ["heading", "line", "text", "unquoted"] as const
export type Place = (typeof places)[number]

export interface CompiledRule {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  readonly certainty: Certainty
  /** With its holes: `{match}`, `{fix}` and the parts' names. */
  readonly message: string
  readonly because: string
  readonly in: Place | null
  /** From which time on in the article it is flagged. */
  readonly repeated: number
  readonly lines: readonly CompiledLine[]
  readonly near: readonly Program[]
  readonly unless: readonly Program[]
  /** Folded words two of which the article must hold; empty when it need not. */
  readonly about: readonly string[]
}

/** All rules of a language. */
export interface CompiledPack {
  /** The folder's name: a language code, `en` for English. */
  readonly language: string
  /** Sets of words, shared by the programs. */
  readonly tables: readonly (readonly WordSpec[])[]
  readonly rules: readonly CompiledRule[]
}
