import {fold} from "../text/fold.ts"
import {
  formNames,
  inflect,
  partsOfSpeech,
  type FormName,
  type PartOfSpeech
} from "../text/inflect.ts"
import {spellingVariants} from "../text/spelling.ts"

/** What a word of the text can be to the part of the pattern that found it. */
export type Reading = readonly [lemma: string, pos: PartOfSpeech, form: FormName]

/** One way to write a word of a table. */
export interface WordEntry {
  /** The word as it is compared. */
  readonly form: string
  /** How it must be written, if its capitals are meant. */
  readonly exact: string | null
  readonly readings: readonly Reading[]
}

/** What a set of words says of a form: how it must be written, and what it can be. */
export type Writing = Omit<WordEntry, "form">

/** A set of words. Their forms are made when it is first asked: most rules never come so far. */
export class WordSet {
  private made: ReadonlyMap<string, readonly Writing[]> | null = null
  private bits = 0

  constructor(private readonly specs: readonly WordSpec[]) {}

  /**
   * What a word is to this set, by the form in which it is compared and
   * that form's `wordBit`; undefined when it is not in it.
   */
  get(form: string, bit: number): readonly Writing[] | undefined {
    return this.mayHold(bit) ? this.made?.get(form) : undefined
  }

  /** Whether there can be a word with such a bit in it. */
  mayHold(bit: number): boolean {
    if (this.made === null) {
      this.made = writingsByForm(this.specs)
      for (const known of this.made.keys()) this.bits |= wordBit(known)
    }
    return (this.bits & bit) !== 0
  }
}

/**
 * One bit of 32 for a word, by its first letters and its length: most
 * words that a set does not hold have none of its bits, and are told so
 * without being looked up.
 */
export function wordBit(form: string): number {
  return 1 << ((form.charCodeAt(0) * 7 + form.charCodeAt(1) * 5 + form.length * 3) & 31)
}

/**
 * A word of a compiled pattern, in the notation: itself (`toll`, `IS`),
 * or its forms (`~toll`, `~toll/noun`, `~toll.plural`). Packs ship words
 * so: their forms, which are many, are made when a pack is opened.
 */
export type WordSpec = string

/** The notation of a word's forms. */
export function formsSpec(word: string, pos: PartOfSpeech | null, form: FormName | null): WordSpec {
  return `~${word}${pos === null ? "" : `/${pos}`}${form === null ? "" : `.${form}`}`
}

function writingsByForm(specs: readonly WordSpec[]): ReadonlyMap<string, readonly Writing[]> {
  const table = new Map<string, Writing[]>()
  for (const {form, exact, readings} of specs.flatMap(wordEntries)) {
    const there = table.get(form) ?? []
    const same = there.findIndex(entry => entry.exact === exact)
    const old = there[same]
    if (old) there[same] = {exact, readings: [...old.readings, ...readings]}
    else there.push({exact, readings})
    table.set(form, there)
  }
  return table
}

const formsPattern = /^~([^/.]+)(?:\/([a-z]+))?(?:\.([a-z]+))?$/u

/** All the ways to write a word: its forms where they are meant, and its British and American spelling. */
export function wordEntries(spec: WordSpec): readonly WordEntry[] {
  const [, word, pos, form] = formsPattern.exec(spec) ?? []
  if (word === undefined) return plainEntries(spec)
  const asked = partsOfSpeech.find(p => p === pos)
  const wanted = formNames.find(f => f === form)
  return inflect(word, asked)
    .filter(inflected => wanted === undefined || inflected.form === wanted)
    .flatMap(inflected => {
      const readings: readonly Reading[] = [[word, inflected.pos, inflected.form]]
      return writings(inflected.text).map(text => entry(text, word, readings))
    })
}

function plainEntries(word: string): readonly WordEntry[] {
  if (/^an?$/.test(word)) return ["a", "an"].map(article => entry(article, word, []))
  return writings(word).map(text => entry(text, word, []))
}

// A capital is meant exactly: then there is one way to write it.
function writings(word: string): readonly string[] {
  return /\p{Lu}/u.test(word) ? [word] : spellingVariants(word)
}

function entry(text: string, source: string, readings: readonly Reading[]): WordEntry {
  return {form: fold(text), exact: /\p{Lu}/u.test(source) ? text : null, readings}
}
