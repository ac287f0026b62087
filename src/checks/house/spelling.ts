import type {Check, CheckMatch} from "../../rules/check.ts"
import {isCapitalised} from "../../text/name.ts"
import {quotations} from "../../text/quotation.ts"
import type {SegmentedBlock} from "../../text/segment.ts"
import {toAmerican, toBritish} from "../../text/spelling.ts"
import type {House} from "./house.ts"

/**
 * Keeps British or American spelling. Names and quotations keep their
 * own, and *-ize*, which both sides write, is left alone in a British house.
 */
export function houseSpelling(spelling: NonNullable<House["spelling"]>): Check {
  return {
    id: "house/spelling",
    category: "spelling",
    severity: "minor",
    certainty: "likely",
    reads: "block",
    find: blocks => blocks.flatMap((block, index) => findIn(block, index, spelling))
  }
}

function findIn(
  block: SegmentedBlock,
  index: number,
  spelling: NonNullable<House["spelling"]>
): readonly CheckMatch[] {
  const quoted = quotations(block.text)
  const name = spelling === "british" ? "British" : "American"
  return block.tokens.flatMap(token => {
    if (token.kind !== "word" || (isCapitalised(token) && !token.first)) return []
    if (quoted.some(({from, to}) => from <= token.from && token.to <= to)) return []
    if (spelling === "british" && /iz(?:e[ds]?|ing|ations?|ers?|able)$/.test(token.form)) return []
    const right = spelling === "british" ? toBritish(token.text) : toAmerican(token.text)
    if (right === token.text) return []
    const message = `The house spells the ${name} way: **${right}**.`
    return [{block: index, from: token.from, to: token.to, message, fixes: [right]}]
  })
}
