import {isCapitalised} from "../text/name.ts"
import {isWord, type Sentence, type SegmentedBlock, type Token} from "../text/segment.ts"
import type {Executable, Step} from "./executable.ts"
import {isEdge, isOfKind, isSpan, KindSpans, standsAt} from "./kind-matcher.ts"
import {hasPartOfSpeech} from "./part-of-speech.ts"
import type {Kind} from "./pattern.ts"
import {wordBit, type Reading, type WordSet} from "./word-table.ts"
import type {BlockTags} from "../text/tagger.ts"

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

/**
 * How many steps one try may take. Patterns that need more are given up
 * there: no rule can make linting slow.
 */
export const stepLimit = 5000

/**
 * Looks for patterns in one block. What a try notes is kept in fields,
 * since most of the tries, thousands in an article, end with the first
 * word: they make nothing.
 */
export class Matcher {
  private readonly tokens: readonly Token[]
  private readonly spans: KindSpans
  private readonly bits: Int32Array
  private steps: readonly Step[] = []
  private sentence: Sentence = {start: 0, end: 0}
  private taken = 0
  private from = 0
  private to = 0
  private end = 0
  private readonly opened: number[] = []
  private readonly closed: number[] = []
  private readonly slots: (SlotWord | null)[] = []

  constructor(
    private readonly block: SegmentedBlock,
    private readonly tags: BlockTags
  ) {
    this.tokens = block.tokens
    this.bits = new Int32Array(block.tokens.length)
    block.tokens.forEach((token, i) => {
      this.bits[i] = wordBit(token.form)
    })
    this.spans = new KindSpans(block, tags)
  }

  /**
   * Find a pattern that begins at token `start` of a sentence. Parts are
   * tried from left to right, the longest choice first; the first way
   * through is the match.
   */
  find(pattern: Executable, start: number, sentence: Sentence): Found | null {
    for (const {distance, words} of pattern.fixed)
      if (!words.mayHold(this.bits[start + distance] ?? 0)) return null
    const {steps, captures, slots} = pattern
    // “Arab-Kurdish forces” holds no “Kurdish forces”.
    if (this.tokens[start - 1]?.kind === "hyphen") return null
    this.steps = steps
    this.sentence = sentence
    this.taken = 0
    this.from = start
    this.to = start
    for (let i = 0; i < captures; i++) this.opened[i] = this.closed[i] = -1
    for (let i = 0; i < slots; i++) this.slots[i] = null
    if (!this.run(0, start)) return null
    return {
      start,
      end: this.end,
      from: this.from,
      to: this.to,
      captures: Array.from({length: captures}, (_, i) => this.captured(i)),
      slots: this.slots.slice(0, slots)
    }
  }

  private captured(capture: number): readonly [number, number] | null {
    const from = this.opened[capture] ?? -1
    const to = this.closed[capture] ?? -1
    return to > from ? [from, to] : null
  }

  // Go on with step `first` at token `at`; what is noted is taken back where that fails.
  private run(first: number, at: number): boolean {
    let i = at
    for (let pc = first; ; pc++) {
      if (++this.taken > stepLimit) return false
      const step = this.steps[pc] as Step
      const token = i < this.sentence.end ? this.tokens[i] : undefined
      switch (step.op) {
        case "words": {
          const readings = token && this.readings(step.words as WordSet, token, i)
          if (!readings) return false
          if (step.pos && !hasPartOfSpeech(step.pos, this.tokens, i, this.tags.of)) return false
          if (step.slot >= 0) return this.noteWord(step, {token: i, readings}, pc + 1)
          i++
          break
        }
        case "kind": {
          const kind = step.kind as Kind
          if (isSpan(kind)) {
            const ends = this.spans.ends(kind, step.form, i, this.sentence.end)
            if (ends.length !== 1) return this.runAny(pc + 1, ends)
            i = ends[0] as number
          } else if (isEdge(kind)) {
            if (!standsAt(kind, this.block, i, this.sentence)) return false
          } else {
            if (!token || !isOfKind(kind, step.form, this.block, i, this.tags.of)) return false
            i++
          }
          break
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
          return this.gap(step.most, pc + 1, i)
        case "again": {
          const next = this.again(step.capture, i)
          if (next < 0) return false
          i = next
          break
        }
        case "split":
          return this.split(step.to, i)
        case "jump":
          pc = (step.to[0] as number) - 1
          break
        case "open":
          return this.open(step.capture, pc + 1, i)
        case "close":
          this.closed[step.capture] = i
          break
        case "flag":
          this.from = i
          break
        case "unflag":
          this.to = i
          break
        case "done":
          this.end = i
          return this.tokens[i]?.kind !== "hyphen" && this.to > this.from
      }
    }
  }

  private runAny(pc: number, starts: readonly number[]): boolean {
    for (const start of starts) if (this.run(pc, start)) return true
    return false
  }

  private split(ways: readonly number[], i: number): boolean {
    for (const way of ways) if (this.run(way, i)) return true
    return false
  }

  private noteWord({slot}: Step, word: SlotWord, pc: number): boolean {
    this.slots[slot] = word
    if (this.run(pc, word.token + 1)) return true
    this.slots[slot] = null
    return false
  }

  private open(capture: number, pc: number, i: number): boolean {
    this.opened[capture] = this.closed[capture] = i
    if (this.run(pc, i)) return true
    this.opened[capture] = this.closed[capture] = -1
    return false
  }

  private gap(most: number, pc: number, first: number): boolean {
    let words = 0
    for (let i = first; ; i++) {
      if (this.run(pc, i)) return true
      const token = this.tokens[i]
      if (!token || token.kind === "sign" || token.kind === "masked") return false
      if (isWord(token) && ++words > most) return false
    }
  }

  // The index after the words of a capture, said again at token `i`, or -1.
  private again(capture: number, i: number): number {
    const from = this.opened[capture] ?? -1
    if (from < 0) return -1
    const end = i + (this.closed[capture] ?? from) - from
    if (end > this.sentence.end) return -1
    for (let at = i; at < end; at++) {
      if (this.tokens[at]?.form !== this.tokens[at - i + from]?.form) return -1
    }
    return end
  }

  // What a token is to a set of words, or null when it is none of them. A small letter finds a
  // capital only where the capital says nothing, and never initials: names are safe.
  private readings(words: WordSet, token: Token, i: number): readonly Reading[] | null {
    if (!isWord(token)) return null
    const writings = words.get(token.form, this.bits[i] as number)
    if (!writings) return null
    for (const {exact, readings} of writings) {
      if (this.block.capitals) return readings
      if (exact !== null) {
        if (sameLetters(exact, token.text)) return readings
      } else if (!isCapitalised(token)) return readings
      else if (token.due && (token.text.length === 1 || /\p{Ll}/u.test(token.text))) return readings
    }
    return null
  }
}

function sameLetters(a: string, b: string): boolean {
  return a.replace(/’/g, "'") === b.replace(/’/g, "'")
}

function isSign(token: Token, sign: string): boolean {
  return token.text === sign || (sign === '"' && '"“”«»'.includes(token.text))
}
