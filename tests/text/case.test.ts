import {describe, expect, it} from "vitest"
import {capitalise, decapitalise, titleCase} from "../../src/text/case.ts"
import {withCapitalsOf} from "../../src/text/capitals.ts"

describe("a first letter", () => {
  it.each([
    ["the end", "The end"],
    ["“‘the end", "“‘The end"],
    ["(«\"'the end", "(«\"'The end"],
    ["élan", "Élan"],
    ["The end", "The end"],
    ["3 ends", "3 ends"],
    ["– the end", "– the end"],
    ["", ""]
  ])("of %j made a capital: %j", (text, wanted) => {
    expect(capitalise(text)).toBe(wanted)
  })

  it.each([
    ["The End", "the End"],
    ["Élan", "élan"],
    ["I went", "I went"],
    ["I’m in", "I’m in"],
    ["It went", "it went"],
    ["A dog", "a dog"],
    ["UN men", "UN men"],
    ["McDonald left", "McDonald left"],
    ["the UN", "the UN"],
    ["“The end", "“The end"]
  ])("of %j made small: %j", (text, wanted) => {
    expect(decapitalise(text)).toBe(wanted)
  })
})

it.each([
  ["the end of the war", "The End of the War"],
  ["élan and cafe\u0301s", "Élan and Cafe\u0301s"],
  ["it’s a dog's life", "It’s a Dog's Life"],
  ["in-depth UN talks", "In-Depth UN Talks"],
  ["“a” or b", "“a” or B"]
])("a headline of %j is %j", (text, wanted) => {
  expect(titleCase(text)).toBe(wanted)
})

it.each([
  ["toll", "budget", "budget"],
  ["Toll", "budget", "Budget"],
  ["TOLL", "budget", "BUDGET"],
  ["A", "one", "One"],
  ["eBay", "one", "one"],
  ["McD", "one", "One"],
  ["A1", "one", "ONE"]
])("with the capitals of %s, %s is %s", (word, text, wanted) => {
  expect(withCapitalsOf(word, text)).toBe(wanted)
})
