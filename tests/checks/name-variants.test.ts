import {describe, test} from "vitest"
import {nameVariants} from "../../src/checks/name-variants.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The army fought Isis. They say Isis left. Now [ISIS -> Isis] is back.`,
  `It fought Isis and Isis cells. They say [Daesh -> Isis] is gone, and an Isis man with [a Daesh -> an Isis] flag.`,
  `He met Al-Sha’abi. They say Al-Sha’abi left. Now [al-Shaabi -> Al-Sha’abi] is here.`,
  `The Syrian Army left. They say the [Syrian army -> Syrian Army] is back.`,
  `They left Deir Ezzor. Then Deir Ezzor fell, and [Deir ez-Zor -> Deir Ezzor] rose.`,
  `He saw Zelensky. They say Zelensky left, and [Zelenskyy -> Zelensky]’s men stayed.`,
  `They left Kyiv. Now [Kiev -> Kyiv] is calm.`,
  `He met José in town. They say [Jose -> José] left.`
]

const silent = [
  `They fought Islamic State (IS) for years. Then IS left.`,
  `The Syrian army left. They say the Syrian armies are back.`,
  `They fought Isis, also known as Daesh, for years.`,
  `He met President Assad. They say the Syrian president left.`,
  `He came from Korea. They say the Korean left.`,
  `They fought Isis. He said: “We fought Daesh.”`,
  `# ISIS AND DAESH ¶ They fought Isis.`,
  `It is in the US, and it helps us.`,
  `Al-Tanf is calm. They say al-Tanf was hit.`,
  `The IT firm said it is here.`,
  `They met Ivanov. They say Ivanova left.`
]

describe("name-variants", () => {
  test.each(flagged)("flags %s", line => expectRedline(nameVariants, line))
  test.each(silent)("is silent on %s", line => expectRedline(nameVariants, line))
})
