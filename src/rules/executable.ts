import type {PartOfSpeech} from "../text/inflect.ts"
import type {Instruction, Program} from "./compiled.ts"
import type {Kind} from "./pattern.ts"
import type {WordSet} from "./word-table.ts"

/**
 * An instruction as it is run: what its operation does not use is empty.
 * All have one shape and hold what they need, since every word of a text
 * makes the matcher read some of them.
 */
export interface Step {
  readonly op: Instruction["op"]
  readonly words: WordSet | null
  readonly pos: PartOfSpeech | null
  /** Index of the slot that is noted, or -1. */
  readonly slot: number
  readonly kind: Kind | null
  readonly form: string | null
  readonly sign: string
  readonly most: number
  readonly capture: number
  /** Where to go on: one place for a jump, one for each way of a split. */
  readonly to: readonly number[]
}

/** A compiled pattern, made ready to be run. */
export interface Executable {
  readonly steps: readonly Step[]
  /** How many tokens can stand between its start and its anchor. */
  readonly least: number
  readonly most: number
  readonly captures: number
  readonly slots: number
}

/** The sets of words of a pack, by their numbers. */
export type TablesOf = (table: number) => WordSet

/** Make a pattern ready to be run, with the sets of words of its pack. */
export function executable({code, anchor, captures, slots}: Program, tables: TablesOf): Executable {
  return {
    steps: code.map(instruction => toStep(instruction, tables)),
    least: anchor?.least ?? 0,
    most: anchor?.most ?? 0,
    captures: captures.length,
    slots: slots.length
  }
}

function toStep(instruction: Instruction, tables: TablesOf): Step {
  const {op} = instruction
  return {
    op,
    words: op === "words" ? tables(instruction.table) : null,
    pos: op === "words" ? (instruction.pos ?? null) : null,
    slot: op === "words" ? (instruction.slot ?? -1) : -1,
    kind: op === "kind" ? instruction.kind : null,
    form: op === "kind" ? (instruction.form ?? null) : null,
    sign: op === "sign" ? instruction.sign : "",
    most: op === "gap" ? instruction.most : 0,
    capture: op === "open" || op === "close" || op === "again" ? instruction.capture : -1,
    to: op === "jump" ? [instruction.to] : op === "split" ? instruction.to : nowhere
  }
}

const nowhere: readonly number[] = []
