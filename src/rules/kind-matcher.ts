import {inflect, lemmas, type FormName} from "../text/inflect.ts"
import {isCapitalised, nameEnd} from "../text/name.ts"
import {isWord, type Sentence, type SegmentedBlock, type Token} from "../text/segment.ts"
import {longest} from "./anchor.ts"
import type {Kind} from "./pattern.ts"

type TagOf = (i: number) => string

/**
 * The indexes after what a kind finds at token `i`, the longest first;
 * none where it finds nothing.
 */
export function kindEnds(
  kind: Kind,
  form: string | null,
  block: SegmentedBlock,
  i: number,
  sentence: Sentence,
  tagOf: TagOf
): readonly number[] {
  const one = (found: boolean) => (found ? [i + 1] : [])
  if (kind === "START") return atStart(block, i, sentence) ? [i] : []
  if (kind === "END") return atEnd(block, i, sentence) ? [i] : []
  const token = i < sentence.end ? block.tokens[i] : undefined
  if (!token) return []
  switch (kind) {
    case "WORD":
      return one(isWord(token))
    case "QUOTE":
      return one(/^["“”«»„‘]$/u.test(token.text))
    case "DASH":
      return one(token.kind === "sign" && /^[-–—]$/u.test(token.text))
    case "NUM":
      return numberEnds(form, block, i, sentence)
    case "NAME":
      return nameEnds(block, i, sentence, tagOf)
    case "THING":
      return thingEnds(block, i, sentence, tagOf)
    case "NOUN":
      return one(isNoun(token, form, tagOf(i)))
    case "VERB":
      return one(token.kind === "word" && isVerb(block, i, form, tagOf(i)))
    case "ADJ":
      return one(token.kind === "word" && isAdjective(token, tagOf(i)))
    case "ADV":
      return one(token.kind === "word" && (token.form.endsWith("ly") || tagOf(i) === "ADV"))
  }
}

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

// 1.500 and 1.234,5 and 2,8: what other languages write for 1,500 and 1,234.5 and 2.8.
const foreign = /^(?:\d{1,3}(?:\.\d{3})+|\d+,\d{1,2}|\d{1,3}(?:\.\d{3})+,\d+)$/

// An hour that only a clock of 24 hours has, with or without minutes: 13, 16.30.
const clock = /^(?:1[3-9]|2[0-4])(?:\.[0-5]\d)?$/

function numberEnds(
  form: string | null,
  {tokens}: SegmentedBlock,
  i: number,
  {end}: Sentence
): readonly number[] {
  const token = tokens[i] as Token
  if (token.kind !== "number") return []
  if (form === "foreign") return foreign.test(token.text) ? [i + 1] : []
  if (form === "clock") return clock.test(token.text) ? [i + 1] : []
  if (form === "whole") return /^\d+$/.test(token.text) ? [i + 1] : []
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
  sentence: Sentence,
  tagOf: TagOf
): readonly number[] {
  const end = Math.min(nameEnd(block, i, sentence.end, tagOf), i + longest.NAME)
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
function thingEnds(
  block: SegmentedBlock,
  i: number,
  {end}: Sentence,
  tagOf: TagOf
): readonly number[] {
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
    if (token.kind === "sign" || token.kind === "masked" || token.kind === "possessive") break
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

function isNoun(token: Token, form: string | null, tag: string): boolean {
  if (token.kind !== "word" || !(tag === "NOUN" || tag === "PROPN")) return false
  if (isCapitalised(token) && !token.due) return false
  const plural = /(?:[^s]s|men|people|children)$/.test(token.form)
  return form === null || plural === (form === "plural")
}

function isAdjective(token: Token, tag: string): boolean {
  return tag === "ADJ" || (tag === "VERB" && /(?:ed|ing)$/.test(token.form))
}

function isVerb({tokens}: SegmentedBlock, i: number, form: string | null, tag: string): boolean {
  const word = (tokens[i] as Token).form
  const verb = tag === "VERB" || tag === "AUX"
  if (form === null) return verb
  if (form === "ing") return word.endsWith("ing") && (verb || tag === "NOUN" || tag === "ADJ")
  const afterTo = form === "base" && tokens[i - 1]?.form === "to" && tag === "NOUN"
  const participle = form === "participle" && tag === "ADJ"
  return (verb || afterTo || participle) && hasVerbForm(word, form as FormName)
}

function hasVerbForm(word: string, form: FormName): boolean {
  return lemmas(word, "verb").some(lemma =>
    inflect(lemma, "verb").some(f => f.form === form && f.text === word)
  )
}
