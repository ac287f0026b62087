import {invariableNouns, irregularNouns, oesNouns, regularMan} from "./irregular-nouns.ts"

/** The *-ing* form of a verb, the text to be written first. */
export function ingForms(base: string): readonly string[] {
  if (base === "age") return ["ageing", "aging"]
  if (base === "queue" || base === "cue") return [`${base}ing`, `${base.slice(0, -1)}ing`]
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`]
  if (/(?:[eoy]e|^(?:whi|ti|si|bi|swi)nge)$/.test(base) || /^.e$/.test(base)) return [`${base}ing`]
  if (base.endsWith("e")) return [`${base.slice(0, -1)}ing`]
  return stems(base).map(stem => `${stem}ing`)
}

/** The regular past of a verb, the text to be written first. */
export function pastForms(base: string): readonly string[] {
  if (base.endsWith("e")) return [`${base}d`]
  if (takesY(base)) return [`${base.slice(0, -1)}ied`]
  return stems(base).map(stem => `${stem}ed`)
}

/** A word with the *-s* of verbs. */
export function sForm(base: string): string {
  if (takesY(base)) return `${base.slice(0, -1)}ies`
  if (/[szx]$/.test(base)) return `${/[sz]$/.test(base) && doubles(base) ? stems(base)[0] : base}es`
  if (/[cs]h$/.test(base) && !hardCh.has(base)) return `${base}es`
  return oesNouns.has(base) ? `${base}es` : `${base}s`
}

/** The plural of a noun, the text to be written first. */
export function pluralForms(singular: string): readonly string[] {
  const irregular = irregularNouns.get(singular)
  if (irregular) return irregular
  if (invariableNouns.has(singular)) return [singular]
  if (singular.endsWith("man") && !regularMan.has(singular)) return [`${singular.slice(0, -2)}en`]
  if (singular.endsWith("sis")) return [`${singular.slice(0, -2)}es`]
  if (/[sx]$/.test(singular)) return [`${singular}es`]
  return [sForm(singular)]
}

/** Comparative and superlative of an adjective that takes *-er*. */
export function degreeForms(base: string): {
  readonly comparative: readonly string[]
  readonly superlative: readonly string[]
} {
  const irregular = degrees[base]
  if (irregular) return {comparative: irregular[0], superlative: irregular[1]}
  const stem = base.endsWith("e")
    ? base.slice(0, -1)
    : takesY(base)
      ? `${base.slice(0, -1)}i`
      : (stems(base)[0] as string)
  return {comparative: [`${stem}er`], superlative: [`${stem}est`]}
}

/** Whether a word ends in a consonant and *-y*. */
export function takesY(word: string): boolean {
  return /[^aeiou]y$/.test(word)
}

/** Whether a word has one syllable, as far as spelling tells. */
export function isShort(word: string): boolean {
  return /^[^aeiouy]*(?:qu)?y?[aeiou]*y?[^aeiouy]*(?:[^aeiouyl]e)?$/.test(word)
}

/** Whether the last consonant is doubled before *-ing* and *-ed*. */
export function doubles(word: string): boolean {
  if (doubled.has(word)) return true
  if (!/(?:^|[^aeiou]|qu)[aeiouy][bdfgklmnprstvz]$/.test(word)) return britishDoubling(word)
  return isShort(word) || britishDoubling(word)
}

const hardCh = new Set("stomach monarch patriarch matriarch oligarch epoch loch eunuch".split(" "))

const degrees: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  good: [["better"], ["best"]],
  well: [["better"], ["best"]],
  bad: [["worse"], ["worst"]],
  far: [
    ["further", "farther"],
    ["furthest", "farthest"]
  ],
  many: [["more"], ["most"]],
  much: [["more"], ["most"]],
  little: [["less"], ["least"]]
}

// Words of several syllables that are stressed on the last, and compounds of short ones.
const doubled = new Set(
  (
    "refer prefer confer infer defer transfer occur incur recur concur deter disinter abhor commit submit permit " +
    "admit omit emit transmit remit recommit acquit outwit equip begin forget regret abet upset offset reset " +
    "typeset beset input output allot rebut unfit compel expel propel repel dispel impel rebel excel control " +
    "patrol extol annul fulfil enrol distil instil appal enthral embed imbed outbid overbid underbid forbid rerun " +
    "outrun overrun overlap kidnap handicap sandbag zigzag debug unplug unzip unwrap rewrap eavesdrop airdrop " +
    "underpin unpin program reprogram debar disbar humbug worship babysit befit hobnob leapfrog outfit retrofit " +
    "remap recap wiretap sidestep overstep horsewhip backstab unclog outstrip format " +
    "demob entrap waterlog nonplus rig overdub intercut undercut recut resit unman overcrop"
  ).split(" ")
)

// British English doubles an l without regard to stress; American does not.
function britishDoubling(word: string): boolean {
  if (/[iu][ae]l$/.test(word)) return true
  return /[^aeiou][aeiou]l$/.test(word) && !isShort(word) && !word.endsWith("allel")
}

function stems(base: string): readonly string[] {
  if (/[aeiou]c$/.test(base)) return [`${base}k`]
  if (!doubles(base)) return [base]
  const long = base + base.slice(-1)
  return !doubled.has(base) && britishDoubling(base) ? [long, base] : [long]
}
