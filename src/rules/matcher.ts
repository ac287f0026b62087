import {fold} from "../text/fold.ts"
import {isCapitalised} from "../text/name.ts"
import {isWord, type Sentence, type SegmentedBlock, type Token} from "../text/segment.ts"
import type {Instruction, Program} from "./compiled.ts"
import {kindEnds} from "./kind-matcher.ts"
import type {Reading, WordTable} from "./word-table.ts"

/** Where a pattern was found, in tokens. */
export interface Found {
  /** The whole pattern, context included. */
  readonly start: number
  readonly end: number
  /** What is flagged. */
  readonly from: number
  readonly to: number
  /** What the kept parts found, or null for a part that was not there. */
  readonly captures: readonly (readonly [from: number, to: number] | null)[]
  /** The word that each `~word` part found. */
  readonly slots: readonly (SlotWord | null)[]
}

/** The word of the text that a `~word` part found, and what it can be. */
export interface SlotWord {
  readonly token: number
  readonly readings: readonly Reading[]
}

/** The sets of words of a pack, by their numbers. */
export type TablesOf = (table: number) => WordTable

/** A text that patterns are looked for in. */
export interface Searched {
  readonly block: SegmentedBlock
  readonly tables: TablesOf
  /** The part of speech of a token. */
  readonly tagOf: (token: number) => string
}

/**
 * How many steps one try may take. Patterns that need more are given up
 * there: no rule can make linting slow.
 */
export const stepLimit = 5000

/** Whether a pattern that begins with a word can begin at a token: asked first, since most cannot. */
export function mayBegin(
  block: SegmentedBlock,
  tables: TablesOf,
  {code}: Program,
  start: number
): boolean {
  const head = code[0]?.op === "flag" ? code[1] : code[0]
  const token = block.tokens[start]
  if (head?.op !== "words" || token === undefined) return true
  return wordReadings(block, tables(head.table), token) !== null
}

/**
 * Find a pattern that begins at token `start` of a sentence. Parts are
 * tried from left to right, the longest choice first; the first way
 * through is the match.
 */
export function matchAt(
  {block, tables, tagOf}: Searched,
  program: Program,
  start: number,
  sentence: Sentence
): Found | null {
  const {tokens} = block
  // “Arab-Kurdish forces” holds no “Kurdish forces”.
  if (tokens[start - 1]?.kind === "hyphen") return null
  const captures: ([number, number] | null)[] = program.captures.map(() => null)
  const slots: (SlotWord | null)[] = program.slots.map(() => null)
  let from = start
  let to = start
  let end = start
  let steps = 0

  // Go on with instruction `pc` at token `i`; what is noted is taken back where that fails.
  const run = (first: number, firstToken: number): boolean => {
    let pc = first
    let i = firstToken
    for (;;) {
      if (++steps > stepLimit) return false
      const step = program.code[pc] as Instruction
      const token = i < sentence.end ? tokens[i] : undefined
      switch (step.op) {
        case "words": {
          const readings = token && wordReadings(block, tables(step.table), token)
          if (!readings) return false
          if (step.pos && !hasPos(step.pos, tokens, i, tagOf)) return false
          if (step.slot === undefined) {
            i++
            break
          }
          const old = slots[step.slot] ?? null
          slots[step.slot] = {token: i, readings}
          if (run(pc + 1, i + 1)) return true
          slots[step.slot] = old
          return false
        }
        case "kind": {
          const ends = kindEnds(step.kind, step.form ?? null, block, i, sentence, tagOf)
          if (ends.length === 1) {
            i = ends[0] as number
            break
          }
          return ends.some(next => run(pc + 1, next))
        }
        case "sign":
          if (!token || !isSign(token, step.sign)) return false
          i++
          break
        case "possessive":
          if (token?.kind !== "possessive") return false
          i++
          break
        case "hyphen":
          if (token?.kind === "hyphen") i++
          else if (!token?.spaced) return false
          break
        case "gap":
          return gap(step.most, pc + 1, i)
        case "again": {
          const next = again(captures[step.capture] ?? null, i)
          if (next === null) return false
          i = next
          break
        }
        case "split":
          return step.to.some(next => run(next, i))
        case "jump":
          pc = step.to
          continue
        case "open": {
          const old = captures[step.capture] ?? null
          captures[step.capture] = [i, i]
          if (run(pc + 1, i)) return true
          captures[step.capture] = old
          return false
        }
        case "close": {
          const open = captures[step.capture] ?? null
          captures[step.capture] = [open?.[0] ?? i, i]
          if (run(pc + 1, i)) return true
          captures[step.capture] = open
          return false
        }
        case "flag":
          from = i
          break
        case "unflag":
          to = i
          break
        case "done":
          end = i
          return tokens[i]?.kind !== "hyphen" && to > from
      }
      pc++
    }
  }

  const gap = (most: number, pc: number, first: number): boolean => {
    let words = 0
    for (let i = first; ; i++) {
      if (run(pc, i)) return true
      const token = tokens[i]
      if (i >= sentence.end || !token || token.kind === "sign" || token.kind === "masked")
        return false
      if (isWord(token) && ++words > most) return false
      if (steps > stepLimit) return false
    }
  }

  const again = (capture: readonly [number, number] | null, i: number): number | null => {
    if (!capture) return null
    const [a, b] = capture
    for (let k = 0; k < b - a; k++) {
      if (i + k >= sentence.end || tokens[i + k]?.form !== tokens[a + k]?.form) return null
    }
    return i + b - a
  }

  if (!run(0, start)) return null
  const kept = captures.map(c => (c && c[1] > c[0] ? c : null))
  return {start, end, from, to, captures: kept, slots}
}

// What a token can be to a table of words, or null when it is none of them. A small letter finds
// a capital only where the capital says nothing, and never initials: names are safe.
function wordReadings(
  block: SegmentedBlock,
  table: WordTable,
  token: Token
): readonly Reading[] | null {
  if (!isWord(token)) return null
  const entries = table.get(token.form)
  if (!entries) return null
  for (const {exact, readings} of entries) {
    if (block.capitals) return readings
    if (exact !== null) {
      if (fold(exact) === token.form && sameLetters(exact, token.text)) return readings
    } else if (!isCapitalised(token)) return readings
    else if (token.due && (token.text.length === 1 || /\p{Ll}/u.test(token.text))) return readings
  }
  return null
}

function sameLetters(a: string, b: string): boolean {
  return a.replace(/’/g, "'") === b.replace(/’/g, "'")
}

function isSign(token: Token, sign: string): boolean {
  if (token.kind === "masked") return false
  return token.text === sign || (sign === '"' && /^["“”«»]$/u.test(token.text))
}

const beforeNoun = new Set(
  "the a an of many few several his her their its our my your these those no any".split(" ")
)
const beforeVerb = new Set(
  "to will would can could may might must should not he she they we you it who also".split(" ")
)

// A form that can be a noun and a verb is decided by its neighbour, then by the tagger.
function hasPos(
  pos: "noun" | "verb" | "adj",
  tokens: readonly Token[],
  i: number,
  tagOf: (i: number) => string
): boolean {
  const before = tokens[i - 1]?.form ?? ""
  if (pos !== "adj" && beforeNoun.has(before)) return pos === "noun"
  if (pos !== "adj" && beforeVerb.has(before)) return pos === "verb"
  const tag = tagOf(i)
  if (pos === "noun") return tag === "NOUN" || tag === "PROPN"
  if (pos === "verb") return tag === "VERB" || tag === "AUX"
  return tag === "ADJ" || tag === "VERB"
}
