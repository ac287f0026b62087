import {describe, test} from "vitest"
import {repeatedWords} from "../../src/checks/repeated-words.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `In [the the -> the] capital, talks go on.`,
  `[The the -> The] talks go on.`,
  `They are [located located -> located] on the server.`,
  `He went [to to to -> to] Rome.`,
  `The work [of of -> of] the army is done.`,
  `The [paper paper paper -> paper] was signed.`
]

const silent = [
  `He said that he had had enough.`,
  `We know that that is true.`,
  `Duran Duran played in Bora Bora.`,
  `It was a very very long day.`,
  `No no, he said, it is blah blah.`,
  `They ran again and again.`,
  `He gave her her book.`,
  `It is now half half-hearted.`,
  `Will will come, and will Will go?`,
  `She said the, the end.`,
  `Take vitamin A a day.`,
  `The war ended in 20 20 votes.`
]

describe("repeated-words", () => {
  test.each(flagged)("flags %s", line => expectRedline(repeatedWords, line))
  test.each(silent)("is silent on %s", line => expectRedline(repeatedWords, line))
})
