import {describe, expect, it} from "vitest"
import {count, fixedSince, most} from "../../src/app/ledger.ts"
import type {Diagnostic} from "../../src/lint/diagnostic.ts"

const finding = (rule: string, text: string): Diagnostic => ({
  from: 0,
  to: text.length,
  rule,
  text,
  severity: "minor",
  category: "awkward",
  certainty: "likely",
  message: "",
  because: "",
  fixes: [],
  quoted: false
})
const budget = finding("it/bilancio", "budget")
const capital = finding("it/bilancio", "Budget")
const other = finding("it/dormiente", "dormant")
const seen = count([budget, capital, other])

describe("findings that were put right", () => {
  it("are those that are gone", () => {
    expect(fixedSince(seen, count([other]), [])).toBe(2)
  })
  it("are none when undo has brought them back", () => {
    expect(fixedSince(seen, count([budget, budget, other]), [])).toBe(0)
  })
  it("are not those ignored here, in the article, or with their rule", () => {
    const now = count([other])
    const around = {before: "", after: ""}
    const here = {kind: "here" as const, rule: "it/bilancio", text: "budget", ...around}
    expect(fixedSince(seen, now, [here])).toBe(1)
    expect(fixedSince(seen, now, [{kind: "article", rule: "it/bilancio", text: "Budget"}])).toBe(0)
    expect(fixedSince(seen, now, [{kind: "rule", rule: "it/bilancio"}])).toBe(0)
  })
})

it("notes the most there ever were, and stays the same object when there are no more", () => {
  expect(most(seen, count([other]))).toBe(seen)
  expect(fixedSince(most(seen, count([other, other])), {}, [])).toBe(4)
})
