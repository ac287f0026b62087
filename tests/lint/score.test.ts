import {expect, it} from "vitest"
import {countWords, penalty, penaltyByGroup} from "../../src/lint/score.ts"

const minor = {severity: "minor", category: "awkward", text: "x"} as const
const major = {severity: "major", category: "false-friend", text: "budget"} as const
const furniture = {severity: "minor", category: "furniture", text: "Back to top"} as const

it("is the sum of the weights over the words, per thousand", () => {
  expect(penalty([minor, major, {...major, severity: "critical"}], 100)).toBe(310)
  expect(penalty([], 0)).toBe(0)
})

it("takes no notice of what is left over from the page, before and after it is removed", () => {
  expect(penalty([major, furniture], 103)).toBe(penalty([major], 100))
})

it("counts words and numbers", () => {
  expect(countWords([{text: "The fighters’ 2 in-depth – talks."}, {text: "End"}])).toBe(7)
})

it("is told apart by groups, which together are the whole", () => {
  const name = {severity: "minor", category: "inconsistency", text: "ISIS"} as const
  const tidy = {severity: "minor", category: "spelling", text: "teh"} as const
  const all = [minor, major, major, name, tidy, tidy, tidy, furniture]
  const byGroup = penaltyByGroup(all, 103)
  expect(byGroup).toEqual({meaning: 100, wording: 10, names: 10, facts: 0, tidy: 30})
  const sum = Object.values(byGroup).reduce((a, b) => a + b, 0)
  expect(sum).toBe(penalty(all, 103))
})
