import {readFileSync} from "node:fs"
import {expect, it} from "vitest"
import {installScripts, isAllowed, productionPackages, thirdParty} from "../scripts/licences.mjs"

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8")

it("what is shipped stands under licences that allow it", () => {
  const packages = productionPackages()
  expect(packages.length).toBeGreaterThan(30)
  expect(packages.filter(({licence}) => !isAllowed(licence))).toEqual([])
})

it.each([
  ["MIT", true],
  ["(MPL-2.0 OR Apache-2.0)", true],
  ["(GPL-3.0 OR MIT)", true],
  ["GPL-3.0", false],
  ["MIT AND GPL-3.0", false],
  ["none given", false]
])("%s allows it: %s", (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed)
})

it("THIRD-PARTY.md lists all of it: npm run licences", () => {
  expect(read("THIRD-PARTY.md")).toBe(thirdParty())
})

it("no package runs a script when it is installed, but for those named here", () => {
  // fsevents is for macOS only, and comes with Vite.
  expect(installScripts().filter(name => name !== "fsevents")).toEqual([])
})

it("the page’s policy lets nothing in that is not its own, and nothing out", () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
    read("index.html")
  )?.[1]
  expect(policy).toMatch(/^default-src 'none';/)
  const words = policy?.split(/[;\s]+/) ?? []
  expect(words.filter(word => word.includes("unsafe") && word !== "'wasm-unsafe-eval'")).toEqual([])
  expect(words.filter(word => /^https?:|^\*|^\/\//.test(word))).toEqual([])
  expect(policy).toContain("connect-src 'self'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).toContain("form-action 'none'")
})
