import {fold} from "../text/fold.ts"
import {quotations} from "../text/quotation.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import {aliasSets} from "./name-aliases.ts"
import {byBlock} from "../text/by-block.ts"
import {isFunctionWord} from "./function-words.ts"

/** One place where a name stands in an article. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The text with plain apostrophes and hyphens: two mentions with one form are spelt alike. */
  readonly form: string
  /** The letters of the name alone: two mentions with one key are one name. */
  readonly key: string
  /** Whether its capitals and signs were the writer's choice: not due, not quoted. */
  readonly telling: boolean
  /** Whether a bracket or a word beside it explains it by another name. */
  readonly explained: boolean
}

/** The names in a block that may be spelt in more than one way. */
export const mentionsIn = byBlock((block): readonly Mention[] => {
  if (block.capitals) return []
  const quoted = quotations(block.text)
  const titled = isTitleCase(block)
  const found: Mention[] = []
  for (let i = 0; i < block.tokens.length; i++) {
    for (const [end, kind] of candidates(block, i)) {
      const [first, last] = [block.tokens[i] as Token, block.tokens[end - 1] as Token]
      const text = block.text.slice(first.from, last.to)
      const inQuotes = quoted.some(({from, to}) => from < last.to && first.from < to)
      const due = isDue(block, i, titled)
      found.push({
        from: first.from,
        to: last.to,
        text,
        form: formOf(text),
        key: `${kind} ${kind === "phrase" ? fold(text) : keyOf(text)}`,
        telling: !inQuotes && (kind === "phrase" ? !titled : !(due && dueMatters(text))),
        explained: kind === "name" && isExplained(block.tokens, i, end)
      })
    }
  }
  return found
})

type Kind = "name" | "phrase"

// Words that keep or lose their capital with the use: “President Assad”, “the Syrian president”.
const institution =
  /^(?:army|navy|guard|police|parliament|government|senate|congress|council|court|ministry|coalition|alliance|union|church|party|university|league|cup|war|revolution|constitution|republic|province|governorate|district|region|river|sea|desert|valley|forces?|assembly|embassy|federation|front|brigade|authority|agency|commission|committee|bank|institute|museum)$/

const none: readonly (readonly [number, Kind])[] = []

function candidates({tokens}: SegmentedBlock, i: number): readonly (readonly [number, Kind])[] {
  const first = tokens[i] as Token
  if (first.kind !== "word" || tokens[i - 1]?.kind === "hyphen") return none
  if (!first.capital && first.text !== "al" && tokens[i + 1]?.kind !== "hyphen") return none
  const ends: [number, Kind][] = []
  const alias = aliasEnd(tokens, i)
  if (alias > 0) return [[alias, "name"]]
  const {capital} = first
  const particle = /^(?:al|el|an|ar|as|at|ad|ash|az|ez|es)$/.test(first.form)
  const end = joinedEnd(tokens, i)
  if ((capital || (particle && end > i + 1)) && isNameLike(tokens, i, end)) ends.push([end, "name"])
  const next = tokens[i + 1]
  const after = tokens[i + 2]
  if (
    capital &&
    next?.kind === "word" &&
    institution.test(next.form) &&
    !isFunctionWord(first.form)
  ) {
    const longer = after?.spaced === true && after.kind === "word" && /^\p{Lu}/u.test(after.text)
    if (!longer && after?.kind !== "hyphen" && !/^\p{Lu}/u.test(before(tokens, i)))
      ends.push([i + 2, "phrase"])
  }
  return ends
}

function before(tokens: readonly Token[], i: number): string {
  const ahead = tokens[i - 1]
  return ahead?.kind === "word" && !ahead.due ? ahead.text : ""
}

const aliases = new Map<string, readonly (readonly string[])[]>()
for (const form of aliasSets.flat()) {
  const words = formOf(form)
    .split(/(?=[ -])|(?<=[ -])/)
    .filter(word => word !== " ")
  aliases.set(words[0] ?? "", [...(aliases.get(words[0] ?? "") ?? []), words])
}

function aliasEnd(tokens: readonly Token[], i: number): number {
  const options = aliases.get(formOf((tokens[i] as Token).text))
  if (options === undefined) return 0
  const sizes = options.filter(words =>
    words.every((word, k) => formOf(tokens[i + k]?.text ?? "") === word)
  )
  return sizes.length === 0 ? 0 : i + Math.max(...sizes.map(words => words.length))
}

