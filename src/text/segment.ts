import {MASK, type Scope, type TextBlock} from "./document.ts"
import {fold} from "./fold.ts"
import {numberWords} from "./number-words.ts"

/**
 * What a token can be. `possessive` is the piece `’s` or `’` after a
 * word, `hyphen` one that joins two words; `masked` is what is not to be
 * read: code, images, web and mail addresses. Every other sign is one
 * token of kind `sign`.
 */
export type TokenKind = "word" | "number" | "possessive" | "hyphen" | "sign" | "masked"

/** A piece of text: a word, a number or one sign. Blanks are in no token. */
export interface Token {
  readonly kind: TokenKind
  /** Offsets in the block's text. */
  readonly from: number
  readonly to: number
  /** The text as it stands. */
  readonly text: string
  /** The text as it is compared: see `fold`. */
  readonly form: string
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  /** Whether a blank, or the block's start, comes before it. */
  readonly spaced: boolean
  /** Index of its sentence. */
  readonly sentence: number
  /** Whether it is the first word or number of its sentence. */
  readonly first: boolean
  /**
   * Whether a capital would say nothing about it here: at the start of
   * a sentence, after a colon or an opening quotation mark, and
   * everywhere in headings and lines without an end mark.
   */
  readonly due: boolean
}

/** A sentence, as a range of tokens. */
export interface Sentence {
  /** Index of its first token. */
  readonly start: number
  /** Index after its last token. */
  readonly end: number
}

/** A block of text, cut into tokens and sentences. */
export interface SegmentedBlock {
  readonly scope: Scope
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Whether it is a heading, or a line without an end mark. */
  readonly endless: boolean
  /** Whether it has no small letter. */
  readonly capitals: boolean
}

