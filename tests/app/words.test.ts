import {readdirSync, readFileSync} from "node:fs"
import {fileURLToPath} from "node:url"
import {afterEach, describe, expect, it} from "vitest"
import {categories} from "../../src/rules/category.ts"
import {englishOne} from "../../src/app/words/english.ts"
import {italian} from "../../src/app/words/italian.ts"
import {languageOf, speak} from "../../src/app/words/language.ts"
import {languageName} from "../../src/app/words/language-name.ts"
import {inEnglish, tr} from "../../src/app/words/tr.ts"
import {when} from "../../src/app/wording.ts"
import {literalsIn} from "../support/literals.ts"

afterEach(() => speak("en"))

const app = fileURLToPath(new URL("../../src/app/", import.meta.url))
const files = readdirSync(app, {recursive: true, encoding: "utf8"}).filter(
  file => /\.tsx?$/.test(file) && !file.startsWith("words/")
)

// English whatever the interface speaks: the sample, which is an article, and what is written into files.
const noInterface = [/^sample\.ts$/, /^export\/(?:pages|report.*|redline-html)\.ts$/]
const brand = "Cleancopy"

describe("every text of the interface goes through the catalogue", () => {
  const done = files.filter(file => !noInterface.some(own => own.test(file)))
  it.each(done)("%s", file => {
    const found = literalsIn(file, readFileSync(app + file, "utf8"))
    const missing = found.filter(
      ({text, kind}) =>
        text !== brand && (kind === "shown" || (kind === "words" && !(text in italian)))
    )
    expect(missing.map(({text}) => text)).toEqual([])
  })
})

it("knows text that is shown from text that is not", () => {
  const source = `
    import {x} from "./A file"
    throw new RangeError("Nothing here")
    const kind: "As it was" = read("a-b", tr("As it was"))
    const name = tr(n > 1 ? "All" : "Here")
    const part = <p class="two words" title="A title" aria-label={open ? "Open" : tr("Close")}>
      Some {tr("text")} {open ? \`\${n} left\` : ""} <b key="Key">{"More"}</b> ·
    </p>
    const toast = {text: "Done with it.", code: "it"}
  `
  const found = literalsIn("a.tsx", source)
  const texts = (wanted: string) => found.filter(({kind}) => kind === wanted).map(({text}) => text)
  expect(texts("shown")).toEqual(["A title", "Open", "Some", "left", "More"])
  expect(texts("words")).toEqual(["As it was", "All", "Here", "Close", "Done with it."])
  expect(texts("other")).toEqual(["a-b", "text", "it"])
})

describe("the catalogue", () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort()
  const entries = Object.entries(italian)

  it.each(entries)("has the same holes in both languages: %s", (english, entry) => {
    const other = typeof entry === "string" ? entry : entry.other
    expect(holes(other)).toEqual(holes(english))
    const ones = typeof entry === "string" ? [] : [entry.one, englishOf(english)]
    for (const one of ones) expect(holes(english)).toEqual(expect.arrayContaining(holes(one)))
  })

  function englishOf(text: string): string {
    return Object.entries(englishOne).find(([english]) => english === text)?.[1] ?? ""
  }

  it("holds nothing that is not used", () => {
    const used = new Set<string>(Object.values(categories).map(({name}) => name))
    for (const file of files)
      for (const {text} of literalsIn(file, readFileSync(app + file, "utf8"))) used.add(text)
    for (const file of ["language.ts"])
      for (const {text} of literalsIn(file, readFileSync(`${app}words/${file}`, "utf8")))
        used.add(text)
    expect(entries.map(([english]) => english).filter(english => !used.has(english))).toEqual([])
  })
})

it("counts in English and in Italian", async () => {
  const said = () => [0, 1, 2, 12_000].map(n => tr("{n} places", {n}))
  expect(said()).toEqual(["0 places", "1 place", "2 places", "12,000 places"])
  await speak("it")
  expect(said()).toEqual(["0 punti", "1 punto", "2 punti", "12.000 punti"])
})

it("writes English into files, whatever is shown", async () => {
  await speak("it")
  expect([inEnglish("Head"), inEnglish("{n} changes", {n: 1})]).toEqual(["Head", "1 change"])
})

it("fills each hole once, and leaves braces in what fills it alone", () => {
  expect(tr("{n} places with “{text}”", {n: 2, text: "{n}"})).toBe("2 places with “{n}”")
})

it("says days, months and languages in the language that is shown", async () => {
  const now = new Date(2026, 10, 22, 12, 0).getTime()
  const times = [new Date(2026, 10, 19), new Date(2025, 2, 3), new Date(2026, 10, 22, 11, 20)]
  const said = () => [...times.map(time => when(time.getTime(), now)), languageName("de")]
  expect(said()).toEqual(["Thursday", "3 March 2025", "40 minutes ago", "German"])
  await speak("it")
  expect(said()).toEqual(["giovedì", "3 marzo 2025", "40 minuti fa", "Tedesco"])
})

it("shows the language that was asked for last, whichever comes first", async () => {
  const slow = speak("it")
  await speak("en")
  await slow
  expect(tr("Close")).toBe("Close")
})

it.each([
  ["system", ["de-DE", "it-CH", "en"], "it"],
  ["system", ["en-GB", "it"], "en"],
  ["system", ["ja"], "en"],
  ["it", ["en"], "it"]
] as const)(
  "with the choice %s and the browser’s %j it speaks %s",
  (choice, preferred, language) => {
    expect(languageOf(choice, preferred)).toBe(language)
  }
)
