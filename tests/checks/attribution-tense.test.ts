import {describe, test} from "vitest"
import {attributionTense} from "../../src/checks/attribution-tense.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `“A,” he said. “B,” said Rossi. “C,” the mayor said. He explained: “D.” ¶ “E,” [says -> said] Bianchi.`,
  `“A,” he says. “B,” says Rossi. Rossi says that it rains. He explains: “D.” ¶ “E,” [added -> adds] Bianchi.`,
  `"A," he said. "B," said Rossi. "C," the mayor said. He explained: "D." ¶ Bianchi [claims -> claimed] that it rained.`
]

const silent = [
  `“A,” he said. “B,” said Rossi. “C,” says Bianchi.`,
  `“A,” he said. “B,” said Rossi. “C,” says Bianchi. “D,” says Verdi. He said: “E.” He said: “F.”`,
  `“A,” he said. “B,” said Rossi. “C,” the mayor said. He said: “He says that it rains.”`,
  `“A,” he said. “B,” said Rossi. “C,” the mayor said. He said: “D.” The law says that nobody may.`,
  `“A,” he says. “B,” says Rossi. “C,” the mayor says. He says: “D.” ¶ “E,” he said last year.`,
  `“A,” he says. “B,” says Rossi. “C,” the mayor says. He says: “D.” ¶ “E,” he has said.`
]

describe("attribution-tense", () => {
  test.each(flagged)("flags %s", line => expectRedline(attributionTense, line))
  test.each(silent)("is silent on %s", line => expectRedline(attributionTense, line))
})
