import {describe, test} from "vitest"
import {pageFurniture} from "../../src/checks/page-furniture.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `[skip to Main Content -> ]`,
  `[Back To Top -> ] ¶ He left.`,
  `[Share on Facebook -> ]`,
  `[By John Smith -> ]`,
  `[Read also: Putin in Rome -> ]`,
  `[Leave a comment -> ]`,
  `[© 2018 All rights reserved -> ]`,
  `[Home > News > World -> ]`,
  `[Subscribe to our newsletter -> ]`,
  `[Related articles -> ]`
]

const silent = [
  `He went back to the top of the hill.`,
  `They share this on Facebook with friends.`,
  `By John Smith the book was liked.`,
  `Read also the book that he wrote in Rome.`,
  `He left a comment.`,
  `# Comments`,
  `Home is where the heart is.`,
  `Subscribe and you will see how the army left town.`,
  `Print is dead, they say.`,
  `The rights were reserved by all.`
]

describe("page-furniture", () => {
  test.each(flagged)("flags %s", line => expectRedline(pageFurniture, line))
  test.each(silent)("is silent on %s", line => expectRedline(pageFurniture, line))
})
