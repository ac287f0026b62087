import {describe, test} from "vitest"
import {spacing} from "../../src/checks/spacing.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The army[  -> ], he said, left.`,
  `He left[  -> ].`,
  `It took five minutes[. -> . ]In the end he left.`,
  `He said [" we left " -> "we left"] then.`,
  `The army[   ->  ]left the town.`,
  `The[\u200b -> ] army left.`,
  `The music was loud[- ->  – ]it was late.`,
  `The army left[, -> , ]then slept.`
]

const silent = [
  `He uses Node.js and Gazeta.ru at home.`,
  `See https://example.com/a,b and mail a.b@example.com now.`,
  `He left ... and returned … , they say.`,
  `On 3\u00a0May he left – twice.`,
  `It is a know-it-all and a would-be-the first.`,
  `He left.  He returned.`,
  `He said « we left » then.`,
  `The so-called self-made man left.`,
  `He met J.R. Smith at 10:30 in the U.S. Army.`,
  `It costs 1,500 or 2.5 euros.`
]

describe("spacing", () => {
  test.each(flagged)("flags %s", line => expectRedline(spacing, line))
  test.each(silent)("is silent on %s", line => expectRedline(spacing, line))
})
