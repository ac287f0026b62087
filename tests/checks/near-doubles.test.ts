import {describe, test} from "vitest"
import {nearDoubles} from "../../src/checks/near-doubles.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `They may attempt [attacks or attacks -> attacks] on the fighters.`,
  `He studied traditions[, customs and customs ->  and customs].`,
  `He studied traditions[, customs, and customs ->  and customs].`,
  `It was governed by [science, rationalism and science -> science and rationalism].`,
  `Potential should be [reopened or reopened -> reopened].`,
  `The latex is [elastic and elastic -> elastic], but soft.`,
  `They fear [attacks or armed attacks -> attacks | armed attacks] on the town.`,
  `These include [tourists and tourists -> tourists].`
]

const silent = [
  `It rained more and more, again and again, for hours and hours.`,
  `Water and water supply are scarce.`,
  `They want tax and tax-free goods.`,
  `There are lawyers and lawyers.`,
  `He tried and tried, but she talked and talked.`,
  `The law firm Smith and Smith won.`,
  `Prices rose higher and higher, step by step.`,
  `They saw cars or cats.`,
  `I ordered something and something happened to me.`,
  `He put two and two together.`,
  `The doctors treat women and women only.`,
  `The non-state and state actors met.`
]

describe("near-doubles", () => {
  test.each(flagged)("flags %s", line => expectRedline(nearDoubles, line))
  test.each(silent)("is silent on %s", line => expectRedline(nearDoubles, line))
})
