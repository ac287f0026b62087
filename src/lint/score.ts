import type {Diagnostic} from "./diagnostic.ts"
import {groupOf, type Group} from "../rules/category.ts"
import type {TextBlock} from "../text/document.ts"
import {isWord, segment} from "../text/segment.ts"

// MQM's default weights; what is left over from a page is no fault of the translation.
const weights = {minor: 1, major: 5, critical: 25} as const

/**
 * MQM's penalty per 1,000 words: the sum of the findings' weights (minor
 * 1, major 5, critical 25) over the words evaluated (themqm.org, “The MQM
 * Scoring Models”). Leftovers of the page are neither scored nor
 * counted, so that taking them out changes nothing.
 */
export function penalty(
  diagnostics: readonly Pick<Diagnostic, "severity" | "category" | "text">[],
  words: number
): number {
  const furniture = diagnostics.filter(({category}) => category === "furniture")
  const total = diagnostics
    .filter(finding => !furniture.includes(finding))
    .reduce((sum, {severity}) => sum + weights[severity], 0)
  const evaluated = words - countWords(furniture)
  return (1000 * total) / Math.max(1, evaluated)
}

/** The penalty of each group alone; together they are `penalty`. */
export function penaltyByGroup(
  diagnostics: readonly Pick<Diagnostic, "severity" | "category" | "text">[],
  words: number
): Readonly<Record<Group, number>> {
  const furniture = diagnostics.filter(({category}) => category === "furniture")
  const evaluated = words - countWords(furniture)
  const of = (group: Group) =>
    penalty(
      diagnostics.filter(({category}) => groupOf(category) === group && category !== "furniture"),
      evaluated
    )
  return {
    meaning: of("meaning"),
    wording: of("wording"),
    names: of("names"),
    facts: of("facts"),
    tidy: of("tidy")
  }
}

/** From how many words on the penalty says more than a hint: MQM evaluates no shorter samples. */
export const tellingLength = 500

/** How many words and numbers an article has. */
export function countWords(blocks: readonly Pick<TextBlock, "text">[]): number {
  const words = ({text}: Pick<TextBlock, "text">) =>
    segment({scope: "paragraph", text}).tokens.filter(isWord).length
  return blocks.reduce((sum, block) => sum + words(block), 0)
}
