import {expect, it} from "vitest"
import {isSlip} from "../../src/rules/slip.ts"

it.each([
  ["verb", "varb", true],
  ["verb", "erb", true],
  ["verb", "ver", true],
  ["verb", "verbs", true],
  ["verb", "averb", true],
  ["verb", "vebr", true],
  ["verb", "evrb", true],
  ["verb", "verb", false],
  ["verb", "ebvr", false],
  ["verb", "brve", false],
  ["verb", "vaab", false],
  ["verb", "vebrs", false],
  ["verb", "vxebr", false],
  ["verb", "verbss", false],
  ["verb", "ve", false],
  ["verbal", "vebrla", false],
  ["verbal", "vebrxl", false],
  ["a", "b", true],
  ["", "a", true]
])("that %j is a slip for %j: %s", (a, b, wanted) => {
  expect(isSlip(a, b)).toBe(wanted)
  expect(isSlip(b, a)).toBe(wanted)
})
