import type {Check, CheckMatch} from "../../rules/check.ts"
import {quotations} from "../../text/quotation.ts"
import type {SegmentedBlock, Token} from "../../text/segment.ts"
import type {House} from "./house.ts"

/**
 * Keeps small numbers as the house writes them: in words up to nine or
 * ten and in figures above, or all in figures. Numbers in headings,
 * tables and quotations, with a unit, a sign or a name, and those that
 * begin a sentence stay as they are.
 */
export function houseNumbers(numbers: NonNullable<House["numbers"]>): Check {
  return {
    id: "house/numbers",
    category: "number",
    severity: "minor",
    certainty: "likely",
    reads: "block",
    find: blocks => blocks.flatMap((block, index) => findIn(block, index, numbers))
  }
}

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ")

// What comes after a number that is measured, counted or dated, and stays a figure.
const unit =
  /^(?:%|‰|°|[ap]\.?m\.?|am|pm|percent|per|million|billion|trillion|thousand|hundred|k?m|cm|mm|km\/h|mph|kg|g|mg|l|ml|ha|hectares?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|foot|inch(?:es)?|kilos?|kilograms?|grams?|tonn?es?|tons?|lit(?:re|er)s?|degrees?|euros?|dollars?|pounds?|roubles?|rubles?|hryvnias?|yuan|watts?|kw|mw|gw|january|february|march|april|may|june|july|august|september|october|november|december|to|and|or|x|o)$/
// What comes before a number that is the name of something.
const label =
  /^(?:no|nos|number|numbers|page|pages|p|pp|chapter|article|articles|section|line|room|gate|phase|type|class|category|group|level|version|line|route|highway|bus|tram|flight|channel|day|year|round|game|match|at|by|until|since|between|from|than|to|and|or|of|on|in)$/

function findIn(
  block: SegmentedBlock,
  index: number,
  numbers: NonNullable<House["numbers"]>
): readonly CheckMatch[] {
  if (block.endless || block.scope === "heading" || block.scope === "cell") return []
  const quoted = quotations(block.text)
  return block.tokens.flatMap((token, at) => {
    if (quoted.some(({from, to}) => from <= token.from && token.to <= to)) return []
    if (token.first || !isPlain(block.tokens, at)) return []
    const right = rightForm(token, numbers)
    if (right === null) return []
    const message = `The house writes **${right}** here.`
    return [{block: index, from: token.from, to: token.to, message, fixes: [right]}]
  })
}

function rightForm({kind, text, form}: Token, numbers: NonNullable<House["numbers"]>) {
  const highest = numbers === "nine" ? 9 : numbers === "ten" ? 10 : 0
  if (kind === "number" && /^(?:[1-9]|10)$/.test(text) && Number(text) <= highest) {
    return words[Number(text)] ?? null
  }
  const value = kind === "number" ? words.indexOf(form) : -1
  const figure = numbers === "figures" ? value > 1 : value > highest
  return figure ? String(value) : null
}

// Between two words in small letters, of which neither makes it a measure or a name.
function isPlain(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before?.kind !== "word" || after?.kind !== "word" || !after.spaced) return false
  return (
    /^\p{Ll}/u.test(before.text) &&
    /^\p{Ll}/u.test(after.text) &&
    !unit.test(after.form) &&
    !label.test(before.form) &&
    tokens[at]?.spaced === true
  )
}
