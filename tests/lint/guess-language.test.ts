import {expect, it} from "vitest"
import {guessLanguage, weigh} from "../../src/lint/guess-language.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {paragraphs} from "../../src/text/plain.ts"
import {loadTagger} from "../../src/text/tagger.ts"
import {ruleSource} from "../support/rule.ts"

it.each([
  [
    "it",
    "The budget speaks of many dead. Troops carry out in-depth research to uncover dormant cells. They resumed to advance."
  ],
  [
    "es",
    "The hotel counts with 50 rooms. The square passed to be called Plaza Mayor. Many public charges were arrested."
  ],
  [null, "The toll rose to ten on Monday, the mayor said, and the search for the missing goes on."]
])("%s", async (language, text) => {
  expect(await guessLanguage(paragraphs(text))).toBe(language)
})

it("weighs a place the less the more languages flag it, and no suspicion", async () => {
  const pack = (code: string, ...rules: readonly string[]) => {
    const files = rules.map((text, i) => ({path: `${code}/${i}.yml`, text}))
    return [compilePack(code, files).pack]
  }
  const suspect = ruleSource("wolf", "  certainty: suspect\n")
  const packs = [
    pack("de", ruleSource("dog"), suspect),
    pack("fr", ruleSource("old dog"), ruleSource("cat")),
    pack("it", ruleSource("dog"), ruleSource("dog barks"), ruleSource("bird"), ruleSource("fish")),
    pack("es", ruleSource("mouse"))
  ]
  const blocks = paragraphs(
    "A dog barks at a cat.\n\nA dog, a bird, a fish, a wolf.\n\nAn old dog."
  )
  expect(weigh(blocks, packs, await loadTagger())).toEqual([
    {language: "it", weight: 2.75},
    {language: "fr", weight: 2},
    {language: "de", weight: 0.75},
    {language: "es", weight: 0}
  ])
})
