import {describe, test} from "vitest"
import {articles} from "../../src/checks/articles.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `It was with [a -> an] acquaintance.`,
  `He went to [an -> a] university.`,
  `[A -> An] SUV was seen there.`,
  `[A -> An] “industry” went on.`,
  `He was [a -> an] SDF fighter.`,
  `It took [a -> an] hour, and [an -> a] one-off.`,
  `He met [a -> an] 18-year-old man.`,
  `He saw [an -> a] NATO ship.`
]

const silent = [
  `It was an historic or a historic day.`,
  `It took an hour, and a one-off.`,
  `He met an MP, a UN man, a NATO man, an NGO.`,
  `He took vitamin A in the morning.`,
  `It was a priori and type A or B.`,
  `He met a European with an X-ray.`,
  `In plan A all goes well.`,
  `He saw a MAZ lorry and a SAM site.`,
  `It was an 8-year-old and a 100-year-old.`,
  `He has an A in maths and Svaz měst a obcí.`
]

describe("articles", () => {
  test.each(flagged)("flags %s", line => expectRedline(articles, line))
  test.each(silent)("is silent on %s", line => expectRedline(articles, line))
})
