import {withCapitalsOf} from "./capitals.ts"
import {adjectiveForms, be, type FormTable, nounForms, verbForms} from "./forms.ts"
import {adjectiveLemmas, nounLemmas, verbLemmas} from "./lemma-guesses.ts"

/** The parts of speech that have forms. */
export const partsOfSpeech = ["noun", "verb", "adj"] as const

/** A part of speech that has forms. */
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** The forms a word can be in. */
export const formNames = [
  "base",
  "s",
  "ing",
  "past",
  "participle",
  "singular",
  "plural",
  "comparative",
  "superlative"
] as const

/** A form a word can be in. */
export type FormName = (typeof formNames)[number]

/** A word in one of its forms. */
export interface InflectedForm {
  readonly text: string
  readonly pos: PartOfSpeech
  readonly form: FormName
}

/**
 * All forms of a base word, in small letters as it is given, of one part
 * of speech or of all three. Of two texts for one form the first is the
 * one to be written. Forms nobody uses (*informations*) are made all the
 * same, but for degrees: only adjectives that take *-er* have them, and
 * where no part of speech is given only those known to be adjectives.
 */
export function inflect(word: string, pos?: PartOfSpeech): readonly InflectedForm[] {
  const forms: InflectedForm[] = []
  for (const each of pos ? [pos] : partsOfSpeech) {
    const table = each === "adj" ? adjectiveForms(word, pos !== undefined) : tables[each](word)
    for (const form of formNames) {
      for (const text of table[form] ?? []) forms.push({text, pos: each, form})
    }
  }
  return forms
}

/**
 * The base words that a word, in small letters, could be a form of, the
 * likeliest first. Never empty: a word that is no form of another is a
 * base itself.
 */
export function lemmas(word: string, pos: PartOfSpeech): readonly string[] {
  const found = guesses[pos](word)
  return found.length > 0 ? [...new Set(found)] : [word]
}

/**
 * A word of a text, in whatever form it is, put into another form, with
 * its capitals. One that is in that form already comes back as it is.
 * `singular` and `plural` are asked of verbs too: *are* is the plural of
 * *is*, *go* that of *goes*; past forms but *was* have no number.
 */
export function inForm(word: string, form: FormName, isVerb: boolean): string {
  const lower = word.toLowerCase()
  const text = isVerb ? verbInForm(lower, form) : otherInForm(lower, form)
  return text === lower ? word : withCapitalsOf(word, text)
}

const tables = {noun: nounForms, verb: verbForms, adj: (word: string) => adjectiveForms(word, true)}
const guesses = {noun: nounLemmas, verb: verbLemmas, adj: adjectiveLemmas}

function verbInForm(lower: string, form: FormName): string {
  const base = lemmas(lower, "verb")[0] ?? lower
  const table = verbForms(base)
  if (form === "singular" || form === "plural") return verbInNumber(lower, form, table)
  if (base === "be" && form === "past" && lower === "are") return "were"
  const texts = table[form]
  if (!texts || texts.includes(lower)) return base === "be" && form === "base" ? "be" : lower
  return texts[0] ?? lower
}

function verbInNumber(lower: string, form: "singular" | "plural", table: FormTable): string {
  if (table === be) return beNumbers[form][lower] ?? lower
  const [from, to] = form === "singular" ? [table.base, table.s] : [table.s, table.base]
  return from?.includes(lower) ? (to?.[0] ?? lower) : lower
}

const beNumbers: Readonly<Record<"singular" | "plural", Readonly<Record<string, string>>>> = {
  singular: {are: "is", were: "was"},
  plural: {is: "are", am: "are", was: "were"}
}

function otherInForm(lower: string, form: FormName): string {
  const pos = form === "comparative" || form === "superlative" || form === "base" ? "adj" : "noun"
  const base = lemmas(lower, pos)[0] ?? lower
  const texts = tables[pos](base)[form]
  return !texts || texts.includes(lower) ? lower : (texts[0] ?? lower)
}
