import {englishOne} from "./english.ts"
import {shown} from "./language.ts"
import type {Forms} from "./italian.ts"
import type {Holes, Text} from "./text.ts"

type Values<T extends Text> = [Holes<T>] extends [never]
  ? []
  : [values: {readonly [Name in Holes<T>]: string | number}]

/**
 * A text of the interface in the language that is shown, with its holes
 * filled; numbers are written as that language writes them. A component
 * that calls this is drawn again when the language changes.
 */
export function tr<T extends Text>(text: T, ...[values]: Values<T>): string {
  const {language, texts} = shown.value
  const entry = texts === null ? englishOf(text) : texts[text]
  return filled(formFor(entry, values?.["n" as Holes<T>], language), values ?? {}, language)
}

/** A text in English, whatever language is shown: for what is written into files, which others read. */
export function inEnglish<T extends Text>(text: T, ...[values]: Values<T>): string {
  return filled(formFor(englishOf(text), values?.["n" as Holes<T>], "en"), values ?? {}, "en")
}

function englishOf(text: Text): string | Forms {
  return isCounting(text) ? {one: englishOne[text], other: text} : text
}

function isCounting(text: Text): text is keyof typeof englishOne {
  return text in englishOne
}

function formFor(entry: string | Forms, n: string | number | undefined, language: string): string {
  if (typeof entry === "string") return entry
  return new Intl.PluralRules(language).select(Number(n)) === "one" ? entry.one : entry.other
}

function filled(
  form: string,
  values: Readonly<Partial<Record<string, string | number>>>,
  language: string
): string {
  return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name]
    return typeof value === "number" ? value.toLocaleString(language) : (value ?? hole)
  })
}
