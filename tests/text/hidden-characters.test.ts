import {describe, expect, it} from "vitest"
import {hiddenCharacters} from "../../src/text/hidden-characters.ts"

const clean = (text: string) =>
  hiddenCharacters(text).reduceRight(
    (rest, {from, to, text}) => rest.slice(0, from) + text + rest.slice(to),
    text
  )

describe("hidden characters", () => {
  it.each([
    ["a soft hyphen", "sol\u00ADdiers", "soldiers"],
    ["several in a row", "the\u200B\u200B\uFEFF army", "the army"],
    ["after a sign", "“\u2060We left.”\u200E", "“We left.”"],
    ["after a number", "10\u200B000", "10000"],
    ["at the start", "\uFEFFThe army", "The army"],
    ["a no-break space between words", "the troops\u00A0left early", "the troops left early"],
    ["several of them between words", "the troops\u00A0\u00A0left", "the troops left"],
    ["one beside a blank", "It fell.\u00A0 Then", "It fell. Then"],
    ["one before a sign", "the troops\u00A0, left", "the troops, left"],
    ["those that indent a line", "\u00A0\u00A0\u00A0The army", "The army"]
  ])("%s goes", (_, text, wanted) => expect(clean(text)).toBe(wanted))

  it.each([
    ["a number and its unit", "90\u00A0km"],
    ["an initial and a name", "J.\u00A0Smith"],
    ["French quotation marks", "«\u00A0non\u00A0»"],
    ["a dash", "he left\u00A0– twice"],
    ["a family of emoji", "👨\u200D👩\u200D👧"],
    ["a joiner of Persian", "می\u200Cخواهم"]
  ])("%s stays", (_, text) => expect(clean(text)).toBe(text))
})
