import {expect, it} from "vitest"
import {correctionOf, rowsOf} from "../../src/app/panel/rows.ts"
import type {Placed} from "../../src/editor/diagnostics.ts"

const texts = ["The Budget of war , and more", "The budget was small"]
const blocks = texts.map((text, index) => ({
  pos: 1 + index * 100,
  scope: "paragraph" as const,
  text
}))

function placed(block: number, words: string, rule: string, right: string): Placed {
  const from = 1 + block * 100 + (texts[block]?.indexOf(words) ?? 0)
  const edits = [{from: 0, to: words.length, text: right}]
  const diagnostic = {
    from,
    to: from + words.length,
    rule,
    text: words,
    severity: "minor" as const,
    category: "awkward" as const,
    certainty: "likely" as const,
    message: "",
    because: "",
    fixes: [{title: right, edits, safe: false}],
    quoted: false
  }
  return {from, to: from + words.length, diagnostic}
}

const findings = [
  placed(0, "Budget", "bilancio", "Toll"),
  placed(0, "war", "guerra", "the war"),
  placed(0, " ,", "spacing", ","),
  placed(1, "budget", "bilancio", "toll"),
  placed(1, "small", "piccolo", "low")
]

it("lists findings in order, like ones where the first of them is, and names a place once", () => {
  const rows = rowsOf(findings, blocks)
  expect(rows.map(({alike, at}) => [alike.map(({number}) => number), at])).toEqual([
    [[1, 4], ""],
    [[2], "¶ 1"],
    [[3], ""],
    [[5], "¶ 2"]
  ])
})

it("shows the words beside a finding that is only a sign", () => {
  const [, war, sign] = rowsOf(findings, blocks).map(row => row.alike[0])
  expect(war && correctionOf(war)).toEqual({found: "war", right: "the war"})
  expect(sign && correctionOf(sign)).toEqual({found: "war , and", right: "war, and"})
})

it("what is cut off of the words around is told by an ellipsis", () => {
  const text = `${"Once upon a time there was a ".repeat(2)}budget of the war ${"and of its many soldiers ".repeat(3)}`
  const from = text.indexOf("budget")
  const finding = placed(0, "Budget", "bilancio", "Toll")
  const here = {...finding, from: 1 + from, to: 1 + from + 6}
  const [row] = rowsOf([here], [{pos: 1, scope: "paragraph", text}])
  expect(row?.alike[0].before).toMatch(/^… [a-z ]+ $/)
  expect(row?.alike[0].after).toMatch(/^ of the war .*[a-z ]…$/)
})
