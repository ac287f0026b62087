import type {Check, CheckMatch} from "../../rules/check.ts"
import type {SegmentedBlock} from "../../text/segment.ts"
import type {House} from "./house.ts"

/**
 * Keeps dashes between parts of a sentence as the house writes them: a
 * spaced en dash, or an em dash without blanks. Dashes between figures
 * (*10–12*) and within names (*Paris–Rome*) are no such dashes, nor is
 * one at the start of a line, which begins direct speech or a list.
 */
export function houseDashes(dashes: NonNullable<House["dashes"]>): Check {
  return {
    id: "house/dashes",
    category: "punctuation",
    severity: "minor",
    certainty: "sure",
    reads: "block",
    find: blocks => blocks.flatMap((block, index) => findIn(block, index, dashes))
  }
}

// A dash with blanks, of any length; an em dash with or without them.
const dash = /(?<=\S)(?:[^\S\n]+(?:-{1,2}|[–—])[^\S\n]+|[^\S\n]*—[^\S\n]*)(?=\S)/gu

function findIn(
  {text}: SegmentedBlock,
  index: number,
  dashes: NonNullable<House["dashes"]>
): readonly CheckMatch[] {
  const right = dashes === "en" ? " – " : "—"
  const name = dashes === "en" ? "a spaced en dash" : "an em dash without blanks"
  return Array.from(text.matchAll(dash)).flatMap(({0: found, index: from}) => {
    const to = from + found.length
    if (found === right || isRange(text, from, to)) return []
    return [
      {
        block: index,
        from,
        to,
        message: `The house writes ${name}: **${right.trim()}**.`,
        fixes: [right]
      }
    ]
  })
}

function isRange(text: string, from: number, to: number): boolean {
  return /\d/.test(text.charAt(from - 1)) && /\d/.test(text.charAt(to))
}
