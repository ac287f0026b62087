import {describe, test} from "vitest"
import {repeatedPhrases} from "../../src/checks/repeated-phrases.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The pump [is connected is connected -> is connected] to a jet.`,
  `Criminals will be [brought to justice and brought to justice -> brought to justice].`,
  `He took [one half of it, one half of it, one half of it -> one half of it].`,
  `They work [in the garden or in the garden -> in the garden].`,
  `It is [used by and used by -> used by] the army.`,
  `He saw [the old town the old town -> the old town].`
]

const silent = [
  `They said it over and over and over again.`,
  `I think I think too much.`,
  `It was paid to the contractor, the contractor shall pay.`,
  `They go by the state and the state pays for it.`,
  `They flew from New York New York to Rome.`,
  `I clean up and clean up.`,
  `We shall fight on the beaches, we shall fight on the hills.`,
  `It goes step by step by step.`,
  `It is 2 by 4 2 by 4 in size.`
]

describe("repeated-phrases", () => {
  test.each(flagged)("flags %s", line => expectRedline(repeatedPhrases, line))
  test.each(silent)("is silent on %s", line => expectRedline(repeatedPhrases, line))
})
