import {describe, test} from "vitest"
import {sentenceOpeners} from "../../src/checks/sentence-openers.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `Meanwhile, it rained. [Meanwhile, the -> The | At the same time, the] army left.`,
  `In this regard, he waits. It is late. [In this regard, in -> In | To this end, in] Homs, all is calm.`,
  `However, it rained. One. Two. However, it snowed. Three. Four. [However, they -> They | Even so, they] left.`,
  `Meanwhile, it rained. ¶ [Meanwhile, Maghaweir -> Maghaweir] waits.`,
  `In addition, he sang. [In addition, his -> His] wife danced.`,
  `Meanwhile, it rained. [Meanwhile, -> At the same time,] “we” left.`
]

const silent = [
  `Meanwhile, it rained. One. Two. Three. Meanwhile, the army left.`,
  `The army left. The navy stayed. The men slept.`,
  `He left. He slept. He woke.`,
  `But it rained. But it snowed.`,
  `# Meanwhile, it rained. Meanwhile, it snowed.`,
  `- However, it rained. ¶ - However, it snowed.`,
  `Meanwhile, it rained. However, it snowed.`,
  `However hard it rained, they left. However, they came back.`
]

describe("sentence-openers", () => {
  test.each(flagged)("flags %s", line => expectRedline(sentenceOpeners, line))
  test.each(silent)("is silent on %s", line => expectRedline(sentenceOpeners, line))
})
