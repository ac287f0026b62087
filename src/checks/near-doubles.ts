import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import {isFunctionWord} from "./function-words.ts"

/**
 * Reports a word joined with itself: “attacks or attacks”, “traditions,
 * customs and customs”, “science, rationalism and science”. The original
 * had two different words which the machine gave the same English one;
 * the fix keeps one, the editor may know a better second. “Attacks or
 * armed attacks” is a suspicion only: the second may well be meant.
 *
 * It does not report what English joins with itself: *more and more*,
 * *faster and faster*, *again and again*, *hours and hours*, *two and
 * two*, *tried and tried*; *there are lawyers and lawyers*; a word that
 * belongs to the next one (*water and water supply*, *tax and tax-free*);
 * a new clause (*I want something and something happens*); capitalised
 * names (*Smith and Smith*); words of the closed classes.
 */
export const nearDoubles: Check = {
  id: "checks/near-doubles",
  category: "duplication",
  severity: "minor",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

// Said twice for more of it: of time, of amounts, of going on.
const repeatable = new Set(
  "again more less over on and by out up down through round around in half neck something such so this two three one ages days weeks months years decades centuries hours minutes seconds nights miles kilometres kilometers metres meters times dozens hundreds thousands millions billions lots loads tons tonnes pages rows piles heaps layers boxes mountains acres stacks waves generations hand hand's day dust face side better worse higher farther further man men people women things way ways time eye business games fun".split(
    " "
  )
)
// Verbs that are said twice for going on. After “and” only: “cut or cut” is a slip.
const durative = new Set(
  "go goes went gone grow grows grew grown run runs ran talk talks talked try tries tried wait waits waited walk walks walked work works worked read reads write wrote cry cried laugh laughed look looked search searched sing sang dance danced dig dug drink drank eat ate fight fought drive drove fall fell rise rose shout shouted scream screamed think thought practise practised practice practiced play played push pushed pull pulled call called ask asked live lived sit sat stand stood spin turn turned scroll cut hit kick beat keep kept took take say said".split(
    " "
  )
)

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  const found: CheckMatch[] = []
  for (let i = 1; i < block.tokens.length - 1; i++) {
    const hit = joined(block, i) ?? returning(block, i) ?? qualified(block, i)
    if (hit !== null) found.push({block: index, ...hit})
  }
  return found
}

type Hit = Omit<CheckMatch, "block">

// “customs and customs”, with the comma before it where it ends a list.
function joined({tokens, text}: SegmentedBlock, i: number): Hit | null {
  const oxford = tokens[i - 1]?.text === "," && tokens[i - 3]?.text === ","
  const at = oxford ? i - 2 : i - 1
  const [one, link, two] = [tokens[at], tokens[i], tokens[i + 1]]
  if (one === undefined || two === undefined || !isLink(link)) return null
  if (!isPair(one, two) || !stands(tokens, at, i + 1)) return null
  if (link.form === "and" && mayRepeat(tokens, at)) return null
  const comma = tokens[at - 1]
  const listed = comma?.text === "," && tokens[at - 2]?.kind === "word"
  const kinds = link.form === "and" && isSecondKind(tokens, at, i + 2)
  return {
    from: listed ? comma.from : one.from,
    to: two.to,
    ...(kinds ? {certainty: "suspect" as const} : {}),
    message: twice(text.slice(one.from, two.to), one.text),
    fixes: [listed ? ` ${link.text} ${one.text}` : one.text]
  }
}

// “tried and tried”, “there are lawyers and lawyers”, “between man and man”.
function mayRepeat(tokens: readonly Token[], at: number): boolean {
  return durative.has(tokens[at]?.form ?? "") || /^(?:between|there)$/.test(before(tokens, at))
}

// “war crimes and crimes against humanity”: two kinds of one thing.
function isSecondKind(tokens: readonly Token[], at: number, after: number): boolean {
  const ahead = tokens[at - 1]
  if (ahead?.kind !== "word" || isFunctionWord(ahead.form)) return false
  return /^(?:against|with|for|to|in|on|from|under|without)$/.test(tokens[after]?.form ?? "")
}

// “science, rationalism and science”.
function returning({tokens, text}: SegmentedBlock, i: number): Hit | null {
  const [one, comma, middle] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  const [link, two] = [tokens[i + 2], tokens[i + 3]]
  if (comma?.text !== "," || middle?.kind !== "word" || isFunctionWord(middle.form)) return null
  if (
    !isLink(link) ||
    one === undefined ||
    two === undefined ||
    !isPair(one, two) ||
    !stands(tokens, i - 1, i + 3)
  )
    return null
  if (/(?:ed|ing|ly)$/.test(one.form) || /(?:ed|ing|ly)$/.test(middle.form)) return null
  const fix = `${one.text} ${link.text} ${middle.text}`
  return {
    from: one.from,
    to: two.to,
    message: `“${text.slice(one.from, two.to)}” names ${one.text} twice: drop one, or find the third word the original had.`,
    fixes: [fix]
  }
}

// “attacks or armed attacks”.
function qualified({tokens, text}: SegmentedBlock, i: number): Hit | null {
  const [one, link, modifier, two] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]]
  if (link?.form !== "or" || modifier?.kind !== "word" || isFunctionWord(modifier.form)) return null
  if (
    one === undefined ||
    two === undefined ||
    !isPair(one, two) ||
    !one.form.endsWith("s") ||
    !modifier.form.endsWith("ed")
  )
    return null
  if (!stands(tokens, i - 1, i + 2) || !isLink(link)) return null
  const whole = text.slice(one.from, two.to)
  return {
    from: one.from,
    to: two.to,
    certainty: "suspect",
    message: `“${whole}”: the original may have had two different words here.`,
    fixes: [one.text, `${modifier.text} ${two.text}`]
  }
}

function twice(whole: string, word: string): string {
  return `“${whole}” says “${word}” twice: the original had two different words. Keep one, or write the second.`
}

function isLink(token: Token | undefined): token is Token {
  return token !== undefined && (token.form === "and" || token.form === "or")
}

function isPair(one: Token, two: Token): boolean {
  if (one.kind !== "word" || two.kind !== "word" || one.form !== two.form) return false
  if (one.sentence !== two.sentence || one.form.length < 3) return false
  if (/^\p{Lu}/u.test(two.text) || (/^\p{Lu}/u.test(one.text) && !one.due)) return false
  return !repeatable.has(one.form) && !isFunctionWord(one.form) && !/(?:er|est)$/.test(one.form)
}

// Neither of the two belongs to a neighbour: what follows is a sign, the end or a small word.
function stands(tokens: readonly Token[], start: number, end: number): boolean {
  const ahead = tokens[start - 1]
  const next = tokens[end + 1]
  if (ahead?.kind === "hyphen" || ahead?.kind === "possessive") return false
  if (next === undefined || next.sentence !== tokens[end]?.sentence) return true
  if (next.kind === "hyphen" || next.kind === "possessive" || next.text === "'") return false
  // “… and something happened to me”: the second begins a clause.
  if (next.kind === "sign") return !/^["“/]$/u.test(next.text)
  return isFunctionWord(next.form) && !/^(?:alone|only|together|again|not)$/.test(next.form)
}

function before(tokens: readonly Token[], i: number): string {
  const ahead = tokens[i - 1]?.form ?? ""
  return /^(?:are|is|were)$/.test(ahead) ? (tokens[i - 2]?.form ?? "") : ahead
}
