import type {PartOfSpeech} from "../text/inflect.ts"
import type {Instruction, Program} from "./compiled.ts"
import {isEdge, isSpan} from "./kind-matcher.ts"
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

/** A set of words, and how many tokens after a pattern's start one of them must stand. */
export interface FixedWords {
  readonly distance: number
  readonly words: WordSet
}

/** A compiled pattern, made ready to be run. */
export interface Executable {
  readonly steps: readonly Step[]
  /** Words that must stand at a certain distance from its start: soon asked, and most tries end with it. */
  readonly fixed: readonly FixedWords[]
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
  const steps = code.map(instruction => toStep(instruction, tables))
  return {
    steps,
    fixed: fixedWords(steps),
    least: anchor?.least ?? 0,
    most: anchor?.most ?? 0,
    captures: captures.length,
    slots: slots.length
  }
}

// Up to the first part that can take more tokens or fewer.
function fixedWords(steps: readonly Step[]): readonly FixedWords[] {
  const found: FixedWords[] = []
  let distance = 0
  for (const {op, kind, words} of steps) {
    if (op === "flag" || op === "unflag" || op === "open" || op === "close") continue
    if (op === "kind" && kind !== null && isEdge(kind)) continue
    if (op === "words" && words !== null) found.push({distance, words})
    else if (op === "kind" ? kind === null || isSpan(kind) : op !== "sign" && op !== "possessive")
      break
    distance++
  }
  return found
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