const inner = "\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060"
const pieces: readonly [TokenKind, RegExp][] = [
  ["masked", new RegExp(`${MASK}+`, "uy")],
  ["masked", /(?:https?:\/\/|www\.)[^\s<>“”"«»]*[^\s<>“”"«».,;:!?)\]’']/uy],
  ["masked", /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/uy],
  ["word", /\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy],
  ["number", /\d+(?:[.,]\d+)*/uy],
  ["word", /\p{L}\.(?:\p{L}\.)+(?![\p{L}\p{N}])/uy],
  ["word", new RegExp(`\\p{L}[${inner}]*(?:['’‘ʼ]\\p{L}[${inner}]*)*`, "uy")],
  ["sign", /\.{3}/uy],
  ["sign", /\P{M}(?:[\p{M}\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*/uy],
  ["sign", /./suy]
]
// A blank also takes in the invisible characters that stand outside words.
const blank = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u00AD]+/uy

const opening = new Set(':“"«‘(')

/** Cut a block of text into tokens and sentences. */
export function segment({scope, text}: Pick<TextBlock, "scope" | "text">): SegmentedBlock {
  const tokens = new TokenReader(text).read()
  const sentences = findSentences(tokens)
  const endless = scope === "heading" || !/[.?!…:;"”»][)\]’']*\s*$/u.test(text)
  sentences.forEach(({start, end}, sentence) => {
    let first = true
    for (let i = start; i < end; i++) {
      const token = tokens[i] as Draft
      token.sentence = sentence
      token.due = first || endless || (i > start && opening.has((tokens[i - 1] as Draft).text))
      token.first = first && isWord(token)
      if (token.first) first = false
    }
  })
  return {scope, text, tokens, sentences, endless, capitals: !/\p{Ll}/u.test(text)}
}

/** Whether a token is a word or a number. */
export function isWord(token: {readonly kind: TokenKind} | undefined): boolean {
  return token !== undefined && (token.kind === "word" || token.kind === "number")
}

// What depends on the sentence is filled in once its bounds are known.
type Draft = {-readonly [K in keyof Token]: Token[K]}

// The end of a word of plain letters that begins here and that nothing can belong to, or `at`: most
// words are such, and patterns take many times as long to read them.
function plainWordEnd(text: string, at: number): number {
  let to = at
  while (isPlainLetter(text.charCodeAt(to))) to++
  const after = text[to]
  if (after === undefined || to === at) return at
  if (after === ".") return to + 1 === text.length || isBlank(text[to + 1]) ? to : at
  return ' \n,;)!?"”'.includes(after) ? to : at
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isBlank(sign: string | undefined): boolean {
  return sign === " " || sign === "\n" || (sign !== undefined && /\s/.test(sign))
}

class TokenReader {
  private readonly tokens: Draft[] = []
  private at = 0
  private spaced = true

  constructor(private readonly text: string) {}

  read(): Draft[] {
    const {text} = this
    while (this.at < text.length) {
      const plain = plainWordEnd(text, this.at)
      if (plain > this.at) this.push(countKind(text.slice(this.at, plain)), plain)
      else if (text[this.at] === " " && isPlainLetter(text.charCodeAt(this.at + 1))) {
        this.at++
        this.spaced = true
      } else this.readOther()
    }
    return this.tokens
  }

  private readOther() {
    const {text, at} = this
    blank.lastIndex = at
    if (blank.test(text)) {
      this.at = blank.lastIndex
      this.spaced = true
      return
    }
    const [kind, end] = pieceAt(text, at)
    if (kind === "word") this.pushWord(end)
    else this.push(kind === "sign" ? signKind(text, at, end, this.tokens) : kind, end)
  }

  private pushWord(to: number) {
    const word = this.text.slice(this.at, to)
    if (word.length > 2 && /['’ʼ]s$/iu.test(word)) {
      this.push("word", to - 2)
      this.push("possessive", to)
    } else this.push(countKind(word), to)
  }

  private push(kind: TokenKind, to: number) {
    const from = this.at
    const text = this.text.slice(from, to)
    const capital = beginsWithCapital(text)
    this.tokens.push({
      kind,
      from,
      to,
      text,
      form: fold(text),
      capital,
      spaced: this.spaced,
      sentence: 0,
      first: false,
      due: false
    })
    this.spaced = false
    this.at = to
  }
}

function countKind(word: string): TokenKind {
  return numberWords.has(fold(word)) ? "number" : "word"
}

function beginsWithCapital(piece: string): boolean {
  const code = piece.charCodeAt(0)
  // Nearly all letters are these, and a pattern takes many times as long.
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return /^\p{Lu}/u.test(piece)
}

function pieceAt(text: string, at: number): readonly [TokenKind, number] {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at
    if (pattern.test(text)) return [kind, pattern.lastIndex]
  }
  return ["sign", at + 1]
}

function signKind(text: string, from: number, to: number, before: readonly Draft[]): TokenKind {
  const sign = text.slice(from, to)
  const joined = before.at(-1)?.to === from
  const joins = joined && isWord(before.at(-1)) && /^[\p{L}\p{N}]/u.test(text.slice(to, to + 2))
  if (/^[-‐‑]$/u.test(sign) && joins) return "hyphen"
  if (/^['’]$/u.test(sign) && joined && /s$/iu.test(before.at(-1)?.text ?? "")) {
    return closesQuotation(before) ? "sign" : "possessive"
  }
  return "sign"
}

// “‘…the fighters’”: the sign ends a quotation when one was opened before it.
function closesQuotation(before: readonly Draft[]): boolean {
  let open = 0
  for (const {kind, text, spaced} of before) {
    if (kind !== "sign") continue
    if (text === "‘" || (text === "'" && spaced)) open++
    else if ((text === "’" || text === "'") && open > 0) open--
  }
  return open > 0
}

const titles = new Set(
  "mr mrs ms dr prof st gen col lt capt cmdr adm maj sgt sen rep gov hon rev fr sr jr vs etc art no nos vol fig approx dept est ltd inc co corp jan feb mar apr jun jul aug sep sept oct nov dec ie eg al".split(
    " "
  )
)
// “in the U.S. The …” ends a sentence, “the U.S. Army” does not.
const openers = new Set(
  "the a an this that these those in on at by for from to with and but or so if when while after before since as he she it they we you i his her its their our my there here however meanwhile according not no some many most all".split(
    " "
  )
)

// “on 27. September”, as German and Czech write the day.
const months = new Set(
  "january february march april may june july august september october november december".split(" ")
)

const endMarks = new Set([".", "?", "!", "…", "..."])

function findSentences(tokens: readonly Draft[]): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!ends(tokens, i)) continue
    let end = i + 1
    while (closes(tokens[end])) end++
    if (!startsSentence(tokens[end])) continue
    sentences.push({start, end})
    start = end
    i = end - 1
  }
  if (start < tokens.length) sentences.push({start, end: tokens.length})
  return sentences
}

function ends(tokens: readonly Draft[], i: number): boolean {
  const token = tokens[i] as Draft
  const next = tokens[i + 1]
  if (token.kind === "word" && token.text.endsWith(".") && /^(?:\p{L}\.){2,}$/u.test(token.text)) {
    return next !== undefined && /^\p{Lu}/u.test(next.text) && openers.has(next.form)
  }
  if (token.kind !== "sign" || !endMarks.has(token.text)) return false
  if (token.text !== ".") return true
  const before = tokens[i - 1]
  if (before?.kind === "number" && !token.spaced && months.has(tokens[i + 1]?.form ?? ""))
    return false
  if (!before || token.spaced || before.kind !== "word") return true
  if (/^\p{Lu}$/u.test(before.text)) return next !== undefined && openers.has(next.form)
  if (!titles.has(before.form)) return true
  // “No. 3” but “He said no. 3 men left”: a title or “No.” is written with its capital.
  if (
    /^\p{Ll}/u.test(before.text) &&
    /^(?:no|art|co|fig|est|mar|sat|sun|al|st|fr|sr|gen)$/.test(before.form)
  )
    return true
  return (
    /^(?:etc|inc|ltd|co|corp|jr|sr)$/.test(before.form) &&
    next !== undefined &&
    openers.has(next.form)
  )
}

function closes(token: Draft | undefined): boolean {
  return token !== undefined && !token.spaced && /^(?:["”’'»)\]]|[.?!…]|\.{3})$/u.test(token.text)
}

// A sentence begins after a blank, and not with a small letter.
function startsSentence(token: Draft | undefined): boolean {
  return token !== undefined && token.spaced && !/^\p{Ll}/u.test(token.text)
}
