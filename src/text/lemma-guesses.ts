import {endsInS, lostE, nounLostE} from "./endings.ts"
import {adjectiveForms, isForm, knownAdjectives, verbForms} from "./forms.ts"
import {ieNouns, invariableNouns, irregularNouns, singularMen} from "./irregular-nouns.ts"
import {irregularVerbs, regularVerbs, verbPrefixes} from "./irregular-verbs.ts"
import {doubles, isShort, pluralForms} from "./regular-forms.ts"

/** The bases a word could be a form of as a verb, the likeliest first; none if it looks like a base. */
export function verbLemmas(word: string): readonly string[] {
  if (endsInS(word) || (word.endsWith("eed") && !eePasts.has(word)) || ownWords.has(word)) {
    return []
  }
  const irregular = irregularLemmas(word)
  if (irregular.length > 0) {
    if (ratherBases.has(word)) return [word, ...irregular]
    return irregularVerbs.has(word) || alsoBases.has(word) ? [...irregular, word] : irregular
  }
  const candidates = verbCandidates(word)
  // A regular past of an irregular verb (“shooted”) is taken for what it is meant to be.
  const exact = candidates.filter(base => irregularVerbs.has(base) || isForm(word, verbForms(base)))
  return exact.length > 0 ? exact : candidates
}

/** The singulars a word could be a plural of, the likeliest first; none if it looks like a singular. */
export function nounLemmas(word: string): readonly string[] {
  if (invariableNouns.has(word)) return []
  const irregular = plurals.get(word)
  if (irregular) {
    if (word === "axes") return ["axe", ...irregular]
    return word === "people" ? [...irregular, word] : irregular
  }
  if (word.endsWith("men") && word.length > 3 && !singularMen.has(word)) {
    return [`${word.slice(0, -2)}an`]
  }
  if (endsInS(word)) return []
  const candidates = fromS(word, ieNouns, nounLostE)
  const exact = candidates.filter(base => pluralForms(base).includes(word))
  const found = exact.length > 0 ? exact : candidates
  if (word === "bases") return ["base", "basis"]
  return greek.test(word) ? [`${word.slice(0, -2)}is`, ...found] : found
}

/** The adjectives a word could be a degree of, the likeliest first; none if it looks like a base. */
export function adjectiveLemmas(word: string): readonly string[] {
  const odd = oddDegrees.find(base => isForm(word, adjectiveForms(base, true)))
  if (odd) return [odd]
  const stem = /^(.*[aeiouy].*)(?:er|est)$/.exec(word)?.[1]
  if (!stem) return []
  const candidates = stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : fromStem(stem)
  const exact = candidates.filter(base => isForm(word, adjectiveForms(base, true)))
  return exact.some(base => knownAdjectives.has(base)) ? exact : [...exact, word]
}

const pasts = new Map<string, string[]>()
for (const [base, {past, participle}] of irregularVerbs) {
  for (const text of new Set([...past, ...participle])) {
    pasts.set(text, [...(pasts.get(text) ?? []), base])
  }
}
for (const text of "am are is was were been".split(" ")) pasts.set(text, ["be"])
pasts.set("has", ["have"])
pasts.set("does", ["do"])

const plurals = new Map<string, string[]>()
for (const [singular, texts] of irregularNouns) {
  for (const text of texts) plurals.set(text, [...(plurals.get(text) ?? []), singular])
}

// Pasts of one verb that are the bases of another as well; the second are the likelier ones.
const alsoBases = new Set("found fell bound ground rent wove felt left shot bore spat".split(" "))
const ratherBases = new Set("lay wound rent".split(" "))
const ownWords = new Set("embed imbed present resent relent".split(" "))
const eePasts = new Set("agreed disagreed freed decreed refereed guaranteed teed".split(" "))
const oddDegrees = "good bad far many little".split(" ")
const greek =
  /^(?:cris|analys|paralys|dialys|catalys|oas|emphas|hypothes|thes|antithes|synthes|parenthes|prosthes|diagnos|prognos|neuros|psychos|metamorphos|nemes|genes|cathars|thrombos|\w*scleros|tuberculos|synops)es$/

