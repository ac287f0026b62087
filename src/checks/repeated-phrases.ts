import type {Check, CheckMatch} from "../rules/check.ts"
import {auxiliaries, isFunctionWord} from "./function-words.ts"
import {isWord, type SegmentedBlock, type Token} from "../text/segment.ts"

/**
 * Reports a phrase of two words or more that is said again at once: “is
 * connected is connected”, “brought to justice and brought to justice”,
 * “one half, one half”. The fix is the phrase once.
 *
 * It does not report a phrase that only says one word over and over
 * (*over and over and over*, *step by step by step*: see repeated words),
 * phrases with figures in them, phrases that come again after other
 * words (*we shall fight …, we shall fight …*), a pair around a comma
 * or *and* where a new clause may begin with the same words (*to the
 * contractor, the contractor shall*; *clean up and clean up*), pairs of short words that speech
 * doubles (*I think I think*), and names.
 */
export const repeatedPhrases: Check = {
  id: "checks/repeated-phrases",
  category: "duplication",
  severity: "minor",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

const longest = 10

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  const found: CheckMatch[] = []
  const {tokens, text} = block
  const again = nextOfForm(tokens)
  for (let i = 0; i < tokens.length; i++) {
    // With no “and” between, or one.
    if ((again[i] ?? Infinity) - i > longest + 1) continue
    const echo = longestEcho(tokens, i)
    if (echo === null) continue
    const {size, times, end} = echo
    const from = (tokens[i] as Token).from
    const phrase = text.slice(from, (tokens[i + size - 1] as Token).to)
    found.push({
      block: index,
      from,
      to: (tokens[end - 1] as Token).to,
      message:
        times > 2
          ? `The machine got stuck: “${phrase}” stands here ${times} times. Keep one, and look at the original.`
          : `“${phrase}” stands here twice. Keep one, unless the original had two different words.`,
      fixes: [phrase]
    })
    i = end - 1
  }
  return found
}

// Where the form of each token stands next; most words are soon told to be no echo by it.
function nextOfForm(tokens: readonly Token[]): readonly number[] {
  const next = tokens.map(() => Infinity)
  const last = new Map<string, number>()
  for (let i = tokens.length - 1; i >= 0; i--) {
    const {form} = tokens[i] as Token
    next[i] = last.get(form) ?? Infinity
    last.set(form, i)
  }
  return next
}

interface Echo {
  /** How many tokens the phrase has, how often it stands, and the index after its last token. */
  readonly size: number
  readonly times: number
  readonly end: number
}

function longestEcho(tokens: readonly Token[], start: number): Echo | null {
  const form = tokens[start]?.form
  for (let size = longest; size >= 2; size--) {
    if (tokens[start + size]?.form !== form && tokens[start + size + 1]?.form !== form) continue
    if (!isPhrase(tokens, start, size)) continue
    const end = lastEchoEnd(tokens, start, size)
    if (end > 0) return {size, times: 1 + echoes(tokens, start, size, end), end}
  }
  return null
}

function lastEchoEnd(tokens: readonly Token[], start: number, size: number): number {
  let end = 0
  let from = start
  for (;;) {
    const next = echoAt(tokens, from, size)
    if (next === null) return end
    from = next
    end = next + size
  }
}

function echoes(tokens: readonly Token[], start: number, size: number, end: number): number {
  let times = 0
  for (let from = start; from + size < end; times++) {
    const next = echoAt(tokens, from, size)
    if (next === null) break
    from = next
  }
  return times
}

/** Where the phrase stands again, with nothing, a comma, “and” or “or” between, or null. */
function echoAt(tokens: readonly Token[], start: number, size: number): number | null {
  const link = tokens[start + size]
  if (link === undefined) return null
  if (same(tokens, start, start + size, size))
    return size > 2 || !talk(tokens, start) ? start + size : null
  const joined = /^(?:and|or)$/.test(link.form) || (link.text === "," && size > 2)
  if (!joined || !same(tokens, start, start + size + 1, size)) return null
  const particle =
    size === 2 &&
    link.form === "and" &&
    /^(?:up|out|on|off|down|in|over|back|away|around)$/.test(tokens[start + 1]?.form ?? "")
  return particle || opensClause(tokens, start + 2 * size + 1) ? null : start + size + 1
}

function same(tokens: readonly Token[], start: number, again: number, size: number): boolean {
  for (let k = 0; k < size; k++) {
    const one = tokens[start + k]
    const other = tokens[again + k]
    if (one === undefined || other === undefined) return false
    if (one.form !== other.form || one.sentence !== other.sentence) return false
  }
  const after = tokens[again + size]
  return after?.kind !== "hyphen" && after?.kind !== "possessive"
}

// “by the state and the state pays”: what comes after is no end and no small word.
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.sentence !== tokens[at - 1]?.sentence) return false
  return next.kind !== "sign" && (auxiliaries.has(next.form) || !isFunctionWord(next.form))
}

function isPhrase(tokens: readonly Token[], start: number, size: number): boolean {
  const phrase = tokens.slice(start, start + size)
  const [first] = phrase
  if (first === undefined || !first.spaced || phrase.length < size) return false
  if (phrase.some(token => !isWord(token) || /^\d/.test(token.text))) return false
  // “over and over and over”, “step by step by step” with nothing between.
  const linked = /^(?:and|or|but|by|to)$/
  const joined = /^(?:and|or|,)$/.test(tokens[start + size]?.form ?? "")
  if (linked.test(first.form) || (!joined && linked.test(phrase.at(-1)?.form ?? ""))) return false
  // Names are said in pairs: New York New York, Prime Minister and Prime Minister X.
  const allNames = phrase.every(({text}) => /^\p{Lu}/u.test(text))
  return !allNames && new Set(phrase.map(({form}) => form)).size > size / 2
}

// “I think I think”, “it is it is”, “that is that is”: what a speaker says twice.
function talk(tokens: readonly Token[], start: number): boolean {
  return /^(?:i|you|we|he|she|they|it|this|that|there|what|who|so|no|as|if)$/.test(
    (tokens[start] as Token).form
  )
}
