import {readdirSync, readFileSync} from "node:fs"
import {gzipSync} from "node:zlib"
import {expect, it} from "vitest"

// What a browser must fetch, in bytes as a server sends them.
const app = new URL("../dist/app/", import.meta.url)
const names = readdirSync(new URL("assets/", app))
const size = (path: string) => gzipSync(readFileSync(new URL(path, app)), {level: 9}).length
const page = readFileSync(new URL("index.html", app), "utf8")
const linked = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
  ([, path]) => path as string
)
const scripts = linked.filter(path => path.endsWith(".js"))
const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + size(path), 0)
const chunk = (start: string) => {
  const found = names.find(name => new RegExp(`^${start}-[\\w-]{8}\\.js$`).test(name))
  return `assets/${found ?? `no chunk ${start}`}`
}

const rules = (part: string) => ["en", "it"].map(language => chunk(`${language}-${part}`))
// The rules that are met most are opened first, alone.
const firstFindings = [...linked, "index.html", chunk("worker"), ...rules("met")]

it("scripts before the first paint: 130 kB at most", () => {
  expect(sum(scripts)).toBeLessThanOrEqual(130_000)
})

it("everything up to the first findings: 300 kB at most", () => {
  expect(sum(firstFindings)).toBeLessThanOrEqual(300_000)
})

it("everything up to what is found without the part-of-speech model: 405 kB at most", () => {
  expect(sum([...firstFindings, ...rules("words")])).toBeLessThanOrEqual(405_000)
})

it("the page asks for no part-of-speech model, no reader of Markdown or HTML, and no dialog", () => {
  const [first = "", ...others] = scripts.filter(path => path !== "theme.js")
  expect(others).toEqual([])
  expect(readFileSync(new URL(first, app), "utf8")).not.toMatch(
    /setextUnderline|Paste the translated article here/
  )
})
