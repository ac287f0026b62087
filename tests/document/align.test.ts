import {expect, it} from "vitest"
import {align} from "../../src/document/align.ts"
import {changedBlocks} from "../../src/document/changed-blocks.ts"
import {readMarkdown} from "../../src/document/markdown.ts"

const pairs = (olds: readonly string[], news: readonly string[]) => {
  const [a, b] = [olds, news].map(list =>
    list.length === 0 ? [] : readMarkdown(list.join("\n\n")).children
  )
  return align(a ?? [], b ?? [])
    .map(({a, b}) => `${a}${b}`)
    .join(" ")
}

const long = (name: string) => `${name} one two three four five six seven`

it.each([
  ["the same", ["One", "Two"], ["One", "Two"], "00 11"],
  ["one in the middle put in", ["One", "Three"], ["One", "Two", "Three"], "00 12"],
  ["one in the middle taken out", ["One", "Two", "Three"], ["One", "Three"], "00 21"],
  ["one at the start put in", ["Two"], ["One", "Two"], "01"],
  ["one at the end put in", ["One"], ["One", "Two"], "00"],
  ["all taken out", ["One", "Two"], [], ""],
  ["all put in", [], ["One", "Two"], ""],
  ["the same twice, one taken out", ["One", "One"], ["One"], "00"],
  ["the same twice, one put in", ["One"], ["One", "One"], "00"],
  ["each with a word changed", [long("Red"), long("Blue")], [long("Old"), long("Mad")], "00 11"],
  ["short ones changed as a whole", ["One", "Two"], ["Red", "Blue"], "00 11"],
  ["blocks of other kinds", ["One"], ["# One"], ""],
  ["one of another kind between", ["One", "***", "Red"], ["Two", "Blue"], "00 21"],
  [
    "one put in before one that changed",
    ["Red dogs bark at the grey moon", "End"],
    ["It rains on all the roofs today", "Red dogs bark at the white moon", "End"],
    "01 12"
  ],
  [
    "one taken out before one that changed",
    ["It rains on all the roofs today", "Red dogs bark at the grey moon", "End"],
    ["Red dogs bark at the white moon", "End"],
    "10 21"
  ],
  [
    "two that changed places: the one that is more alike stays",
    ["Red dogs bark at the grey moon", "It rains on the roofs today, they say, and on us all"],
    ["It rains on the roofs today, they say, and on us now", "Red dogs bark", "More words"],
    "10"
  ],
  [
    "nothing in common but the number of blocks",
    ["Red dogs bark at the grey moon", "One two three four five six"],
    ["It rains on all roofs today", "Seven eight nine ten eleven twelve"],
    ""
  ],
  [
    "one of several alike put in",
    [long("Red"), long("Blue"), "x"],
    [long("Red"), long("Green"), long("Blue"), "y"],
    "00 12 23"
  ],
  [
    "signs without a word",
    ["???", "Red dogs bark at the moon"],
    ["!!!", "Red dogs bark at the sun"],
    "00 11"
  ],
  ["rules, which have no words", ["***", "One two three four"], ["One two three nine", "***"], "01"]
])("pairs blocks: %s", (_, olds, news, wanted) => {
  expect(pairs(olds, news)).toBe(wanted)
})

it("pairs very many in order", () => {
  const many = (word: string) => Array.from({length: 201}, (_, i) => `${word} ${i} a b c d e`)
  const shifted = ["New new new new", ...many("Old").slice(0, -1)].map(text => `${text} x`)
  expect(pairs(many("Old"), shifted).split(" ")).toHaveLength(201)
  expect(pairs(many("Old"), shifted).split(" ")[5]).toBe("55")
})

it("tells the stretches that differ, each where the ones before it have moved it", () => {
  const [before, after] = [
    readMarkdown("One\n\nTwo\n\nThree\n\nFour"),
    readMarkdown("One\n\nTwos\n\nThree\n\n***\n\nFour")
  ]
  const ranges = changedBlocks(before, after).map(map => {
    const found: number[] = []
    map.forEach((fromA, toA, fromB, toB) => found.push(fromA, toA, fromB, toB))
    return found
  })
  expect(ranges).toEqual([
    [5, 10, 5, 11],
    [18, 18, 18, 19]
  ])
  expect(changedBlocks(before, before)).toEqual([])
})
