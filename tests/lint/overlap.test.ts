import {expect, it} from "vitest"
import {dropOverlapping, type Candidate} from "../../src/lint/overlap.ts"

interface Told {
  readonly suspect?: boolean
  readonly flagged?: number
  readonly matched?: number
  readonly rule?: string
  readonly line?: number
}

// “3-7 a”: a finding from 3 to 7 called “a”.
function candidate(told: string, facts: Told = {}): Candidate {
  const {suspect = false, flagged = 1, matched = 1, rule = "r", line = 1} = facts
  const [range = "", text = ""] = told.split(" ")
  const [from = 0, to = 0] = range.split("-").map(Number)
  return {
    diagnostic: {
      from,
      to,
      rule,
      text,
      fixes: [],
      message: "",
      because: "",
      quoted: false,
      severity: "minor",
      category: "awkward",
      certainty: suspect ? "suspect" : "likely"
    },
    flag: {from, to},
    rank: {flagged, matched, line},
    about: [],
    repeated: 1
  }
}

const kept = (...candidates: readonly Candidate[]) =>
  dropOverlapping(candidates)
    .map(({diagnostic}) => diagnostic.text)
    .join(" ")

const [over, under] = ["0-5 a", "3-7 b"]

it.each([
  ["what is more than a suspicion", {}, {suspect: true, flagged: 9}],
  ["the longer flag", {flagged: 2}, {flagged: 1, matched: 9}],
  ["the longer match", {matched: 2}, {matched: 1, rule: "a"}],
  ["the first by id", {rule: "a", line: 9}, {rule: "b", line: 1}],
  ["the first by line", {line: 1}, {line: 2}]
])("of two that overlap keeps %s", (_, better, worse) => {
  expect(kept(candidate(over, better), candidate(under, worse))).toBe("a")
  expect(kept(candidate(under, worse), candidate(over, better))).toBe("a")
  expect(kept(candidate(over, worse), candidate(under, better))).toBe("b")
  expect(kept(candidate(under, better), candidate(over, worse))).toBe("b")
})

it("of two that are alike keeps the first in the text", () => {
  expect(kept(candidate(under), candidate(over))).toBe("a")
  expect(kept(candidate(over), candidate(under))).toBe("a")
})

it("keeps those that only touch, in the order of the text", () => {
  expect(kept(candidate("5-7 b"), candidate("0-5 a"), candidate("7-9 c"))).toBe("a b c")
  expect(kept(candidate("0-5 a"), candidate("4-6 b", {flagged: 2}), candidate("6-9 c"))).toBe("b c")
})
