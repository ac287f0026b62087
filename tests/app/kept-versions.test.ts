import {readdirSync, readFileSync} from "node:fs"
import {expect, it} from "vitest"
import {keptVersion} from "../../src/app/article.ts"
import {readBackup} from "../../src/app/library/backup.ts"

const fixtures = new URL("../fixtures/kept/", import.meta.url)
const read = (name: string) => readFileSync(new URL(name, fixtures), "utf8")

// `tests/browser/versions.test.ts` opens them.
it("each form in which articles were ever kept has a fixture, that of today included", () => {
  const versions = readdirSync(fixtures)
    .filter(name => /^\d.*\.json$/.test(name))
    .map(name => (JSON.parse(read(name)) as {readonly version: number}).version)
  const all = Array.from({length: keptVersion}, (_, i) => i + 1)
  expect([...new Set(versions)].sort()).toEqual(all)
})

it("a backup in the first form is read", () => {
  const {articles, choices, house} = readBackup(read("backup-1.json"), "backup-1.json")
  expect(articles).toMatchObject([{title: "The pier", copy: 0, fixed: 1}])
  expect(choices).toEqual({theme: "dark", from: "es", suspect: null})
  expect(house.words).toEqual(["Daesh"])
})
