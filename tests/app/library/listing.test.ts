import {describe, expect, it} from "vitest"
import {copyName, nextCopy} from "../../../src/app/copies.ts"
import {found, inOrder} from "../../../src/app/library/listing.ts"
import {keptArticle} from "../../support/kept.ts"

const entries = [
  keptArticle("Strike 10", {penalty: 12.4, updated: 30, from: "it"}),
  keptArticle("strike 9", {penalty: null, updated: 40, from: "de"}),
  keptArticle("Älter", {penalty: 200, updated: 10, from: "de", name: "report.docx"}),
  keptArticle("Nothing left", {penalty: 0, updated: 20, from: "it"})
]
const titles = (list: readonly {readonly title: string}[]) => list.map(({title}) => title)
const language = (code: string) => (code === "it" ? "Italian" : "German")

describe("articles stand", () => {
  it.each([
    ["changed", ["strike 9", "Strike 10", "Nothing left", "Älter"]],
    ["penalty", ["Älter", "Strike 10", "Nothing left", "strike 9"]],
    ["title", ["Älter", "Nothing left", "strike 9", "Strike 10"]]
  ] as const)("by %s", (order, expected) => {
    expect(titles(inOrder(entries, order))).toEqual(expected)
  })
})

describe("articles are found", () => {
  it.each([
    ["", 4],
    ["STRIKE", 2],
    ["german strike", 1],
    ["älter", 1],
    ["docx", 1],
    ["strike left", 0]
  ])("by “%s”", (query, number) => {
    expect(found(entries, query, language)).toHaveLength(number)
  })
})

it("copies of a title are told apart by numbers, which are not given twice", () => {
  const kept = [
    {title: "A", copy: 0},
    {title: "A", copy: 2},
    {title: "B", copy: 7}
  ]
  expect(nextCopy(kept, "A")).toBe(3)
  expect(nextCopy(kept, "C")).toBe(1)
  expect([0, 1, 3].map(copyName)).toEqual([null, "copy", "copy 3"])
})
