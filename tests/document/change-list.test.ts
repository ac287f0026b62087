import {describe, expect, it} from "vitest"
import {listChanges} from "../../src/document/change-list.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {changesOf} from "../support/changes-of.ts"

const list = (a: string, b: string) => {
  const [before, after] = [readMarkdown(a), readMarkdown(b)]
  const changes = changesOf(before, after)
  return listChanges({before, after, changes})
}
const told = (a: string, b: string) =>
  list(a, b).map(({before, after, form}) => [before, after, ...(form ? ["form"] : [])])

describe("a change is told as", () => {
  it.each([
    ["words", "The budget speaks.", "The toll speaks.", [["budget", "toll"]]],
    ["words put in", "The toll.", "The new toll.", [["", "new "]]],
    ["words taken out", "The new toll.", "The toll.", [["new ", ""]]],
    ["a blank", "Two  words", "Two words", [["␣", ""]]],
    ["paragraphs", "One", "One\n\nTwo", [["", "Two¶"]]],
    ["a paragraph taken out", "One\n\nTwo\n\nThree", "One\n\nThree", [["Two¶", ""]]],
    ["a split", "One two", "One\n\ntwo", [["␣", "¶"]]],
    ["a rule", "One\n\nTwo", "One\n\n***\n\nTwo", [["", "* * *¶"]]],
    ["a line's end", "One two", "One\\\ntwo", [["One two", "One↵two"]]],
    ["a picture", "One", "One ![A port](a.png)", [["", " [Picture: A port]"]]],
    ["a picture by name", "One\n\n[p]: a.png", "One ![p]\n\n[p]: a.png", [["", " [Picture: p]"]]],
    ["a note's mark", "One\n\n[^n]: x", "One[^n]\n\n[^n]: x", [["One", "One[n]"]]],
    ["a definition", "One", "One\n\n[a]: b.html", [["", "[a]: b.html¶"]]],
    ["raw HTML", "One two", "One <b>two", [["two", "<b>two"]]],
    ["a block of HTML", "One", "One\n\n<div>x</div>", [["", "<div>x</div>"]]],
    ["bold", "One two", "One **two**", [["two", "two (bold)", "form"]]],
    ["marks", "One two", "One ***~~two~~***", [["two", "two (bold, italic, struck)", "form"]]],
    ["code", "One two", "One `two`", [["two", "two (code)", "form"]]],
    ["a link", "One two", "One [two](a.html)", [["two", "two (link)", "form"]]],
    ["a heading", "One two", "## One two", [["paragraph", "heading 2", "form"]]],
    ["another level", "# One two", "## One two", [["heading 1", "heading 2", "form"]]]
  ])("%s", (_, a, b, wanted) => {
    expect(told(a, b)).toEqual(wanted)
  })

  it.each([
    ["a number", "It cost 1,500 euros.", "It cost 1.500 euros.", 6, [["1,500", "1.500"]]],
    ["a word", "The tollsman.", "The doorsman.", 0, [["tollsman", "doorsman"]]]
  ])("a whole %s of which a part was changed", (_, a, b, __, wanted) => {
    const [before, after] = [readMarkdown(a), readMarkdown(b)]
    let from = 1
    while (before.textBetween(from, from + 1) === after.textBetween(from, from + 1)) from++
    let [toA, toB] = [before.content.size - 1, after.content.size - 1]
    while (before.textBetween(toA - 1, toA) === after.textBetween(toB - 1, toB))
      [toA, toB] = [toA - 1, toB - 1]
    const change = {fromA: from, toA, fromB: from, toB, rule: null}
    const [listed] = listChanges({before, after, changes: [change]})
    expect([[listed?.before, listed?.after]]).toEqual(wanted)
  })
})

it("counts what it tells, and knows each by its place among all", () => {
  const [before, after] = [readMarkdown("One two three"), readMarkdown("Red two blue")]
  const changes = [
    {fromA: 1, toA: 4, fromB: 1, toB: 4, rule: "it/x/y"},
    {fromA: 4, toA: 5, fromB: 4, toB: 5, rule: null},
    {fromA: 9, toA: 14, fromB: 9, toB: 13, rule: null}
  ]
  expect(listChanges({before, after, changes})).toEqual([
    {change: changes[0], index: 0, number: 1, before: "One", after: "Red", form: false},
    {change: changes[2], index: 2, number: 2, before: "three", after: "blue", form: false}
  ])
})
