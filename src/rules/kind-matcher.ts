import {inflect, lemmas, type FormName} from "../text/inflect.ts"
import {isCapitalised, nameEnd} from "../text/name.ts"
import {isWord, type Sentence, type SegmentedBlock, type Token} from "../text/segment.ts"
import {longest} from "./anchor.ts"
import type {BlockTags} from "../text/tagger.ts"
import type {Kind} from "./pattern.ts"

type TagOf = (i: number) => string

/** A kind that finds no token but a place. */
type Edge = Extract<Kind, "START" | "END">
/** A kind that can find several tokens. */
type Span = Extract<Kind, "NUM" | "NAME" | "THING">

export function isEdge(kind: Kind): kind is Edge {
  return kind === "START" || kind === "END"
}

export function isSpan(kind: Kind): kind is Span {
  return kind === "NUM" || kind === "NAME" || kind === "THING"
}

/** Whether a sentence starts or ends before token `i`; `sentence` is the one that is searched. */
export function standsAt(
  kind: Edge,
  block: SegmentedBlock,
  i: number,
  sentence: Sentence
): boolean {
  return kind === "START" ? atStart(block, i, sentence) : atEnd(block, i, sentence)
}

/** Whether a token is of a kind that finds one token. */
export function isOfKind(
  kind: Exclude<Kind, Edge | Span>,
  form: string | null,
  block: SegmentedBlock,
  i: number,
  tagOf: TagOf
): boolean {
  const token = block.tokens[i] as Token
  switch (kind) {
    case "WORD":
      return isWord(token)
    case "QUOTE":
      return '"“”«»„‘'.includes(token.text)
    case "DASH":
      return token.kind === "sign" && "-–—".includes(token.text)
    case "NOUN":
      return isNoun(token, form, i, tagOf)
    case "VERB":
      return token.kind === "word" && isVerb(block, i, form, tagOf)
    case "ADJ":
      return token.kind === "word" && isAdjective(token, tagOf(i))
    case "ADV":
      return token.kind === "word" && (token.form.endsWith("ly") || tagOf(i) === "ADV")
  }
}

/** Where the names, numbers and things of a block end. Each is looked for once: many rules ask. */
export class KindSpans {
  private readonly names: (readonly number[])[] = []
  private readonly things: (readonly number[])[] = []

  constructor(
    private readonly block: SegmentedBlock,
    private readonly tags: BlockTags
  ) {}

  /** The indexes after what a kind finds at token `i`, the longest first; none where it finds nothing. */
  ends(kind: Span, form: string | null, i: number, limit: number): readonly number[] {
    if (i >= limit) return nowhere
    if (kind === "NUM") return numberEnds(form, this.block, i, limit)
    const known = kind === "NAME" ? this.names : this.things
    const old = known[i]
    if (old) return old
    const {missed} = this.tags
    const find = kind === "NAME" ? nameEnds : thingEnds
    const ends = find(this.block, i, limit, this.tags.of)
    // What hung on a missing tag must miss it again.
    if (this.tags.missed === missed) known[i] = ends
    return ends
  }
}

const nowhere: readonly number[] = []