function irregularLemmas(word: string): readonly string[] {
  const known = pasts.get(word)
  if (known) return known
  for (const prefix of verbPrefixes) {
    if (!word.startsWith(prefix)) continue
    const bases = (pasts.get(word.slice(prefix.length)) ?? [])
      .map(base => prefix + base)
      .filter(base => !regularVerbs.has(base) && !base.endsWith("be"))
    if (bases.length > 0) return bases
  }
  return []
}

function verbCandidates(word: string): readonly string[] {
  const ing = /^(.*[aeiouy].*)ing$/.exec(word)?.[1]
  if (ing) return fromIng(ing)
  const ied = /^(.+)ied$/.exec(word)?.[1]
  if (ied) return fromI(ied)
  const ed = /^(.*[aeiouy].*)ed$/.exec(word)?.[1]
  if (ed) return fromStem(ed)
  return fromS(word, ieVerbs, lostE)
}

const ieVerbs = new Set("die lie tie vie pie belie untie underlie overlie outlie".split(" "))
const iVerbs = new Set("ski taxi".split(" "))

function fromIng(stem: string): readonly string[] {
  const ie = `${stem.slice(0, -1)}ie`
  return stem.endsWith("y") && ieVerbs.has(ie) ? [ie, stem] : fromStem(stem)
}

function fromI(stem: string): readonly string[] {
  if (ieVerbs.has(`${stem}ie`)) return [`${stem}ie`, `${stem}y`]
  return iVerbs.has(`${stem}i`) ? [`${stem}i`] : [`${stem}y`, `${stem}ie`]
}

// The words that become this stem before -ing, -ed or -er.
function fromStem(stem: string): readonly string[] {
  const short = stem.slice(0, -1)
  if (/[eoyu]e$/.test(stem)) return [stem]
  if (stem.endsWith("ck") && kStems.has(short)) return [short, stem]
  if (/([^aeiou])\1$/.test(stem)) return keepsDouble(stem, short) ? [stem, short] : [short, stem]
  return lostE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
}

const kStems = new Set("panic traffic mimic picnic frolic politic bivouac".split(" "))
const doubleEnd = new Set("add egg err purr whirr butt boycott ebb".split(" "))

function keepsDouble(stem: string, short: string): boolean {
  if (!doubles(short) || doubleEnd.has(stem)) return true
  if (/(?:ss|zz|ff)$/.test(stem)) return !/^(?:gass|buss|quizz|whizz)$/.test(stem)
  if (!stem.endsWith("ll")) return false
  if (singleL.has(short) || /[iu][ae]ll$/.test(stem)) return false
  return isShort(short) || ownLl.test(stem)
}

const ownLl = /(?:stall|call|fall|wall|roll|fill|mill|kill|bill|pull|sell|tell|spell|drill|skill)$/
const singleL = new Set("control patrol fulfil enrol distil instil".split(" "))

// The words that become this one with -s.
function fromS(
  word: string,
  ie: ReadonlySet<string>,
  lost: (stem: string) => boolean
): readonly string[] {
  if (!/[^s']s$/.test(word) || word.length < 3) return []
  const plain = word.slice(0, -1)
  const stem = word.slice(0, -2)
  if (word.endsWith("ies")) {
    const y = `${word.slice(0, -3)}y`
    return ie.has(plain) ? [plain, y] : [y, plain]
  }
  if (/^(?:quizz|gass|buss|whizz)es$/.test(word)) return [stem.slice(0, -1)]
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return lost(stem) ? [plain, stem] : [stem, plain]
  if (word.endsWith("oes")) return eoWords.has(plain) ? [plain] : [stem, plain]
  return [plain]
}

const eoWords = new Set(
  "shoe horseshoe toe tiptoe canoe foe oboe hoe woe floe doe aloe roe".split(" ")
)
