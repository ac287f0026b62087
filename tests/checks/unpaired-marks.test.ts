import {describe, test} from "vitest"
import {unpairedMarks} from "../../src/checks/unpaired-marks.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The army (which left) returned[)] home.`,
  `The army [(]which left, returned home.`,
  `The army[)] which left, returned.`,
  `He said [“]we left, and “we returned” there.`,
  `The army (which left)[) -> ] returned home.`,
  `He said ["]we left and returned home.`,
  `They saw [“]the army leave.`
]

const silent = [
  `The army (which left) returned “home”.`,
  `a) the first ¶ 1) the second ¶ iv) the third`,
  `He left :) and returned ;-)`,
  `A 32" screen is 6' 2" wide.`,
  `“We left. ¶ “We returned. ¶ “We slept.”`,
  `He said "we left. ¶ We returned" and slept.`,
  `It is in the list (see b) and c)).`,
  `He said: "We left."`,
  `The men’s town isn’t here.`,
  `The army (or what ¶ was left of it) returned.`
]

describe("unpaired-marks", () => {
  test.each(flagged)("flags %s", line => expectRedline(unpairedMarks, line))
  test.each(silent)("is silent on %s", line => expectRedline(unpairedMarks, line))
})
