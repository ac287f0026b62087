import {describe, expect, test} from "vitest"
import {houseDashes} from "../../../src/checks/house/dashes.ts"
import {houseNames} from "../../../src/checks/house/names.ts"
import {houseNumbers} from "../../../src/checks/house/numbers.ts"
import {houseQuotes} from "../../../src/checks/house/quotes.ts"
import {houseSpelling} from "../../../src/checks/house/spelling.ts"
import {noHouse, readHouse} from "../../../src/checks/house/house.ts"
import {expectRedline} from "../../support/redline.ts"

describe("curly marks", () => {
  test.each([
    `He said [" -> “]yes[" -> ”].`,
    `([" -> “]yes[" -> ”], she said)`,
    `The army[' -> ’]s retreat in the [' -> ’]90s.`,
    `A ship 6" long, 6' wide, and “so” on’s.`
  ])("%s", line => expectRedline(houseQuotes("curly"), line))
})

describe("straight marks", () => {
  test.each([`He said [“ -> "]yes[” -> "] to the army[’ -> ']s men.`, `He said "yes".`])(
    "%s",
    line => expectRedline(houseQuotes("straight"), line)
  )
})

describe("American spelling", () => {
  test.each([
    `The [defence -> defense] of the [harbour -> harbor].`,
    `[Colour -> Color] is in.`,
    `The Labour Party and “the harbour”.`
  ])("%s", line => expectRedline(houseSpelling("american"), line))
})

describe("British spelling", () => {
  test.each([`The [center -> centre] they organize.`, `The World Trade Center.`])("%s", line =>
    expectRedline(houseSpelling("british"), line)
  )
})

describe("dashes", () => {
  test.each([
    ["en", `It was late[ -  ->  – ]too late.`],
    ["en", `It was late[— ->  – ]too late[ —  ->  – ]or so.`],
    ["em", `It was late[ –  -> —]too late.`],
    ["en", `It was late – too late, 10 – 12 of them, Paris–Rome, a self-made man.`],
    ["em", `- No, he said.`]
  ] as const)("%s: %s", (choice, line) => expectRedline(houseDashes(choice), line))
})

describe("numbers", () => {
  test.each([
    ["nine", `They took [3 -> three] villages and 12 hamlets.`],
    ["nine", `They took [eleven -> 11] villages, then [ten -> 10] hamlets.`],
    ["ten", `They took [10 -> ten] villages and ten hamlets.`],
    ["figures", `They took [three -> 3] villages and one hamlet.`],
    ["nine", `3 villages fell. They ran 5 km on 3 May, 4 percent of page 7, and “took 3 men”.`],
    ["nine", `# They took 3 villages`],
    ["nine", `+ they took 3 villages there.`]
  ] as const)("%s: %s", (choice, line) => expectRedline(houseNumbers(choice), line))
})

describe("names", () => {
  const names = [
    {prefer: "Islamic State", avoid: ["Daesh", "ISIS", "IS"]},
    {prefer: "fighters", avoid: ["militiamen"]},
    {prefer: "Islamic State group", avoid: ["Islamic State"]}
  ]
  test.each([
    `The [Isis -> Islamic State] fell; Isaias did not.`,
    `[Daesh -> Islamic State] and [ISIS -> Islamic State] fell; this is so.`,
    `[Militiamen -> Fighters] ran.`,
    `The Islamic State group ran. Is it so? See https://example.org/Daesh now.`
  ])("%s", line => expectRedline(houseNames(names), line))
})

describe("a house that was written down", () => {
  test("is read, and what is no choice is left out", () => {
    const json = {
      quotes: "curly",
      spelling: "french",
      names: [{prefer: " Kyiv ", avoid: ["Kiev", "", 7]}, {prefer: "x"}, null],
      words: ["Daesh", "Daesh", " "]
    }
    expect(readHouse(json)).toEqual({
      ...noHouse,
      quotes: "curly",
      names: [{prefer: "Kyiv", avoid: ["Kiev"]}],
      words: ["Daesh"]
    })
  })

  test.each([null, [], "x", 7, {}, {articles: []}])("is none: %j", json => {
    expect(readHouse(json)).toBeNull()
  })
})
