import {withCapitalsOf} from "./capitals.ts"
import {inflect} from "./inflect.ts"
import {
  alwaysIse,
  alwaysIseEndings,
  alwaysIze,
  clearPairs,
  doubledLVerbs,
  looseAmerican,
  oneWay,
  pairedForms,
  type SpellingPair,
  vaguePairs
} from "./spelling-pairs.ts"

/** Whose spelling a text is written in. */
export type Spelling = "british" | "american"

/** A word, in small letters, and its other spellings; *-ise* and *-ize* are such. */
export function spellingVariants(word: string): readonly string[] {
  const {toAmerican, toBritish} = spellings()
  const other = new Set([word])
  for (const text of [toAmerican.get(word), toBritish.get(word), withIze(word), withIse(word)]) {
    if (text !== undefined && text !== null) other.add(text)
  }
  return [...other]
}

/** A word in American spelling, with its capitals; one that has no British spelling comes back as it is. */
export function toAmerican(word: string): string {
  const lower = word.toLowerCase()
  const found = spellings()
  if (found.vague.has(lower)) return word
  const text = found.toAmerican.get(lower) ?? withIze(lower)
  return text ? withCapitalsOf(word, text) : word
}

/** A word in British spelling, with its capitals; one that is British as it stands comes back so. */
export function toBritish(word: string): string {
  const lower = word.toLowerCase()
  const found = spellings()
  if (found.vague.has(lower)) return word
  const text = found.toBritish.get(lower) ?? withIse(lower)
  return text ? withCapitalsOf(word, text) : word
}

/**
 * Which spelling words, folded, are mostly written in, or null when they
 * do not tell. Words in *-ize* are American only where nothing is
 * British, for some British publishers write them too.
 */
export function spellingOf(words: Iterable<string>): Spelling | null {
  return mostly([evidenceIn(words)])
}

/** How many words are evidence for what. */
export interface SpellingEvidence {
  readonly british: number
  readonly american: number
  /** Words in *-ize*. */
  readonly ize: number
}

/** The evidence that words give, folded. */
export function evidenceIn(words: Iterable<string>): SpellingEvidence {
  const counts = {british: 0, american: 0, ize: 0, neither: 0}
  for (const word of words) counts[evidenceOf(word)]++
  return counts
}

/** What the evidence of all parts of a text says: see `spellingOf`. */
export function mostly(parts: readonly SpellingEvidence[]): Spelling | null {
  let balance = 0
  let telling = 0
  let ize = 0
  for (const part of parts) {
    balance += part.british - part.american
    telling += part.british
    ize += part.ize
  }
  if (balance === 0) return telling === 0 && ize > 0 ? "american" : null
  return balance > 0 ? "british" : "american"
}

/** The same of one word. */
export function spellingOfWord(word: string): Spelling | null {
  const evidence = evidenceOf(word)
  if (evidence === "neither") return null
  return evidence === "british" ? "british" : "american"
}

type Evidence = Spelling | "ize" | "neither"

const known = new Map<string, Evidence>()
const mostKnown = 50_000

// A text has few words that it does not say again, and is asked again after every change.
function evidenceOf(word: string): Evidence {
  const old = known.get(word)
  if (old !== undefined) return old
  if (known.size >= mostKnown) known.clear()
  const evidence = findEvidence(word)
  known.set(word, evidence)
  return evidence
}

function findEvidence(word: string): Evidence {
  const found = spellings()
  if (found.vague.has(word)) return "neither"
  if (found.toAmerican.has(word) || withIze(word) !== null) return "british"
  if (found.toBritish.has(word)) return "american"
  return withIse(word) === null ? "neither" : "ize"
}

interface Spellings {
  readonly toAmerican: ReadonlyMap<string, string>
  readonly toBritish: ReadonlyMap<string, string>
  /** Words that prove nothing and are left as they are. */
  readonly vague: ReadonlySet<string>
}

let made: Spellings | null = null

function spellings(): Spellings {
  made ??= makeSpellings()
  return made
}

function makeSpellings(): Spellings {
  const american = new Map<string, string>()
  const british = new Map<string, string>()
  const vague = new Set<string>()
  const put = (pair: SpellingPair, bothWays: boolean) => {
    if (pair.british === pair.american) return
    if (!american.has(pair.british)) american.set(pair.british, pair.american)
    if (bothWays && !british.has(pair.american)) british.set(pair.american, pair.british)
  }
  for (const pair of clearPairs.flatMap(formPairs)) put(pair, true)
  for (const pair of [...pairedForms, ...doubledLVerbs.flatMap(doubledPairs)]) put(pair, true)
  for (const pair of looseAmerican.flatMap(formPairs)) {
    put(pair, true)
    vague.add(pair.american)
  }
  for (const pair of oneWay.flatMap(formPairs)) put(pair, false)
  for (const pair of vaguePairs.flatMap(formPairs)) {
    put(pair, true)
    vague.add(pair.british).add(pair.american)
  }
  for (const text of nounAndVerb) vague.add(text)
  return {toAmerican: american, toBritish: british, vague}
}

// The plural of analysis is spelt so everywhere, programmed and programming too.
const nounAndVerb = "analyses paralyses programmed programming programmer programmers".split(" ")

function formPairs({british, american}: SpellingPair): SpellingPair[] {
  const pairs: SpellingPair[] = []
  const others = inflect(american)
  const used = new Set<string>()
  for (const {text, pos, form} of inflect(british)) {
    const key = `${pos} ${form}`
    if (used.has(key)) continue
    used.add(key)
    const other = others.find(other => other.pos === pos && other.form === form)
    if (other) pairs.push({british: text, american: other.text})
  }
  return pairs
}

function doubledPairs(verb: string): SpellingPair[] {
  const pairs: SpellingPair[] = []
  for (const ending of ["ed", "ing", "ings"]) {
    pairs.push({british: `${verb}l${ending}`, american: verb + ending})
  }
  return pairs
}

const endings = "e es ed ing ings er ers ation ations able ational".split(" ")

function withIze(word: string): string | null {
  return exchange(word, "is", "iz", base => {
    return alwaysIse.has(base) || alwaysIseEndings.some(ending => base.endsWith(ending))
  })
}

function withIse(word: string): string | null {
  return exchange(word, "iz", "is", base => {
    return alwaysIze.has(base) || alwaysIseEndings.some(ending => base.endsWith(ending))
  })
}

// organ + is + ing → organ + iz + ing
function exchange(
  word: string,
  from: string,
  to: string,
  never: (base: string) => boolean
): string | null {
  const at = word.lastIndexOf(from)
  if (at < 2) return null
  const ending = word.slice(at + 2)
  const stem = word.slice(0, at)
  if (!endings.includes(ending) || !/[aeiouy]/.test(stem) || never(`${stem}${from}e`)) return null
  return stem + to + ending
}
