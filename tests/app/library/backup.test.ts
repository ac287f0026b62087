import {describe, expect, it} from "vitest"
import {noHouse} from "../../../src/checks/house/house.ts"
import type {Backup} from "../../../src/app/library/backup.ts"
import {
  backupName,
  CannotRestore,
  readBackup,
  toAdd,
  writeBackup
} from "../../../src/app/library/backup.ts"
import {keptArticle} from "../../support/kept.ts"

const backup: Backup = {
  articles: [keptArticle("One", {copy: 2, name: "one.md"}), keptArticle("Two")],
  choices: {theme: "dark", from: "es", suspect: null},
  house: {...noHouse, words: ["Daesh"]}
}
const text = writeBackup(backup, new Date("2026-03-04T10:00:00Z"))

describe("a backup", () => {
  it("is read as it was written", () => {
    expect(readBackup(text, "b.json")).toEqual(backup)
  })
  it("is named for its day", () => {
    expect(backupName(new Date(2026, 2, 4))).toBe("cleancopy-2026-03-04.json")
  })
  it("of an earlier version lacks nothing that is known now", () => {
    const json = JSON.parse(text) as {articles: Record<string, unknown>[]}
    for (const article of json.articles) {
      delete article["groups"]
      delete article["penalty"]
      delete article["copy"]
    }
    const [one] = readBackup(JSON.stringify(json), "b.json").articles
    expect(one).toMatchObject({groups: null, penalty: null, copy: 0})
  })
})

describe("not restored is", () => {
  const broken = (
    change: (json: {articles: Record<string, unknown>[]} & Record<string, unknown>) => void
  ) => {
    const json = JSON.parse(text) as {articles: Record<string, unknown>[]} & Record<string, unknown>
    change(json)
    return JSON.stringify(json)
  }
  it.each([
    ["a file that is no JSON", text.slice(0, -40), /no backup/],
    ["another program's JSON", '{"articles": []}', /no backup/],
    ["a list", "[]", /no backup/],
    ["a newer backup", broken(json => (json["version"] = 3)), /newer/],
    [
      "one without articles",
      broken(json => delete (json as Record<string, unknown>)["articles"]),
      /damaged/
    ],
    ["one without an id", broken(json => delete json.articles[1]?.["id"]), /damaged/],
    [
      "one whose document is none",
      broken(json => (json.articles[0] = {...json.articles[0], doc: {type: "x"}})),
      /damaged/
    ],
    [
      "one of a format unknown",
      broken(json => (json.articles[0] = {...json.articles[0], format: "pdf"})),
      /damaged/
    ]
  ])("%s", (_, file, message) => {
    expect(() => readBackup(file, "b.json")).toThrow(CannotRestore)
    expect(() => readBackup(file, "b.json")).toThrow(message)
    expect(() => readBackup(file, "b.json")).toThrow("Nothing was changed")
  })
})

describe("restoring joins:", () => {
  const here = keptArticle("One", {id: "1", revision: 3, updated: 300})
  it("what is not there is added, what is there already is not", () => {
    const other = keptArticle("Two", {id: "2"})
    expect(toAdd([here, other], [here])).toEqual([other])
  })
  it.each([
    ["older", {revision: 2, updated: 200}],
    ["newer", {revision: 9, updated: 900}],
    ["of the same number, but another text", {revision: 3, updated: 301}]
  ])("what stands %s in the backup becomes a copy, once", (_, version) => {
    const there = {...here, ...version}
    const added = toAdd([there], [here])
    expect(added).toEqual([{...there, id: `1.${version.updated}`, copy: 1}])
    expect(toAdd([there], [here, ...added])).toEqual([])
  })
})
