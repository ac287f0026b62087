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
    ["one of several before a sign's blank", "a\u00A0b\u200B , c\u00A0", "a\u00A0b , c"],
    [
      "one between common words at a sign",
      "he saw the troops\u00A0left, then",
      "he saw the troops left, then"
    ],
    ["one between the first word and another", "troops\u00A0left", "troops left"],
    ["one at the end", "the end\u00A0", "the end"],
    ["a joiner among Latin letters", "The ar\u200Dmy 👍 left", "The army 👍 left"],
    ["one far from an emoji", "👍 go\u200D", "👍 go"],
    ["those that indent a line", "\u00A0\u00A0\u00A0The army", "The army"]
  ])("%s goes", (_, text, wanted) => expect(clean(text)).toBe(wanted))

  it.each([
    ["a number and its unit", "90\u00A0km"],
    ["an initial and a name", "J.\u00A0Smith"],
    ["French quotation marks", "«\u00A0non\u00A0»"],
    ["a dash", "he left\u00A0– twice"],
    ["a family of emoji", "👨\u200D👩\u200D👧"],
    ["short words", "it\u00A0is here"],
    ["a word with a capital", "the\u00A0Army left"],
    ["a word that goes on", "abcd\u00A0efgh-ij"],
    ["a word that something stands before", "x-abcd\u00A0efgh"],
    ["a joiner after an emoji with its sign", "❤\uFE0F\u200D🔥"],
    ["a joiner before an emoji", "a\u200D🔥"],
    ["a joiner of Persian", "می\u200Cخواهم"]
  ])("%s stays", (_, text) => expect(clean(text)).toBe(text))
})

it("are told in the order of the text, and of which kind they are", () => {
  expect(hiddenCharacters("\u00A0a\u200B b\u00A0\u00A0c\u00AD")).toEqual([
    {from: 0, to: 1, text: "", kind: "no-break"},
    {from: 2, to: 3, text: "", kind: "invisible"},
    {from: 5, to: 7, text: " ", kind: "no-break"},
    {from: 8, to: 9, text: "", kind: "invisible"}
  ])
})
