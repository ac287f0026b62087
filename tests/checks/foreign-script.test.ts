import {describe, test} from "vitest"
import {foreignScript} from "../../src/checks/foreign-script.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The [WНO -> WHO] said so.`,
  `The mattress is 105[х -> x]195 in size.`,
  `It said [Диалог] at the door.`,
  `He left[， -> , ]then slept.`,
  `It is 50 °[С -> C] here.`,
  `He left home[。 -> .]`
]

const silent = [
  `Kyiv (Київ) is calm.`,
  `The “Диалог” site said so.`,
  `It is 5 μm or 3π long.`,
  `Это русский текст and one word.`,
  `See https://премия.рф now.`,
  `He ate crème brûlée in Łódź.`
]

describe("foreign-script", () => {
  test.each(flagged)("flags %s", line => expectRedline(foreignScript, line))
  test.each(silent)("is silent on %s", line => expectRedline(foreignScript, line))
})
