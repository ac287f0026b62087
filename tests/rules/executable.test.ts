import {describe, expect, it} from "vitest"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {executable} from "../../src/rules/executable.ts"
import {WordSet} from "../../src/rules/word-table.ts"
import {ruleSource} from "../support/rule.ts"

function ready(match: string) {
  const {pack, errors} = compilePack("it", [{path: "it/x.yml", text: ruleSource(match)}])
  expect(errors).toEqual([])
  const program = pack.rules[0]?.lines[0]?.program
  if (!program) throw new Error("no line")
  const sets = pack.tables.map(words => new WordSet(words))
  const made = executable(program, table => sets[table] as WordSet)
  const wordsOf = (set: WordSet) => (pack.tables[sets.indexOf(set)] ?? []).join("|")
  return {...made, fixed: made.fixed.map(({distance, words}) => `${distance} ${wordsOf(words)}`)}
}

describe("a pattern made ready", () => {
  it.each([
    ["the old dog", ["0 the", "1 old", "2 dog"]],
    ["the [old] dog", ["0 the", "1 old", "2 dog"]],
    ["x:(big|old) dog -> {x}", ["0 big|old", "1 dog"]],
    ["the x:old dog -> {x}", ["0 the", "1 old", "2 dog"]],
    ["START the dog", ["0 the", "1 dog"]],
    ["the NOUN dog", ["0 the", "2 dog"]],
    ["the , dog", ["0 the", "2 dog"]],
    ["the NOUN's dog", ["0 the", "3 dog"]],
    ["the THING dog", ["0 the"]],
    ["the NUM dog", ["0 the"]],
    ["the ... dog", ["0 the"]],
    ["the old? dog", ["0 the"]],
    ["in-depth look", ["0 in"]],
    ["NOUN or {NOUN} dog", ["1 or"]]
  ])("%s has words at a fixed distance", (match, fixed) => {
    expect(ready(match).fixed).toEqual(fixed)
  })

  it("knows how far its anchor can be", () => {
    expect(ready("NAME dogs")).toMatchObject({least: 1, most: 10})
    expect(ready("dogs NAME")).toMatchObject({least: 0, most: 0})
  })

  it("has steps in which everything is empty that they do not use", () => {
    const empty = {
      words: null,
      pos: null,
      slot: -1,
      kind: null,
      form: null,
      sign: "",
      most: 0,
      capture: -1,
      to: []
    }
    const {steps} = ready("[dogs] NOUN ,")
    const words = steps[1]?.words
    expect(steps).toStrictEqual([
      {...empty, op: "flag"},
      {...empty, op: "words", words},
      {...empty, op: "unflag"},
      {...empty, op: "kind", kind: "NOUN"},
      {...empty, op: "sign", sign: ","},
      {...empty, op: "done"}
    ])
    expect(words).toBeInstanceOf(WordSet)
  })
})
