import {describe, test} from "vitest"
import {ministryNames} from "../../src/checks/ministry-names.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The Ministry of Defence spoke. The [Defence Ministry -> Ministry of Defence] denied it.`,
  `The Health Ministry spoke. The Italian Health Ministry denied it. The [Ministry of Health -> Health Ministry] wrote.`,
  `The Ministry of Foreign Affairs spoke. The [Foreign Ministry -> Ministry of Foreign Affairs] denied it.`,
  `The Interior Ministry spoke. The [Ministry of the Interior -> Interior Ministry] denied it.`,
  `The Defense Ministry spoke. The [Ministry of Defence -> Defence Ministry] denied it.`
]

const silent = [
  `The Ministry of Defence spoke. The Health Ministry denied it.`,
  `The Department of Justice spoke. The Justice Department denied it.`,
  `The Ministry of Education and Science spoke. The Education Ministry denied it.`,
  `The Ministry of Defence spoke. “The Defence Ministry denied it,” he said.`,
  `# Defence Ministry speaks ¶ The Ministry of Defence spoke.`,
  `The Department of Justice spoke. The Justice Ministry denied it.`
]

describe("ministry-names", () => {
  test.each(flagged)("flags %s", line => expectRedline(ministryNames, line))
  test.each(silent)("is silent on %s", line => expectRedline(ministryNames, line))
})
