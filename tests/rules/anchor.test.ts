import {describe, expect, it} from "vitest"
import {anchorBeginning, anchorForms, anchorOf, lengths} from "../../src/rules/anchor.ts"
import {parsePattern} from "../../src/rules/parse-pattern.ts"

describe("the anchor of a pattern is the rarest part that must be there", () => {
  it.each<readonly [string, readonly string[], number, number]>([
    ["the velvet of", ["velvet"], 1, 1],
    ["NUM NOUN", ["#number"], 0, 0],
    ["START NOUN", ["#start"], 0, 0],
    ["START NUM", ["#number"], 0, 0],
    ["START velvet", ["velvet"], 0, 0],
    ["NOUN , NOUN", [","], 1, 1],
    ["START NOUN ,", ["#start"], 0, 0],
    ["NOUN , \\. ", [","], 1, 1],
    ["THING velvet", ["velvet"], 1, 12],
    ["NAME velvet", ["velvet"], 1, 10],
    ["NUM velvet", ["velvet"], 1, 6],
    ["WORD velvet", ["velvet"], 1, 1],
    ["velvet END", ["velvet"], 0, 0],
    ["END velvet", ["velvet"], 0, 0],
    ["the? velvet", ["velvet"], 0, 1],
    ["THING? velvet", ["velvet"], 0, 12],
    ["velvet? of", ["of"], 0, 1],
    ["the ...3 velvet", ["velvet"], 1, 7],
    ["a-velvet", ["velvet"], 1, 2],
    ["NOUN or {NOUN} velvet", ["velvet"], 3, 14],
    ["the NOUN's velvet", ["velvet"], 3, 3],
    ["(the|a very old) velvet", ["velvet"], 1, 3],
    ["(a very old|the) velvet", ["velvet"], 1, 3],
    ["(a velvet|velvet) the", ["velvet"], 0, 1],
    ["(velvet|a satin) the", ["velvet", "satin"], 0, 1],
    ["the (velvet|a satin)", ["velvet", "satin"], 1, 2],
    ["(velvet|NOUN) the", ["the"], 1, 1],
    ["~go", ["~go", "went", "goes", "going", "gone"], 0, 0],
    ["~dog/noun", ["~dog/noun"], 0, 0],
    ["~die/verb", ["~die/verb", "dying"], 0, 0]
  ])("%s: %j", (pattern, words, least, most) => {
    const anchor = anchorOf(parsePattern(pattern).items)
    expect({...anchor, words: [...(anchor?.words ?? [])].sort()}).toEqual({
      words: [...words].sort(),
      least,
      most
    })
  })

  it.each(["NOUN VERB", '" NOUN "', "(velvet|NOUN) NOUN", "velvet?", "... NOUN"])(
    "%s has none",
    pattern => {
      expect(anchorOf(parsePattern(pattern).items)).toBeNull()
    }
  )
})

describe("a word of an anchor", () => {
  it.each([
    ["~velvet/noun.plural", "vel"],
    ["Velvet", "vel"],
    ["~it", "it"],
    [",", ","]
  ])("%s is filed under %s", (word, beginning) => {
    expect(anchorBeginning(word)).toBe(beginning)
  })

  it.each([
    ["~dog/noun", ["dog", "dogs"]],
    ["centre", ["centre", "center"]],
    ["a", ["a", "an"]],
    [",", [","]],
    ["#number", ["#number"]]
  ])("%s is written %j", (word, forms) => {
    expect(anchorForms(word)).toEqual(forms)
  })
})

it("a word takes one token, an ending too", () => {
  const [word, ending] = parsePattern("dog's").items.map(lengths)
  expect([word, ending]).toEqual([
    [1, 1],
    [1, 1]
  ])
})
