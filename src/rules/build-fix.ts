import {capitalise, titleCase} from "../text/case.ts"
import {takesAn} from "../text/indefinite-article.ts"
import {isCapitalised, isInitials} from "../text/name.ts"
import {isWord, type SegmentedBlock, type Token} from "../text/segment.ts"
import {toAmerican, type Spelling} from "../text/spelling.ts"
import type {FixPart} from "./fix-template.ts"
import type {Hit} from "./find-hits.ts"
import {partText, wordText} from "./fix-words.ts"

/** What is put in the place of a stretch of a block's text. */
export interface Replacement {
  /** Offsets in the block's text; they may reach beyond what the pattern flags. */
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What a fix must know besides the hit. */
export interface FixContext {
  readonly block: SegmentedBlock
  readonly spelling: Spelling
  readonly tagOf: (token: number) => string
}

/**
 * Make one fix of a hit: fill its words in, and do what no rule has to
 * say: spaces, capitals, *a* or *an*, apostrophes, British or American.
 */
export function buildFix(context: FixContext, hit: Hit, fix: readonly FixPart[]): Replacement {
  const {block} = context
  const words = lastArticle(tidy(fill(context, hit, fix), block.text), block.tokens[hit.to])
  if (words === "") return closeUp(block, hit.from, hit.to)
  const cased = matchCase(block, hit, words)
  return withArticle(block, hit.from, join(block, hit, cased))
}

// Each ~word of the fix follows the part with the same word if there is one, else the next part
// from the left: of those flagged, then of the context.
function fill(context: FixContext, hit: Hit, fix: readonly FixPart[]): string {
  const {slots} = hit.line.line.program
  const isFlagged = (slot: number) => {
    const token = hit.slots[slot]?.token ?? -1
    return token >= hit.from && token < hit.to
  }
  const all = slots.map((_, i) => i)
  const free = [...all.filter(isFlagged), ...all.filter(slot => !isFlagged(slot))]
  const partners = new Map<FixPart, number>()
  const words = fix.filter(part => part.type === "forms")
  for (const part of words) {
    const same = free.findIndex(slot => slots[slot]?.includes(part.word))
    if (same >= 0) partners.set(part, free.splice(same, 1)[0] as number)
  }
  for (const part of words) {
    const next = partners.has(part) ? undefined : free.shift()
    if (next !== undefined) partners.set(part, next)
  }
  return fix
    .map(part => {
      if (part.type === "text") return localise(part.text, context.spelling)
      if (part.type === "part") return partText(context, hit, part)
      const slot = hit.slots[partners.get(part) ?? -1] ?? null
      return localise(wordText(context, slot, part), context.spelling)
    })
    .join("")
}

function localise(text: string, spelling: Spelling): string {
  return spelling === "british" ? text : text.replace(/[\p{L}\p{M}]+/gu, word => toAmerican(word))
}

function tidy(text: string, around: string): string {
  const spaced = text
    .replace(/\s+/gu, " ")
    .replace(/ ([,;.:)])/gu, "$1")
    // “the experts's” is “the experts'”: a plural in small letters takes the apostrophe alone.
    .replace(/(?<=(?<![\p{L}])\p{Ll}+[^s\P{L}]s)'s(?!\p{L})/gu, "'")
    .trim()
  const articles = spaced.replace(
    /(?<=^|\s)(a|A)n?(?= ([\p{L}\p{N}][\p{L}\p{N}\p{M}.'’]*))/gu,
    (_, a: string, next: string) => (takesAn(next) ? `${a}n` : a)
  )
  return around.includes("’") ? articles.replace(/'/g, "’") : articles
}

// An article at the end fits the word after the stretch.
function lastArticle(words: string, next: Token | undefined): string {
  if (!next || !isWord(next)) return words
  return words.replace(/(?<=^|\s)(a|A)n?$/u, (_, a: string) => (takesAn(next.text) ? `${a}n` : a))
}

// A deletion takes one blank with it. At a sentence's start the next word gets the capital, and
// the stretch grows to hold that word.
function closeUp({text, tokens}: SegmentedBlock, first: number, end: number): Replacement {
  const head = tokens[first] as Token
  const last = tokens[end - 1] as Token
  const before = tokens[first - 1]
  const next = tokens[end]
  const starts = opensSentence(tokens, first)
  if (starts && next && next.sentence === head.sentence) {
    const capital = /^\p{Lu}/u.test(firstLetter(tokens, head))
    if (capital && isWord(next)) return {from: head.from, to: next.to, text: capitalise(next.text)}
    return {from: head.from, to: next.from, text: ""}
  }
  if (head.spaced && before) return {from: before.to, to: last.to, text: ""}
  const opened = before !== undefined && /^[“"«‘(]$/u.test(before.text)
  const to = next?.spaced && (!before || opened) ? next.from : last.to
  return {from: head.from, to: next ? to : Math.max(to, text.length), text: ""}
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  for (let k = i - 1; k >= 0 && tokens[k]?.sentence === token.sentence; k--) {
    if (!/^[“"«‘(]$/u.test(tokens[k]?.text ?? "")) return false
  }
  return true
}

function firstLetter(tokens: readonly Token[], head: Token): string {
  return tokens.find(token => token.sentence === head.sentence && isWord(token))?.text ?? ""
}

function matchCase(block: SegmentedBlock, {from, to}: Hit, words: string): string {
  const {tokens} = block
  if (block.capitals) return words.toUpperCase()
  const head = tokens[from] as Token
  if (opensSentence(tokens, from)) {
    return /^\p{Ll}/u.test(head.text) ? words : capitalise(words)
  }
  const flagged = tokens.slice(from, to).filter(isWord)
  const titled = block.endless && isCapitalised(head) && !isInitials(head)
  if (!titled || !flagged.every(isTitled)) return words
  return titleCase(words)
}

function isTitled(token: Token): boolean {
  return (
    isCapitalised(token) || /^(?:a|an|the|and|or|of|in|on|at|to|by|for|from|with)$/.test(token.form)
  )
}

// Blanks between the new words and what stands around them.
function join({tokens}: SegmentedBlock, {from, to}: Hit, words: string): Replacement {
  const head = tokens[from] as Token
  const last = tokens[to - 1] as Token
  const before = tokens[from - 1]
  const next = tokens[to]
  let text = words
  let start = head.from
  if (/^[,;.:)]/u.test(text) && head.spaced && before) start = before.to
  const glued =
    before !== undefined && !head.spaced && !isWord(head) && !/^[“"«‘(]$/u.test(before.text)
  if (glued && /^[\p{L}\p{N}“(–]/u.test(text)) text = ` ${text}`
  text = text.replace(/^([.?!…] )(\p{Ll})/u, (_, end: string, letter: string) => {
    return end + letter.toUpperCase()
  })
  if (next && !next.spaced && isWord(next) && !isWord(last) && /[\p{L},;]$/u.test(text)) text += " "
  // “p.m.” at the end of a sentence has one full stop.
  if (next && !next.spaced && next.text === "." && text.endsWith(".")) text = text.slice(0, -1)
  return {from: start, to: last.to, text}
}

// An article before the stretch must fit its first word; then the stretch takes the article in.
function withArticle({tokens}: SegmentedBlock, first: number, made: Replacement): Replacement {
  const before = tokens[first - 1]
  if (!before || !/^an?$/.test(before.form) || !/^[\p{L}\p{N}]/u.test(made.text)) return made
  const wanted = takesAn(made.text.split(/[\s-]/u)[0] ?? "") ? "an" : "a"
  if (wanted === before.form) return made
  const article = isCapitalised(before) ? capitalise(wanted) : wanted
  return {from: before.from, to: made.to, text: `${article} ${made.text}`}
}
