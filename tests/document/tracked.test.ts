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

// One change from where two versions begin to differ to where they end to, or one for each stretch given by its words.
const asOne = (a: string, b: string, ...stretches: readonly (readonly [string, string])[]) => {
  const [before, after] = [readMarkdown(a), readMarkdown(b)]
  const spans = (doc: Node, text: string) => {
    const [first = "", last = first] = text.split("…")
    const at = (words: string, end: boolean) => {
      let found = -1
      doc.descendants((node, pos) => {
        const index = node.isText ? (node.text ?? "").indexOf(words) : -1
        if (found < 0 && index >= 0) found = pos + index + (end ? words.length : 0)
      })
      return found
    }
    return [at(first, false), at(last, true)] as const
  }
  const changes = stretches.map(([old, now]) => {
    const [[fromA, toA], [fromB, toB]] = [spans(before, old), spans(after, now)]
    return {fromA, toA, fromB, toB, rule: null}
  })
  return trackedLines({before, after, changes})
}

// With the index of the change that each part belongs to: “[-a-0]{+b+0}¶{+¶+1}”.
const numbered = (lines: readonly Line[]) =>
  lines
    .map(({pieces, end, change}) => {
      const text = pieces.map(({node, fate, change}) =>
        fate === "same"
          ? node.text
          : fate === "in"
            ? `{+${node.text}+${change}}`
            : `[-${node.text}-${change}]`
      )
      return text.join("") + {same: "¶", in: `{+¶+${change}}`, out: `[-¶-${change}]`}[end]
    })
    .join(" ")

const table = (...rows: readonly string[]) => {
  const [head = "", ...rest] = rows.map(row => `| ${row.split(" ").join(" | ")} |`)
  return [head, head.replace(/[^|]+/g, "-"), ...rest].join("\n")
}

describe("a change that takes a table apart is of whole rows", () => {
  it.each([
    [
      "from a cell to the next",
      [table("a b", "c d", "e f"), table("a b", "x y", "e f"), ["c…d", "x…y"]],
      "a¶ b¶ [-c-0][-¶-0] [-d-0][-¶-0] {+x+0}{+¶+0} {+y+0}{+¶+0} e¶ f¶"
    ],
    [
      "from a row to the next",
      [table("a b", "c d", "e f", "g h"), table("a b", "c x", "y f", "g h"), ["d…e", "x…y"]],
      "a¶ b¶ [-c-0][-¶-0] [-d-0][-¶-0] [-e-0][-¶-0] [-f-0][-¶-0] {+c+0}{+¶+0} {+x+0}{+¶+0} {+y+0}{+¶+0} {+f+0}{+¶+0} g¶ h¶"
    ],
    [
      "from the text before it",
      [
        `one two\n\n${table("a b", "c d")}\n\nend`,
        `one x\n\n${table("a y", "c d")}\n\nend`,
        ["two…b", "x…y"]
      ],
      "one [-two-0][-¶-0] [-a-0][-¶-0] [-b-0][-¶-0] [-c-0][-¶-0] [-d-0][-¶-0] {+x+0}{+¶+0} {+a+0}{+¶+0} {+y+0}{+¶+0} {+c+0}{+¶+0} {+d+0}{+¶+0} end¶"
    ],
    [
      "to the text after it",
      [`${table("a b", "c d")}\n\none two`, `${table("a b", "c x")}\n\ny two`, ["d…one", "x…y"]],
      "[-a-0][-¶-0] [-b-0][-¶-0] [-c-0][-¶-0] [-d-0][-¶-0] [-one-0]{+a+0}{+¶+0} {+b+0}{+¶+0} {+c+0}{+¶+0} {+x+0}{+¶+0} {+y+0} two¶"
    ],
    [
      "and takes in those that it then touches",
      [table("a b c", "d e f"), table("x b y", "d z w"), ["a", "x"], ["c…f", "y…w"]],
      "[-a-0][-¶-0] [-b-0][-¶-0] [-c-1][-¶-1] [-d-1][-¶-1] [-e-1][-¶-1] [-f-1][-¶-1] {+x+0}{+¶+0} {+b+0}{+¶+0} {+y+1}{+¶+1} {+d+1}{+¶+1} {+z+1}{+¶+1} {+w+1}{+¶+1}"
    ],
    [
      "and those that follow",
      [table("a b c", "d e f"), table("x y c", "d e w"), ["a…b", "x…y"], ["c", "c"], ["f", "w"]],
      "[-a-0][-¶-0] [-b-0][-¶-0] [-c-1][-¶-1] {+x+0}{+¶+0} {+y+0}{+¶+0} {+c+1}{+¶+1} d¶ e¶ [-f-2]{+w+2}¶"
    ],
    [
      "but within a cell it is of words",
      [table("a b", "c d"), table("a x", "y d"), ["b", "x"], ["c", "y"]],
      "a¶ [-b-0]{+x+0}¶ [-c-1]{+y+1}¶ d¶"
    ]
  ] as const)("%s", (_, [a, b, ...stretches], wanted) => {
    expect(numbered(asOne(a, b, ...stretches))).toBe(wanted)
  })
})

it("what is the same belongs to no change, what is not to its own", () => {
  const lines = asOne("one two\n\nthree four", "1 two\n\nthree 4", ["one", "1"], ["four", "4"])
  expect(numbered(lines)).toBe("[-one-0]{+1+0} two¶ three [-four-1]{+4+1}¶")
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
