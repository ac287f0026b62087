import {describe, test} from "vitest"
import {sentenceFragments} from "../../src/checks/sentence-fragments.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The coalition continues to bombard positions[. Both -> , both] in the urban area and further south.`,
  `They sell books in the capital[. Especially -> , especially] in the old town near the river.`,
  `The army was seen there[. Including -> , including] in the north of the city.`,
  `They were hit by rockets[. Not -> , not] only in the north but also in the south.`,
  `He has houses in the country[. As -> , as] well as in the town near the sea.`,
  `They come from Triveneto[. From -> , from] Verona, Padova, Trieste and Udine.`
]

const silent = [
  `He left the town. Both men were seen in the area.`,
  `He left the town. In the end.`,
  `He left the town. Especially in the old town, people wait.`,
  `# He left the town. Both in the area and in the south.`,
  `He left the town. Both in the area and in the south?`,
  `He left the town. Including “the men in the area” there.`,
  `He left the town. In the area there is war.`,
  `He left the town. By the way, about the return.`,
  `He left the town! Both in the urban area and in the south.`
]

describe("sentence-fragments", () => {
  test.each(flagged)("flags %s", line => expectRedline(sentenceFragments, line))
  test.each(silent)("is silent on %s", line => expectRedline(sentenceFragments, line))
})
