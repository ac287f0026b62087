import {describe, test} from "vitest"
import {numberFormat} from "../../src/checks/number-format.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `Some [1.500 -> 1,500] people came.`,
  `The war cost [500.000 -> 500,000] lives.`,
  `It rose by [2,8 % -> 2.8%] in May.`,
  `It rose by [2,8 -> 2.8]% in May.`,
  `Some [80 % -> 80%] of voters stayed.`,
  `It was [40000 -> 40,000] years ago.`,
  `It has [3,06 -> 3.06] million inhabitants.`,
  `It cost [1.250.000 -> 1,250,000] euros.`,
  `It cost € [2,50 -> 2.50] then.`
]

const silent = [
  `He won by 2.256 seconds.`,
  `It weighs 1.500 kg and is 1.250 m long.`,
  `It began at 16.30 on 12.10.2018.`,
  `The server is at 192.168.100.1 now.`,
  `Version 2.100 of the program came out.`,
  `There were 1,234 people and 4000 cars.`,
  `Item No. 4241014 costs 12.50 euros.`,
  `Call 5110704 now.`,
  `The model A40000 sold well.`,
  `See section 1.500 of the law.`,
  `It has 3.06 million inhabitants and rose by 5%.`
]

describe("number-format", () => {
  test.each(flagged)("flags %s", line => expectRedline(numberFormat, line))
  test.each(silent)("is silent on %s", line => expectRedline(numberFormat, line))
})
