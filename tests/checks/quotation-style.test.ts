import {describe, expect, test} from "vitest"
import {quotationStyle} from "../../src/checks/quotation-style.ts"
import {expectRedline, readRedline} from "../support/redline.ts"

const flagged = [
  `The “dead” and the “living” met the ["lost" -> “lost”] here.`,
  `The "dead" and the "living" met the [“lost” -> "lost"] here.`,
  `The “dead” said: “We came.” ¶ He said: [" -> “]We all came home again.[" -> ”]`,
  `The [«dead» -> “dead”] live.`,
  `The [« dead » -> “dead”] live.`,
  `The [„dead“ -> “dead”] and the [„lost” -> “lost”] live.`,
  `The [”dead” -> “dead”] live.`,
  `The “dead” met the [“lost" -> “lost”] here.`,
  `He said: [« -> “]We all came home again.[» -> ”]`,
  `The “dead” and the “living” met the [‘lost’ -> “lost”] here.`,
  `The ‘dead’ and the ‘living’ met the [“lost” -> ‘lost’] here.`,
  `The "dead" and the "old" met "lost" [„ones“ -> "ones"].`,
  `The “dead” and the “living” met the [‘dogs’ owners’ -> “dogs’ owners”].`
]

const silent = [
  `The “dead” met the "lost" here.`,
  `The “dead” said: “We met the ‘lost’ here.” ¶ They said: “We met the "lost".”`,
  `# The ‘lost’ ¶ The “dead” met the “living” here.`,
  `The “dead” and the “living” met in the ‘80s at the dogs’ home.`,
  `The “dead” and the “living” saw a 32" screen.`,
  `The “dead” and the “living” saw “a screen of 32" or 40"”.`,
  `The “dead” and the “living” saw 6' 2" men.`,
  `The “dead” met the “living ¶ and they said no.`,
  `The “dead” and the “living” met the "lost “ones” of" us.`,
  `The “dead” and the “living” met in the ‘80s and ’90s.`,
  `The “dead” and the “living” met the "lost on a 32" screen".`,
  `The “dead”, the “living” and the “old” said: “We met the "lost".”`
]

describe("quotation-style", () => {
  test.each(flagged)("flags %s", line => expectRedline(quotationStyle, line))
  test.each(silent)("is silent on %s", line => expectRedline(quotationStyle, line))

  test("only suspects English marks", () => {
    const {blocks} = readRedline('The “dead” and the “living” met the "lost" and the «old».')
    const found = quotationStyle.find(blocks)
    expect(found.map(match => match.certainty ?? quotationStyle.certainty)).toEqual([
      "suspect",
      "likely"
    ])
  })
})
