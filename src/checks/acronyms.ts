import type {Check, CheckMatch} from "../rules/check.ts"
import {fold} from "../text/fold.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import {byBlock, inBlocks} from "../text/by-block.ts"
import {knownInitials} from "./name-aliases.ts"

/**
 * Reports initials that do not fit the name beside them: “Popular
 * Mobilization Forces, PMU”, “Syrian Democratic Forces (SDU)”; and
 * initials that the article spells out in two ways. The fixes are the
 * name the initials stand for, if it is a known one, and the initials
 * the name has.
 *
 * It does not report initials of another length than the name (*World
 * Health Organization (UN)*), in another order or of another language
 * (*International Monetary Fund (FMI)*), that share less than half their
 * letters with the name, that take letters from inside words
 * (*Unesco*-like *NABU*), that count the small words (*DoD*), or names
 * in which a word is not capitalised.
 */
export const acronyms: Check = {
  id: "checks/acronyms",
  category: "inconsistent-abbreviations",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find
}

/** A name and its initials, side by side. */
interface Pair {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly initials: string
  /** Text between, and which of the two comes first. */
  readonly nameFirst: boolean
  readonly between: string
  /** The letters that the capitalised words begin with. */
  readonly heads: string
}

const small =
  /^(?:of|the|and|for|in|on|de|del|della|di|da|du|des|des|y|e|et|und|der|la|le|a|an|to|at|&)$/

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const pairs = inBlocks(blocks, pairsIn)
  const found: CheckMatch[] = []
  const meanings = new Map<string, string>()
  for (const pair of pairs) {
    const misfit = misfitOf(pair) ?? secondMeaning(pair, meanings.get(pair.initials))
    if (misfit !== null) found.push(misfit)
    if (!meanings.has(pair.initials)) meanings.set(pair.initials, pair.name)
  }
  return found
}

type Placed = Pair & {readonly block: number}

const pairsIn = byBlock((block): readonly Pair[] => {
  const found: Pair[] = []
  const {tokens} = block
  for (let i = 1; i < tokens.length; i++) {
    const sign = tokens[i] as Token
    if (sign.text !== "(" && sign.text !== ",") continue
    const after = tokens[i + 1]
    if (isInitials(after) && closes(tokens, i)) {
      const start = nameStart(tokens, i - 1, after.text.length)
      if (start !== null) found.push(toPair(block, {start, end: i - 1, at: i + 1}))
    } else if (sign.text === "(" && isInitials(tokens[i - 1]) && after !== undefined) {
      const end = nameEnd(tokens, i + 1)
      if (end !== null) found.push(toPair(block, {start: i + 1, end, at: i - 1}))
    }
  }
  return found
})

function isInitials(token: Token | undefined): token is Token {
  return token?.kind === "word" && /^\p{Lu}{2,6}$/u.test(token.text)
}

// “(ABC)”, “(ABC,” and “, ABC)”; a bare comma is no bond.
function closes(tokens: readonly Token[], i: number): boolean {
  const end = tokens[i + 2]?.text
  return tokens[i]?.text === "(" ? end === ")" || end === "," || end === ";" : end === ")"
}

// Goes back over capitalised words and the small ones between them.
function nameStart(tokens: readonly Token[], last: number, size: number): number | null {
  let start: number | null = null
  let heads = 0
  for (let i = last; i >= 0 && i > last - 14; i--) {
    const token = tokens[i] as Token
    if (isHead(token)) {
      start = i
      if (++heads > size + 1) return null
    } else if (token.kind !== "hyphen" && token.kind !== "possessive" && !small.test(token.form))
      break
  }
  if (start === null || heads < 2 || !isHead(tokens[last])) return null
  // “The Syrian Army”: the article at the sentence start is none of the name.
  return small.test((tokens[start] as Token).form) ? start + 1 : start
}

function isHead(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    /^\p{Lu}/u.test(token.text) &&
    !/^(?:The|A|An|In|On|At|And|But|For|From|With|By)$/.test(token.text)
  )
}

function nameEnd(tokens: readonly Token[], first: number): number | null {
  let i = first
  while (
    isHead(tokens[i]) ||
    tokens[i]?.kind === "hyphen" ||
    tokens[i]?.kind === "possessive" ||
    small.test(tokens[i]?.form ?? "")
  )
    i++
  return tokens[i]?.text === ")" && isHead(tokens[first]) && i > first + 1 ? i - 1 : null
}

function toPair(
  {tokens, text}: SegmentedBlock,
  {start, end, at}: {start: number; end: number; at: number}
): Pair {
  const [first, last] = [tokens[start] as Token, tokens[end] as Token]
  const initials = tokens[at] as Token
  const nameFirst = at > end
  const words = tokens.slice(start, end + 1).filter(isHead)
  return {
    from: Math.min(first.from, initials.from),
    to: Math.max(last.to, initials.to),
    name: text.slice(first.from, last.to),
    initials: initials.text,
    nameFirst,
    between: nameFirst ? text.slice(last.to, initials.from) : text.slice(initials.to, first.from),
    heads: words.map(word => plain(word.text[0] ?? "")).join("")
  }
}

function misfitOf(pair: Placed): CheckMatch | null {
  const {heads, initials, name} = pair
  if (heads.length !== initials.length || heads.length < 3) return null
  if (heads === initials || heads[0] !== initials[0]) return null
  const sorted = (letters: string) => [...letters].sort().join("")
  if (sorted(heads) === sorted(initials) || inOrder(initials, plain(name))) return null
  const alike = [...heads].filter((letter, i) => letter === initials[i]).length
  if (alike * 2 < heads.length || heads.length - alike > 1) return null
  const known = knownInitials[initials]
  const fixes = [put(pair, name, heads)]
  if (known !== undefined) fixes.unshift(put(pair, known, initials))
  return {
    block: pair.block,
    from: pair.from,
    to: pair.to,
    message: `“${initials}” does not abbreviate “${name}”: that would be ${heads}.`,
    fixes
  }
}

function secondMeaning(pair: Placed, first: string | undefined): CheckMatch | null {
  if (first === undefined || pair.heads.length !== pair.initials.length) return null
  if (plain(first) === plain(pair.name)) return null
  const words = new Set(fold(first).split(/[^\p{L}]+/u))
  const shared = fold(pair.name)
    .split(/[^\p{L}]+/u)
    .filter(word => words.has(word) && !small.test(word))
  if (shared.length === 0) return null
  return {
    block: pair.block,
    from: pair.from,
    to: pair.to,
    message: `The article says above that ${pair.initials} is “${first}”: one of the two is wrong.`,
    fixes: [put(pair, first, pair.initials)]
  }
}

function put({nameFirst, between}: Pair, name: string, initials: string): string {
  return nameFirst ? `${name}${between}${initials}` : `${initials}${between}${name}`
}

// Whether the initials are letters of the name in their order: NABU, Interpol.
function inOrder(initials: string, name: string): boolean {
  let at = 0
  for (const letter of initials) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

function plain(text: string): string {
  return fold(text)
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toUpperCase()
}
