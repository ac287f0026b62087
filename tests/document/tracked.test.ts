import * as fc from "fast-check"
import type {Node} from "prosemirror-model"
import {describe, expect, it} from "vitest"
import {changesOf} from "../support/changes-of.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {trackedLines, type Line} from "../../src/document/tracked.ts"
import {runs} from "../support/runs.ts"
import {markdownDocument} from "./arbitrary.ts"

const track = (a: string, b: string) => {
  const [before, after] = [readMarkdown(a), readMarkdown(b)]
  return trackedLines({before, after, changes: changesOf(before, after)})
}

// “The [-budget-]{+toll+} speaks.¶”, with the sign of what happened before a line’s end.
const show = (lines: readonly Line[]) =>
  lines
    .map(({pieces, end}) => {
      const text = pieces.map(({node, fate}) => {
        const words = node.isText ? node.text : `<${node.type.name}>`
        return fate === "same" ? words : fate === "in" ? `{+${words}+}` : `[-${words}-]`
      })
      return text.join("") + {same: "¶", in: "{+¶+}", out: "[-¶-]"}[end]
    })
    .join("\n")

describe("two versions in one", () => {
  it.each([
    ["a word", "The budget speaks.", "The toll speaks.", "The [-budget-]{+toll+} speaks.¶"],
    ["a word put in", "The toll.", "The new toll.", "The {+new +}toll.¶"],
    ["nothing", "One\n\n- two", "One\n\n- two", "One¶\ntwo¶"],
    ["a paragraph taken out", "One\n\nTwo\n\nThree", "One\n\nThree", "One¶\n[-Two-][-¶-]\nThree¶"],
    ["a paragraph put in", "One\n\nThree", "One\n\nTwo\n\nThree", "One¶\n{+Two+}{+¶+}\nThree¶"],
    ["a split", "One two three four", "One two\n\nthree four", "One two[- -]{+¶+}\nthree four¶"],
    ["a heading made", "One two", "## One two", "One two¶"],
    ["an item of a list", "- a b\n- c d\n- e f", "- a b\n- e f", "a b¶\n[-c d-][-¶-]\ne f¶"],
    [
      "words in a cell",
      "| a | b |\n|-|-|\n| one | two |",
      "| a | b |\n|-|-|\n| one | three |",
      "a¶\nb¶\none¶\n[-two-]{+three+}¶"
    ],
    [
      "a row",
      "| a | b |\n|-|-|\n| one | two |",
      "| a | b |\n|-|-|\n| one | two |\n| x | y |",
      "a¶\nb¶\none¶\ntwo¶\n{+x+}{+¶+}\n{+y+}{+¶+}"
    ]
  ])("shows %s", (_, a, b, wanted) => {
    expect(show(track(a, b))).toBe(wanted)
  })
})

const version = (lines: readonly Line[], wanted: "in" | "out") =>
  lines
    .map(({pieces, end, was, now}) => {
      const own = (wanted === "in" ? now : was)?.at(-1)
      const block = wanted === "in" ? own?.now : own?.was
      const kept = pieces.filter(({fate}) => fate === "same" || fate === wanted)
      const text = kept.map(({node}) => node.text ?? node.type.name).join("")
      return end === "same" || end === wanted ? `${text}<${block?.type.name}>` : text
    })
    .join("")

const flat = (doc: Node) => {
  let text = ""
  const visit = (node: Node) => {
    if (node.isInline) text += node.text ?? node.type.name
    else node.forEach(visit)
    if (node.isTextblock || (node.isLeaf && node.isBlock)) text += `<${node.type.name}>`
  }
  doc.forEach(visit)
  return text
}

it("holds both versions, whatever changed", () => {
  fc.assert(
    fc.property(markdownDocument, markdownDocument, (a, b) => {
      const [before, after] = [readMarkdown(a), readMarkdown(b)]
      const lines = trackedLines({before, after, changes: changesOf(before, after)})
      expect(version(lines, "in")).toBe(flat(after))
      expect(version(lines, "out")).toBe(flat(before))
    }),
    runs(60)
  )
}, 120_000)
