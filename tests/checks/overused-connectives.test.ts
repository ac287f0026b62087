import {describe, test} from "vitest"
import {overusedConnectives} from "../../src/checks/overused-connectives.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `However, it rained. Moreover, it snowed. [In addition, the -> The | Besides, the] wind blew. [Indeed, it -> It] blew.`
]

const silent = [
  `However, it rained. Moreover, it snowed. The wind blew.`,
  `# However, it rained. Moreover, it snowed. In addition, the wind blew.`,
  `However it rained, moreover it snowed, in addition the wind blew, and indeed it blew.`,
  `However, it rained. Moreover, it snowed. ¶ ${"The wind blew hard. ".repeat(130)} ¶ In addition, the sea rose.`
]

describe("overused-connectives", () => {
  test.each(flagged)("flags %s", line => expectRedline(overusedConnectives, line))
  test.each(silent)("is silent on %s", line => expectRedline(overusedConnectives, line))
})
