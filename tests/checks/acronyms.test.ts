import {describe, test} from "vitest"
import {acronyms} from "../../src/checks/acronyms.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `The militia Hashd ([Popular Mobilization Forces, PMU -> Popular Mobilization Units, PMU | Popular Mobilization Forces, PMF]) left.`,
  `They met the [Syrian Democratic Forces (SDU -> Syrian Democratic Forces (SDF]) there.`,
  `They met the [SDX (Syrian Democratic Forces -> SDF (Syrian Democratic Forces]) there.`,
  `He joined the [Free Welsh Army (FWB -> Free Welsh Army (FWA]) then.`,
  `The [League of Arab Nations (LAM -> League of Arab Nations (LAN]) met.`,
  `They met the Free Welsh Army (FWA). The [Free Workers Army (FWA -> Free Welsh Army (FWA]) left.`
]

const silent = [
  `The World Health Organization (WHO) met.`,
  `The Office of the High Commissioner (OHC) met.`,
  `The International Monetary Fund (FMI) lent money.`,
  `The North Atlantic Treaty Organization (OTAN) met.`,
  `The National Anti-Corruption Bureau of Ukraine (NABU) met.`,
  `The mayor Michael Müller (SPD) spoke.`,
  `Regulation (EU) No 12 is in force.`,
  `He works for the World Bank, WHO knows where.`,
  `The Department of Defense (DoD) paid.`,
  `They met the WHO (World Health Organization) there.`
]

describe("acronyms", () => {
  test.each(flagged)("flags %s", line => expectRedline(acronyms, line))
  test.each(silent)("is silent on %s", line => expectRedline(acronyms, line))
})
