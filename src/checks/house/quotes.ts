import type {Check, CheckMatch} from "../../rules/check.ts"
import type {SegmentedBlock} from "../../text/segment.ts"
import type {House} from "./house.ts"

/**
 * Keeps quotation marks and apostrophes curly, or straight. Signs of feet,
 * inches, minutes and seconds (*6' 2"*) and code stay as they are.
 */
export function houseQuotes(quotes: NonNullable<House["quotes"]>): Check {
  const find = quotes === "curly" ? findStraight : findCurly
  return {
    id: "house/quotes",
    category: "quote-mark-type",
    severity: "minor",
    certainty: "sure",
    reads: "block",
    find: blocks => blocks.flatMap(find)
  }
}

function findStraight(block: SegmentedBlock, index: number): readonly CheckMatch[] {
  return marks(block, /(?<!\d)["']/gu).map(at => {
    const right = curlyAt(block.text, at)
    return {
      block: index,
      from: at,
      to: at + 1,
      message: `The house writes curly marks: **${right}**.`,
      fixes: [right]
    }
  })
}

function findCurly(block: SegmentedBlock, index: number): readonly CheckMatch[] {
  return marks(block, /[“”‘’]/gu).map(at => {
    const right = /[“”]/u.test(block.text.charAt(at)) ? '"' : "'"
    return {
      block: index,
      from: at,
      to: at + 1,
      message: `The house writes straight marks: **${right}**.`,
      fixes: [right]
    }
  })
}

function marks({text, tokens}: SegmentedBlock, pattern: RegExp): readonly number[] {
  const masked = tokens.filter(({kind}) => kind === "masked")
  return Array.from(text.matchAll(pattern), ({index}) => index).filter(
    at => !masked.some(({from, to}) => from <= at && at < to)
  )
}

// An opening mark has a blank or an opening sign before it; an apostrophe that stands for figures or
// letters left out (’90s, ’em) does not.
function curlyAt(text: string, at: number): string {
  const double = text.charAt(at) === '"'
  const leftOut = /^'(?:\d0s|em\b|til\b|tis\b|twas\b|n'\s)/u.test(text.slice(at, at + 6))
  const opens = /(?:^|[\s([{“‘—–-])$/u.test(text.slice(0, at)) && !leftOut
  if (double) return opens ? "“" : "”"
  return opens ? "‘" : "’"
}
