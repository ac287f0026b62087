import {describe, test} from "vitest"
import {mixedSpelling} from "../../src/checks/mixed-spelling.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The defence of the harbour and the [center -> centre] held.`,
  `The labour party ¶ A [color -> colour] of the theatre.`,
  `The center of the neighborhood, a [rumour -> rumor].`,
  `[Rumours -> Rumors] ran. The harbor and the theater burned.`,
  `The traveller and his neighbour saw the [gray -> grey] sea.`,
  `The defense analyzed the [behaviour -> behavior].`
]

const silent = [
  `The center of the town.`,
  `The centre and the harbor.`,
  `The defence of the harbour near the World Trade Center held.`,
  `The harbour, the defence: “The center fell,” he said.`,
  `They organize the defence of the harbour.`,
  `The program of the theatre at the harbour.`,
  `> The center ¶ The defence of the harbour.`
]

describe("mixed spelling", () => {
  test.each(flagged)("%s", line => expectRedline(mixedSpelling, line))
  test.each(silent)("%s", line => expectRedline(mixedSpelling, line))
})
