import {fold} from "../../text/fold.ts"

/** How a house writes; null where it has not chosen. */
export interface House {
  readonly quotes: (typeof houseChoices.quotes)[number] | null
  readonly spelling: (typeof houseChoices.spelling)[number] | null
  readonly dashes: (typeof houseChoices.dashes)[number] | null
  readonly numbers: (typeof houseChoices.numbers)[number] | null
  readonly names: readonly PreferredName[]
  /** Words and names that are right as they are: nothing that is flagged in them is shown. */
  readonly words: readonly string[]
}

/** A name the house prefers to others. */
export interface PreferredName {
  readonly prefer: string
  readonly avoid: readonly string[]
}

/** What can be chosen. `en` is a spaced en dash, `em` an em dash without blanks; `nine` spells out one to nine. */
export const houseChoices = {
  quotes: ["curly", "straight"],
  spelling: ["british", "american"],
  dashes: ["en", "em"],
  numbers: ["nine", "ten", "figures"]
} as const

/** A house that has chosen nothing. */
export const noHouse: House = {
  quotes: null,
  spelling: null,
  dashes: null,
  numbers: null,
  names: [],
  words: []
}

/** Read choices that were written as JSON. What is no choice is left out; null for what is no house at all. */
export function readHouse(json: unknown): House | null {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null
  const fields = new Map<string, unknown>(Object.entries(json))
  const known = Object.keys(noHouse).some(key => fields.has(key))
  if (!known) return null
  return {
    quotes: choice(fields.get("quotes"), houseChoices.quotes),
    spelling: choice(fields.get("spelling"), houseChoices.spelling),
    dashes: choice(fields.get("dashes"), houseChoices.dashes),
    numbers: choice(fields.get("numbers"), houseChoices.numbers),
    names: list(fields.get("names")).flatMap(readName),
    words: strings(fields.get("words"))
  }
}

/** Whether a word or name is among those the house has declared right. */
export function isHouseWord({words, names}: House, text: string): boolean {
  const form = fold(text)
  return [...words, ...names.map(({prefer}) => prefer)].some(word => fold(word) === form)
}

/** Whether a name is one that the house prefers, or one it replaces. */
export function isHouseName({names}: House, text: string): boolean {
  const form = fold(text)
  return names.some(({prefer, avoid}) => [prefer, ...avoid].some(name => fold(name) === form))
}

function readName(json: unknown): PreferredName[] {
  if (typeof json !== "object" || json === null) return []
  const fields = new Map<string, unknown>(Object.entries(json))
  const prefer = fields.get("prefer")
  const avoid = strings(fields.get("avoid"))
  if (typeof prefer !== "string" || prefer.trim() === "" || avoid.length === 0) return []
  return [{prefer: prefer.trim(), avoid}]
}

function choice<T extends string>(value: unknown, choices: readonly T[]): T | null {
  return choices.find(each => each === value) ?? null
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function strings(value: unknown): readonly string[] {
  const texts = list(value).flatMap(each => (typeof each === "string" ? [each.trim()] : []))
  return [...new Set(texts.filter(text => text !== ""))]
}
