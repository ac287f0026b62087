import {describe, expect, it} from "vitest"
import {languages} from "../../src/lint/languages.ts"
import {loadPack, packCodes} from "../../src/lint/load-packs.ts"
import {createPackLinter, openPacks} from "../../src/lint/open.ts"
import {paragraphs} from "../../src/text/plain.ts"

const article = (from: string, text: string) => ({from, blocks: paragraphs(text)})

describe("the languages", () => {
  it("are those of the rules but English, by their names", () => {
    expect(languages.map(({name}) => name)).toEqual([
      "Chinese",
      "Czech",
      "French",
      "German",
      "Italian",
      "Portuguese",
      "Russian",
      "Spanish",
      "Ukrainian"
    ])
    expect([...languages.map(({code}) => code), "en"].sort()).toEqual([...packCodes].sort())
  })
})

describe("loading rules", () => {
  it("brings them in their parts, each loaded once", async () => {
    const [met, words, rest] = await loadPack("it")
    expect((await loadPack("it", ["words"]))[0]).toBe(words)
    const rules = [met, words, rest].map(part => part?.rules.length ?? 0)
    for (const count of rules) expect(count).toBeGreaterThan(5)
    expect([met?.language, words?.language, rest?.language]).toEqual(["it", "it", "it"])
  })

  it("says which there are where there are none", async () => {
    await expect(loadPack("xx")).rejects.toThrow(
      new RangeError(`There are no rules for “xx”; there is ${packCodes.join(", ")}`)
    )
    await expect(loadPack("constructor")).rejects.toThrow(RangeError)
  })
})

describe("the linter of a language", () => {
  it("holds its rules, those for English and the checks", async () => {
    const linter = await openPacks("it")
    const found = await linter.lint(
      article(
        "it",
        "The budget speaks of many dead. The thieves entered in the house at night. He met the the mayor."
      )
    )
    const folders = new Set(found.map(({rule}) => rule.split("/")[0]))
    expect(folders).toEqual(new Set(["it", "en", "checks"]))
    const english = await (
      await openPacks("en")
    ).lint(article("en", "The budget speaks of many dead."))
    expect(english).toEqual([])
  })

  it("is made once, but asked for again where that failed", async () => {
    expect(openPacks("it")).toBe(openPacks("it"))
    const failed = openPacks("xx")
    await expect(failed).rejects.toThrow(RangeError)
    expect(openPacks("xx")).not.toBe(failed)
    await expect(openPacks("xx")).rejects.toThrow(RangeError)
  })
})

describe("a linter of all languages", () => {
  const text = "The budget speaks of many dead. They resumed to advance."

  it("tells early what rules that are there find while the others are loaded", async () => {
    const told: (readonly string[])[] = []
    const early = (found: readonly {text: string}[]) => told.push(found.map(({text}) => text))
    const linter = createPackLinter()
    await openPacks("en")
    const slip = "The thieves entered in the house. The car is actual."
    const found = await linter.lint(article("pt", slip), {early})
    expect(told.length).toBeGreaterThan(1)
    expect(told.flat()).toContain(" in")
    expect(found.map(({text}) => text)).toEqual(expect.arrayContaining([...(told.at(-1) ?? [])]))
    const before = told.length
    await linter.lint(article("pt", slip), {early})
    expect(told.length).toBe(before)
  })

  it("finds what the linter of the article's language finds", async () => {
    const [all, alone] = [createPackLinter(), await openPacks("it")]
    expect(await all.lint(article("it", text))).toEqual(await alone.lint(article("it", text)))
    expect(await all.lint(article("it", text), {suspect: true})).toEqual(
      await alone.lint(article("it", text), {suspect: true})
    )
  })

  it("rejects a language without rules, once, whoever listens early", async () => {
    const linter = createPackLinter()
    await expect(linter.lint(article("xx", text), {early: () => {}})).rejects.toThrow(RangeError)
  })
})
