import {describe, test} from "vitest"
import {numberStyle} from "../../src/checks/number-style.ts"
import {expectRedline} from "../support/redline.ts"

const flagged = [
  `Some 10,000 people came. Then 25,000 left. Only [30 000 -> 30,000] stayed.`,
  `Some 10\u00A0000 people came. Then 25 000 people left. Only [30,000 -> 30\u00A0000] stayed.`,
  `It rose by 5% in May. ¶ It fell by 7% in June. ¶ It rose by [9 per cent -> 9%] in July.`,
  `It rose 5 per cent. It fell 7 per cent. It rose [9% -> 9 per cent] and [2 percent -> 2 per cent] and 3 per cent and 4 per cent.`,
  `Ten per cent came, five per cent left and two [percent -> per cent] stayed.`,
  `It cost $5 million. It made $7.5 million. It lost [3 million dollars -> $3 million].`,
  `It cost €5. It made €7. It lost [EUR 3 -> €3] plus [2 euros -> €2] and then €1 and €8.`,
  `It cost £5 million. It made £7 million. It lost [£3m -> £3 million].`,
  `It cost $5m. It made $7bn. It lost [$3.2 billion -> $3.2bn].`
]

const silent = [
  `Some 10,000 people came. Only 30 000 stayed.`,
  `Some 10,000 people came. Then 25,000 left. On May 5 300 people stayed. Call 333 444 555.`,
  `Some 10,000 people came. Then 25,000 left. He took Flight 12 300 to Rome.`,
  `It rose by 5%, 6% and 7%. It fell by 5 to 10 per cent.`,
  `It rose by 5% and 6%. He said: “We lost 7 per cent.”`,
  `# Sales fall 5 per cent ¶ Sales fell by 5% in May, and 6% in June.`,
  `It rose by 5% and 6%. A ten per cent rise followed.`,
  `It cost 5 million dollars. It made 7 million dollars. A $3 million deal followed.`,
  `It cost £5 million. It made £7 million. He weighs 80 pounds.`,
  `It cost $5 million. It made $7 million. It lost 3 million Australian dollars and US$5 million.`,
  `It cost $5 million. It made $7 million. It lost $3-4m, or $3m to $4m.`,
  `It rose by 5% and 6%. See www.example.org/5 for 7% and 5 points.`,
  `Some 10,000 people came. Then 25,000 left. Please call 333 444 500.`,
  `It cost $5 million. It made $7 million. It lost US$3m.`
]

describe("number-style", () => {
  test.each(flagged)("flags %s", line => expectRedline(numberStyle, line))
  test.each(silent)("is silent on %s", line => expectRedline(numberStyle, line))
})
