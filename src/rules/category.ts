/** The five groups the eye tells apart, in the order they are shown. */
export const groups = ["meaning", "wording", "names", "facts", "tidy"] as const

/** One of the five groups a finding is shown in. */
export type Group = (typeof groups)[number]

/**
 * What can be wrong. The ids are those of the MQM issue list of 2015
 * where it has one; `its` is the Internationalization Tag Set 2.0 type
 * (W3C) that the category maps to; `name` is how a card calls it.
 */
export const categories = {
  "false-friend": {group: "meaning", its: "mistranslation", name: "false friend"},
  "overly-literal": {group: "meaning", its: "mistranslation", name: "literal translation"},
  mistranslation: {group: "meaning", its: "mistranslation", name: "mistranslation"},
  untranslated: {group: "meaning", its: "untranslated", name: "left untranslated"},
  unidiomatic: {group: "wording", its: "style", name: "not idiomatic"},
  awkward: {group: "wording", its: "style", name: "awkward"},
  "function-words": {group: "wording", its: "grammar", name: "small words"},
  "word-order": {group: "wording", its: "grammar", name: "word order"},
  agreement: {group: "wording", its: "grammar", name: "agreement"},
  "tense-mood-aspect": {group: "wording", its: "grammar", name: "tense"},
  "verb-pattern": {group: "wording", its: "grammar", name: "verb pattern"},
  duplication: {group: "wording", its: "duplication", name: "said twice"},
  redundancy: {group: "wording", its: "style", name: "redundant"},
  fragment: {group: "wording", its: "grammar", name: "no whole sentence"},
  "unclear-reference": {group: "wording", its: "style", name: "unclear reference"},
  cohesion: {group: "wording", its: "style", name: "connection"},
  register: {group: "wording", its: "register", name: "register"},
  "term-inconsistency": {group: "names", its: "inconsistency", name: "two terms for one thing"},
  inconsistency: {group: "names", its: "inconsistency", name: "two spellings"},
  "inconsistent-abbreviations": {group: "names", its: "inconsistency", name: "abbreviation"},
  number: {group: "tidy", its: "locale-specific-content", name: "number"},
  "date-time": {group: "tidy", its: "locale-specific-content", name: "date and time"},
  punctuation: {group: "tidy", its: "typographical", name: "punctuation"},
  "unpaired-marks": {group: "tidy", its: "typographical", name: "unpaired mark"},
  whitespace: {group: "tidy", its: "whitespace", name: "spacing"},
  capitalization: {group: "tidy", its: "typographical", name: "capital letter"},
  "quote-mark-type": {group: "tidy", its: "typographical", name: "quotation mark"},
  spelling: {group: "tidy", its: "misspelling", name: "spelling"},
  furniture: {group: "tidy", its: "other", name: "left over from the page"}
} as const satisfies Record<string, {group: Group; its: string; name: string}>

/** The id of a category. */
export type Category = keyof typeof categories

/** The group a category is shown in. */
export function groupOf(category: Category): Group {
  return categories[category].group
}

/** How serious a finding is, in MQM's words. */
export const severities = ["minor", "major", "critical"] as const
export type Severity = (typeof severities)[number]

/**
 * How certain a rule is: `sure` may be fixed unseen and in bulk,
 * `likely` is shown, `suspect` is shown on request only.
 */
export const certainties = ["sure", "likely", "suspect"] as const
export type Certainty = (typeof certainties)[number]
