import type {Check, CheckMatch} from "../../rules/check.ts"
import type {SegmentedBlock} from "../../text/segment.ts"
import type {PreferredName} from "./house.ts"

/**
 * Puts the names that the house prefers in the place of others. A name
 * is found in whole words only, and with the capitals it is written with;
 * one in small letters is found with a capital too, and initials of three
 * letters or more as a word (*ISIS*, *Isis*).
 */
export function houseNames(names: readonly PreferredName[]): Check {
  const wanted = names.flatMap(({prefer, avoid}) =>
    avoid.filter(name => name !== prefer).map(name => ({prefer, pattern: patternOf(name)}))
  )
  return {
    id: "house/names",
    category: "term-inconsistency",
    severity: "minor",
    certainty: "likely",
    reads: "block",
    find: blocks =>
      blocks.flatMap((block, index) =>
        wanted.flatMap(({prefer, pattern}) => findIn(block, index, prefer, pattern))
      )
  }
}

function patternOf(name: string): RegExp {
  const initials = /^\p{Lu}{3,}$/u.test(name)
  const forms = initials ? [name, name.charAt(0) + name.slice(1).toLowerCase()] : [name]
  const flags = /\p{Lu}/u.test(name) ? "gu" : "giu"
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(sourceOf).join("|")})(?![\\p{L}\\p{N}])`,
    flags
  )
}

function sourceOf(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
    .replace(/['’‘]/gu, "['’‘]")
    .replace(/\s+/gu, "\\s+")
}

function findIn(
  {text, tokens}: SegmentedBlock,
  index: number,
  prefer: string,
  pattern: RegExp
): readonly CheckMatch[] {
  const masked = tokens.filter(({kind}) => kind === "masked")
  return Array.from(text.matchAll(pattern)).flatMap(({0: found, index: from}) => {
    const to = from + found.length
    // “Islamic State” stands in “Islamic State group” already.
    if (text.startsWith(prefer, from)) return []
    if (masked.some(mask => mask.from < to && from < mask.to)) return []
    const right = /^\p{Lu}/u.test(found) ? upperFirst(prefer) : prefer
    const message = `The house writes **${right}**, not “${found}”.`
    return [{block: index, from, to, message, fixes: [right]}]
  })
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