// “Al-Sha’abi”, “Al Tanf”: the particle and what it belongs to; “Deir ez-Zor”.
function joinedEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1
  for (;;) {
    const next = tokens[end]
    const after = tokens[end + 1]
    if (next?.kind === "hyphen" && after?.kind === "word") end += 2
    else if (
      next?.kind === "word" &&
      /^[ae]l$/.test(tokens[end - 1]?.form ?? "") &&
      /^\p{Lu}/u.test(next.text)
    )
      end += 1
    else return end
  }
}

// Initials and names that mean something else in small letters are no names to compare.
const ambiguous = new Set(
  "it us who or in an so no aid may will is as am are at be by do go he if me my of on to up we and all any but for her him his its new not now one our out she the was way you march june april august polish turkey china mark bill rose grace hope faith pa ma ed al el".split(
    " "
  )
)

function isNameLike(tokens: readonly Token[], i: number, end: number): boolean {
  const first = tokens[i] as Token
  if (end === i + 1 && (first.form.length < 3 || ambiguous.has(first.form))) return false
  return end > i + 1 || !isFunctionWord(first.form)
}

function isDue({tokens}: SegmentedBlock, i: number, titled: boolean): boolean {
  const token = tokens[i] as Token
  return token.first || titled || /^[:“"«‘(]$/u.test(tokens[i - 1]?.text ?? "")
}

// At the sentence start “Al-Tanf” may be “al-Tanf”; “ISIS” is “ISIS” everywhere.
function dueMatters(text: string): boolean {
  return !/^\p{L}[^-]*\p{Lu}/u.test(text)
}

// Whether most words of a line begin with a capital.
function isTitleCase({endless, tokens}: SegmentedBlock): boolean {
  if (!endless) return false
  const long = tokens.filter(({kind, form}) => kind === "word" && form.length > 3)
  const small = long.filter(({text}) => /^\p{Ll}/u.test(text))
  return small.length * 3 < long.length
}

const endsExplaining = new Set(
  "( as called named formerly renamed or aka spelt spelled the".split(" ")
)
const beginsExplaining = new Set("( , also formerly or now aka previously".split(" "))

// “Islamic State (IS)”, “Daesh, also known as Isis”, “Kyiv, or Kiev”.
function isExplained(tokens: readonly Token[], start: number, end: number): boolean {
  // Asked for every name, and soon told of most.
  const beside = [tokens[start - 1]?.form ?? "", tokens[end]?.form ?? ""] as const
  if (!endsExplaining.has(beside[0]) && !beginsExplaining.has(beside[1])) return false
  const ahead = tokens.slice(Math.max(0, start - 4), start).map(t => t.form)
  const after = tokens.slice(end, end + 4).map(t => t.form)
  if (ahead.at(-1) === "(" && /^[),;]$/.test(after[0] ?? "")) return true
  if (after[0] === "(" && (after[2] === ")" || after[2] === ",")) return true
  const said = / (?:known as|called|named|formerly|renamed|or|aka|spelt|spelled)(?: the)? ?$/
  return (
    said.test(` ${ahead.join(" ")} `.trimEnd()) ||
    /^(?:, )?(?:also|formerly|or|now|aka|previously) (?:known|called|the)?/.test(after.join(" "))
  )
}

function formOf(text: string): string {
  // Most names need nothing of this.
  if (!/[^\x21-\x7E ]| {2}/.test(text)) return text
  return text
    .normalize("NFC")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/[\u00A0\s]+/g, " ")
}

// The letters alone; in longer names also one for those that transliterations take for each other:
// Zelensky, Zelenskyy; Omicron, Omikron; Sergei, Sergey; Brasil, Brazil.
function keyOf(text: string): string {
  const letters = /[^a-z]/i.test(text)
    ? fold(text)
        .normalize("NFD")
        .replace(/[^\p{L}\p{N}]/gu, "")
    : text.toLowerCase()
  if (letters.length < 6) return letters
  const plain = letters.replace(/(?:yy|iy|ij|ii)$/, "y").replace(/(\p{L})\1/gu, "$1")
  return plain.replace(/[kq]/g, "c").replaceAll("z", "s").replace(/[yj]/g, "i").replaceAll("w", "v")
}
