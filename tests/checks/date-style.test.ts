import {describe, expect, test} from "vitest"
import {dateStyle} from "../../src/checks/date-style.ts"
import {expectRedline, readRedline} from "../support/redline.ts"

const flagged = [
  `He came on 5 March 2024. He left on 7 April. He died on [May 9, 2025 -> 9 May 2025], at home.`,
  `He came on March 5, 2024. He left on April 7. He died on [9 May 2025 -> May 9, 2025].`,
  `He came on 5 March. He left on 7 April. He died on [the 9th of May -> 9 May].`,
  `He came on March 5. He left on April 7. He died on [May 9th -> May 9] and rose on [3rd June -> June 3].`,
  `He came on 5 March. He left on 7 April. He died on [15.5.2024 -> 15 May 2024].`,
  `He came on March 5. He left on April 7. He died on [05/15/2024 -> May 15, 2024].`,
  `He came on 5 March. He left on 7 April. He died on [2024-05-09 -> 9 May 2024].`,
  `He came on 5 March. He left on 7 April. He died on [5.6.2024].`
]

const silent = [
  `He came on 5 March. He died on May 9, 2025.`,
  `He came on 5.3.2024. He left on 7.4.2024. He died on 9 May.`,
  `He came on 5 March. He left on 7 April. It lasted from May 5 to 7, and from May 5-7.`,
  `He came on 5 March. He left on 7 April. It was after September 11. They fell on July 4.`,
  `He came on 5 March. He left on 7 April. He wrote: “I came on May 9.”`,
  `# Born on May 9 ¶ He came on 5 March. He left on 7 April.`,
  `15.05.2024 12:30 ¶ He came on 5 March. He left on 7 April.`,
  `He came on 5 March. He left on 7 April. By May 20 countries had signed. In May 2020 they left.`,
  `He came on March 5. He left on April 7. He lives in 1 May Street.`,
  `He came on March 5. He left on April 7. On 9 May 2024 Rossi died.`,
  `He came on 5 March. He left on 7 April. The version is 15.5.2024.1 and the host 15.5.2024-x.`
]

describe("date-style", () => {
  test.each(flagged)("flags %s", line => expectRedline(dateStyle, line))
  test.each(silent)("is silent on %s", line => expectRedline(dateStyle, line))

  test("offers no fix where day and month may be each other", () => {
    const {blocks} = readRedline("He came on 5 March and 7 April, and died on 5.6.2024.")
    expect(dateStyle.find(blocks)).toMatchObject([{fixes: []}])
  })
})
