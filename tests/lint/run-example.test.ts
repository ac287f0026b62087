import {describe, expect, it} from "vitest"
import {runExample} from "../../src/lint/run-example.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {loadTagger} from "../../src/text/tagger.ts"
import {ruleSource} from "../support/rule.ts"

const tagger = await loadTagger()

const run = (match: string, example: string, keys = "") => {
  const other = ruleSource("bark -> howl").replace("x:", "other:")
  const text = ruleSource(match, keys) + other
  const {pack, errors} = compilePack("it", [{path: "it/a.yml", text}])
  expect(errors).toEqual([])
  return runExample(pack, "it/a/x", example, tagger)
}

describe("an example holds", () => {
  it.each([
    ["dog -> cat", "The [dog -> cat] barks."],
    ["dog -> cat", "The [dog] barks."],
    ["dog -> cat", "The cat barks; they bark."],
    ["dog -> cat | bird", "The [dog -> cat | bird] barks."],
    ["dog -> cat", "[Dog -> Cat] and [dog -> cat]."],
    ["dog", "The [dog] barks."],
    ["a dog -> a cat", "See [a  dog -> a cat] run."],
    ["[, in fact ,] ->", "He is[, in fact, -> ] ill."],
    ["[in fact ,] ->", "[In fact, -> ] they went."],
    ["[in fact ,] ->", "It rains. [In fact, -> ] they went."],
    ["a [dog] -> ant", "See a [dog -> ant] run."],
    ["an [ant] -> dog", "An [ant -> dog] and an [ant -> dog]."],
    ["at hours NUM.clock -> at {NUM.clock}", "Come [at hours 16.30 -> at 4:30 p.m.]."],
    ["dog -> cat", "The U.S. [dog -> cat] barks..."]
  ])("%s: %s", (match, example) => {
    expect(run(match, example)).toEqual([])
  })

  it("where the rule only suspects", () => {
    expect(run("dog -> cat", "The [dog -> cat].", "  certainty: suspect\n")).toEqual([])
  })

  it("in American spelling where it is spelt so", () => {
    expect(run("the army -> defence", "The color: [the army -> defense].")).toEqual([])
    expect(run("the army -> defence", "It is [the army -> defence].")).toEqual([])
  })
})

describe("an example does not hold, and what happens is told", () => {
  it.each([
    ["dog -> cat", "The [mouse -> cat].", ["flags nothing, not 1 place(s)"]],
    ["dog -> cat", "The dog or a dog.", ["flags “dog”, “dog”, not nothing"]],
    ["dog -> cat", "[The -> A] dog and a dog.", ["flags “dog”, “dog”, not 1 place(s)"]],
    ["dog -> cat", "[The dog] ran.", ["flags “dog”, not “The dog”"]],
    ["old dog", "An [old] dog.", ["flags “old dog”, not “old”"]],
    ["dog -> cat", "The [dog -> bird].", ["“The cat.”, not “The bird.”"]],
    ["dog -> cat | ant", "The [dog -> cat | bird].", ["“The ant.”, not “The bird.”"]],
    ["dog -> cat", "The [dog -> cat | bird].", ["“The dog.”, not “The bird.”"]],
    ["dog", "The [dog -> cat].", ["offers no fix"]],
    [
      "[in fact ,] ->",
      "It rains. [In fact, -> ] “they” went.",
      ["untidy: “It rains. “they” went.”"]
    ],
    ["(dog|fox)", "The [dog] and the [fox -> cat].", ["offers no fix"]],
    ["(dog|fox) -> cat", "The [dog] and the [fox -> cat].", []],
    [
      "(dog|fox) -> cat | ant",
      "The [dog -> cat | ant] and the [fox -> cat | bird].",
      ["“The dog and the ant.”, not “The dog and the bird.”"]
    ]
  ])("%s: %s", (match, example, told) => {
    expect(run(match, example)).toEqual(told)
  })
})