// After an opening quotation mark or bracket a sentence still starts.
function atStart({tokens}: SegmentedBlock, i: number, {start}: Sentence): boolean {
  let first = start
  while (first < i && /^["“«(‘]$/u.test(tokens[first]?.text ?? "")) first++
  return first === i
}

function atEnd({tokens}: SegmentedBlock, i: number, {end}: Sentence): boolean {
  let at = i
  while (at < end && tokens[at]?.kind === "sign") at++
  return at === end
}

const numberForms: Readonly<Record<string, RegExp>> = {
  whole: /^\d+$/,
  // 1.500 and 1.234,5 and 2,8: what other languages write for 1,500 and 1,234.5 and 2.8.
  foreign: /^(?:\d{1,3}(?:\.\d{3})+|\d+,\d{1,2}|\d{1,3}(?:\.\d{3})+,\d+)$/,
  // An hour that only a clock of 24 hours has, with or without minutes: 13, 16.30.
  clock: /^(?:1[3-9]|2[0-4])(?:\.[0-5]\d)?$/
}

function numberEnds(
  form: string | null,
  {tokens}: SegmentedBlock,
  i: number,
  end: number
): readonly number[] {
  const token = tokens[i] as Token
  if (token.kind !== "number") return nowhere
  if (form !== null) return numberForms[form]?.test(token.text) ? [i + 1] : nowhere
  if (/^\d/.test(token.text)) return [i + 1]
  // forty-five, two hundred
  let at = i + 1
  while (at < end && at - i < longest.NUM) {
    const next = tokens[at] as Token
    if (next.kind === "number" && !/^\d/.test(next.text)) at++
    else if (next.kind === "hyphen" && tokens[at + 1]?.kind === "number") at += 2
    else break
  }
  return [at]
}

function nameEnds(
  block: SegmentedBlock,
  i: number,
  limit: number,
  tagOf: TagOf
): readonly number[] {
  const end = Math.min(nameEnd(block, i, limit, tagOf), i + longest.NAME)
  const ends: number[] = []
  for (let at = end; at > i; at--) if (block.tokens[at - 1]?.kind !== "hyphen") ends.push(at)
  return ends
}

const pronouns = new Set(
  "he she it they we you i him them us me someone somebody everyone everybody nobody people".split(
    " "
  )
)
const determiners = new Set(
  "the a an this that these those its his her their our my your some any no every each all both several many few".split(
    " "
  )
)
const intensifiers = /^(?:very|most|more|less|highly|newly|heavily|so|too)$/

// A noun with what stands before it: article, numbers, adjectives, names, possessives.
function thingEnds(block: SegmentedBlock, i: number, end: number, tagOf: TagOf): readonly number[] {
  const {tokens} = block
  const first = tokens[i] as Token
  if (pronouns.has(first.form)) return [i + 1]
  const ends: number[] = []
  let at = determiners.has(first.form) || tagOf(i) === "DET" ? i + 1 : i
  while (at < end && at - i < longest.THING) {
    const token = tokens[at] as Token
    if (token.kind === "hyphen" || (token.kind === "possessive" && at > i)) {
      at++
      continue
    }
    if (!isWord(token)) break
    const name = nameEnd(block, at, end, tagOf)
    const tag = tagOf(at)
    if (name > at) at = name
    else if (tag === "NOUN" || tag === "PROPN") at++
    else if (qualifies(token, tag, tagOf(at + 1))) {
      at++
      continue
    } else break
    ends.push(at)
  }
  // “Her” is whose it is, or whom.
  if (ends.length === 0 && first.form === "her") return [i + 1]
  return ends.reverse()
}

function qualifies(token: Token, tag: string, next: string): boolean {
  if (tag === "ADJ" || tag === "NUM" || token.kind === "number") return true
  if (intensifiers.test(token.form)) return true
  return tag === "VERB" && /(?:ed|ing)$/.test(token.form) && /^(?:NOUN|PROPN|ADJ)$/.test(next)
}

// The tag is asked last: making it is what takes longest.
function isNoun(token: Token, form: string | null, i: number, tagOf: TagOf): boolean {
  if (token.kind !== "word" || (isCapitalised(token) && !token.due)) return false
  const plural = /(?:[^s]s|men|people|children)$/.test(token.form)
  if (form !== null && plural !== (form === "plural")) return false
  const tag = tagOf(i)
  return tag === "NOUN" || tag === "PROPN"
}

function isAdjective(token: Token, tag: string): boolean {
  return tag === "ADJ" || (tag === "VERB" && /(?:ed|ing)$/.test(token.form))
}

function isVerb({tokens}: SegmentedBlock, i: number, form: string | null, tagOf: TagOf): boolean {
  const word = (tokens[i] as Token).form
  if (form === "ing" && !word.endsWith("ing")) return false
  const tag = tagOf(i)
  const verb = tag === "VERB" || tag === "AUX"
  if (form === null) return verb
  if (form === "ing") return verb || tag === "NOUN" || tag === "ADJ"
  const afterTo = form === "base" && tokens[i - 1]?.form === "to" && tag === "NOUN"
  const participle = form === "participle" && tag === "ADJ"
  return (verb || afterTo || participle) && hasVerbForm(word, form as FormName)
}

function hasVerbForm(word: string, form: FormName): boolean {
  return lemmas(word, "verb").some(lemma =>
    inflect(lemma, "verb").some(f => f.form === form && f.text === word)
  )
}
