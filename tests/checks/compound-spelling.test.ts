import {describe, test} from "vitest"
import {compoundSpelling} from "../../src/checks/compound-spelling.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The ceasefire held. The ceasefire ended. A new [cease-fire -> ceasefire] came.`,
  `The cease-fire held. A new [ceasefire -> cease-fire] came.`,
  `The website is new, the website is good, the website is best. The [web site -> website] is old. [Web sites -> Websites] abound.`,
  `He wrote an email. [E-mails -> Emails] came.`,
  `He stepped on a land mine. The [landmines -> land mines] and [land-mine -> land mine] went off near a land mine.`,
  `Their cooperation was good. The [co-operation -> cooperation] went on.`,
  `An [air strike -> airstrike] hit. The airstrike missed.`,
  `The re-election failed. His [reelection -> re-election] did not.`
]

const silent = [
  `The cease-fire held. The cease-fire ended.`,
  `They agreed to cease fire. The ceasefire held.`,
  `He came every day. It was everyday life.`,
  `They re-form the party. They reform the law. They re-sign and resign.`,
  `An up-to-date list. It is uptodate.`,
  `He wrote an e-mail. “Send an email,” he said.`,
  `# The cease-fire ¶ The ceasefire held.`,
  `He lives in Al-Bab. The Albab fell.`,
  `The cease-fire-line held. The ceasefire held.`,
  `They work out every day. The workout is hard.`
]

describe("compound-spelling", () => {
  test.each(flagged)("flags %s", line => expectRedline(compoundSpelling, line))
  test.each(silent)("is silent on %s", line => expectRedline(compoundSpelling, line))
})
