import {expect, it} from "vitest"
import {changed, fixed, inSentence} from "../../src/app/in-sentence.ts"
import type {Diagnostic, Fix} from "../../src/lint/diagnostic.ts"

const text = "It was late. The budget speaks of ten dead. Nobody knew."
const blocks = [{pos: 5, scope: "paragraph" as const, text}]

function placed(words: string, fix: string) {
  const from = text.indexOf(words)
  const edits = [{from: 0, to: words.length, text: fix}]
  const diagnostic: Diagnostic = {
    from: 0,
    to: words.length,
    rule: "it/bilancio",
    text: words,
    severity: "major",
    category: "false-friend",
    certainty: "likely",
    message: "",
    because: "",
    fixes: [{title: fix, edits, safe: false}],
    quoted: false
  }
  return {from: 5 + from, to: 5 + from + words.length, diagnostic}
}

it("cuts the sentence of a finding at the finding", () => {
  const {before, found, after, from, to} = inSentence(blocks, placed("budget", "toll"))
  expect([before, found, after]).toEqual(["The ", "budget", " speaks of ten dead."])
  expect(text.slice(from - 5, to - 5)).toBe("The budget speaks of ten dead.")
})

it("takes both sentences of a finding that reaches over the full stop", () => {
  const {before, found, after} = inSentence(blocks, placed("dead. Nobody", "dead; nobody"))
  expect(before + found + after).toBe("The budget speaks of ten dead. Nobody knew.")
})

it("applies several edits of one fix", () => {
  const fix: Fix = {
    title: "",
    safe: false,
    edits: [
      {from: 0, to: 3, text: "An"},
      {from: 4, to: 7, text: "eel"}
    ]
  }
  expect(fixed("The cat", fix)).toBe("An eel")
})

it.each([
  ["resumed to advance", "resumed advancing", "resumed [-to advance][+advancing]"],
  ["budget", "toll", "[-budget][+toll]"],
  ["is foreseen a meeting", "a meeting is planned", "[-is foreseen ]a meeting[+ is planned]"],
  ["old house there", "new house here", "[-old house there][+new house here]"]
])("shows “%s” becoming “%s” as %s", (before, after, shown) => {
  const fix = {title: after, safe: false, edits: [{from: 0, to: before.length, text: after}]}
  const runs = changed(before, fix).map(({kind, items}) => {
    const words = items.join("")
    return kind === "same" ? words : `[${kind === "out" ? "-" : "+"}${words}]`
  })
  expect(runs.join("")).toBe(shown)
})
