import {expect, it} from "vitest"
import {weight} from "../../src/text/common-words.ts"
import {MASK} from "../../src/text/document.ts"
import {quotations} from "../../src/text/quotation.ts"
import {segment} from "../../src/text/segment.ts"
import {BlockTags, loadTagger} from "../../src/text/tagger.ts"

const tagged = async (text: string) => {
  const block = segment({scope: "paragraph", text})
  const tags = new BlockTags(block, await loadTagger())
  return block.tokens.map((token, i) => `${token.text}/${tags.of(i)}`).join(" ")
}

it.each([
  ["The army took two towns.", "The/DET army/NOUN took/VERB two/NUM towns/NOUN ./PUNCT"],
  [
    "He didn't see the army's dogs.",
    "He/PRON didn't/AUX see/VERB the/DET army/NOUN 's/PART dogs/NOUN ./PUNCT"
  ],
  ["An in-depth look", "An/DET in/ADP -/PUNCT depth/NOUN look/VERB"],
  [`One ${MASK} dog\u200B ran`, `One/NUM ${MASK}/X dog\u200B/NOUN ran/VERB`]
])("tags %j", async (text, wanted) => {
  expect(await tagged(text)).toBe(wanted)
})

it("the model is loaded once, and a sentence read once", async () => {
  expect(loadTagger()).toBe(loadTagger())
  const tagger = await loadTagger()
  const block = segment({scope: "paragraph", text: "The army left. It won."})
  expect(tagger.tags(block, 0)).toBe(tagger.tags(block, 0))
  expect(tagger.tags(block, 1)).toEqual(["PRON", "VERB", "PUNCT"])
})

it("without a model every word is unknown, and that it was asked for is known", async () => {
  const block = segment({scope: "paragraph", text: "The army left."})
  const without = new BlockTags(block, null)
  expect([without.missed, without.of(0), without.of(1), without.missed]).toEqual([0, "X", "X", 2])
  const tags = new BlockTags(block, await loadTagger())
  expect([tags.of(1), tags.of(9), tags.missed]).toEqual(["NOUN", "X", 0])
})

it("expects common words more often than others", () => {
  const weights = ["the", "of", "his", "between", "budget"].map(weight)
  expect(weights).toEqual([...weights].sort((a, b) => b - a))
  expect([weight("the"), weight("of"), weight("budget")]).toEqual([5001, 2501, 1])
})

it.each([
  ["He said “yes” and “no”.", ["“yes”", "“no”"]],
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["«Oui» „ja“", ["«Oui»", "„ja“"]],
  ["“It goes on.", ["“It goes on."]],
  ["„Es geht", ["„Es geht"]],
  ['It is 5" long.', []],
  ['"One" and 5" long', ['"One"']],
  ["“One “two” three”", ["“One “two”"]],
  ["None ‘here’ at all", []],
  ["“”", ["“”"]]
])("quoted in %j is %j", (text, wanted) => {
  expect(quotations(text).map(({from, to}) => text.slice(from, to))).toEqual(wanted)
})
