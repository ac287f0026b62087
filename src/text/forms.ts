import {irregularVerbs, type PastForms, regularVerbs, verbPrefixes} from "./irregular-verbs.ts"
import {
  degreeForms,
  ingForms,
  isShort,
  pastForms,
  pluralForms,
  takesY,
  sForm
} from "./regular-forms.ts"

/** The texts of each form that a word has, the one to be written first. */
export interface FormTable {
  readonly base?: readonly string[]
  readonly s?: readonly string[]
  readonly ing?: readonly string[]
  readonly past?: readonly string[]
  readonly participle?: readonly string[]
  readonly singular?: readonly string[]
  readonly plural?: readonly string[]
  readonly comparative?: readonly string[]
  readonly superlative?: readonly string[]
}

/** The forms of *be*. */
export const be: FormTable = {
  base: ["be", "am", "are"],
  s: ["is"],
  ing: ["being"],
  past: ["was", "were"],
  participle: ["been"]
}

/** The forms of a noun, given in its singular. */
export function nounForms(word: string): FormTable {
  return {singular: [word], plural: pluralForms(word)}
}

/** The forms of a verb, given in its base. */
export function verbForms(word: string): FormTable {
  if (word === "be") return be
  const {past, participle} = pastTable(word)
  const s = word === "have" ? "has" : sForm(word)
  return {base: [word], s: [s], ing: ingForms(word), past, participle}
}

/** The forms of an adjective. `asked` is whether it is sure to be one; otherwise only known ones have degrees. */
export function adjectiveForms(word: string, asked: boolean): FormTable {
  const takes = knownAdjectives.has(word) || (asked && (isShort(word) || takesY(word)))
  return takes ? {base: [word], ...degreeForms(word)} : {base: [word]}
}

/** Whether a text is one of the forms. */
export function isForm(text: string, table: FormTable): boolean {
  return Object.values(table).some((texts: readonly string[]) => texts.includes(text))
}

/** Adjectives that are sure to take *-er*. */
export const knownAdjectives: ReadonlySet<string> = new Set(
  (
    "good bad far many much little big small large long short high low old young new great strong weak hard soft " +
    "light dark fast slow quick early late near close deep wide broad narrow tall thick thin heavy easy happy safe " +
    "rich poor cheap hot cold warm cool dry wet clean dirty clear bright brave calm fair free fresh full grave harsh " +
    "huge kind loud mild nice pale proud pure quiet rare rough sad severe sharp simple smart smooth strange " +
    "strict sure sweet tight tough true vast wild wise angry bloody busy costly crazy deadly friendly funny gentle " +
    "guilty healthy hungry likely lonely lovely lucky mighty noble pretty ready risky scary shallow tiny ugly " +
    "wealthy clever humble able bold blunt few fierce firm flat grim keen lean rude steep stiff tense white black red " +
    "grey gray green blue lengthy hasty noisy cloudy rainy windy sunny nasty shaky steady sturdy tricky worthy"
  ).split(" ")
)

function pastTable(word: string): PastForms {
  const known = irregularVerbs.get(word)
  if (known) return known
  for (const prefix of regularVerbs.has(word) ? [] : verbPrefixes) {
    const rest = word.startsWith(prefix) && irregularVerbs.get(word.slice(prefix.length))
    if (!rest) continue
    const join = (text: string) => prefix + text
    return {past: rest.past.map(join), participle: rest.participle.map(join)}
  }
  const past = pastForms(word)
  return {past, participle: past}
}
