import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import type {Page} from "playwright-core"
import {describe, expect, it} from "vitest"
import {servedApp} from "../support/browser.ts"

const app = servedApp()
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

interface Violation {
  readonly id: string
  readonly nodes: readonly {readonly html: string; readonly failureSummary: string}[]
}

async function violations(page: Page): Promise<readonly string[]> {
  // The page's own policy lets no script in from outside; the tool comes by the debugger's way.
  await page.evaluate(axe)
  const found = (await page.evaluate("axe.run()")) as {readonly violations: readonly Violation[]}
  return found.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(node => `${node.html} ${node.failureSummary}`).join("\n")}`
  )
}

const states: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
  ["at first sight", () => Promise.resolve()],
  [
    "with a card open",
    async page => {
      await page.keyboard.press("F8")
      await page.getByRole("dialog").waitFor()
    }
  ],
  [
    "with the export dialog",
    page => page.keyboard.press("ControlOrMeta+s").then(() => page.getByRole("dialog").waitFor())
  ],
  [
    "with the open dialog",
    page => page.keyboard.press("ControlOrMeta+o").then(() => page.getByRole("dialog").waitFor())
  ],
  [
    "with the keys",
    page => page.keyboard.press("ControlOrMeta+/").then(() => page.getByRole("dialog").waitFor())
  ],
  [
    "in the library, with nothing in it",
    page =>
      page.keyboard
        .press("ControlOrMeta+Shift+L")
        .then(() => page.getByText("No articles yet").waitFor())
  ],
  [
    "in the library, with an article and its menu",
    async page => {
      await page.keyboard.press("F8")
      await page.keyboard.press("Enter")
      await page.keyboard.press("ControlOrMeta+Shift+L")
      await page.getByRole("button", {name: /^More for/}).click()
      await page.getByRole("menu").waitFor()
    }
  ],
  ["with the find bar", page => page.keyboard.press("ControlOrMeta+f")]
]

describe.each([
  ["light", {colorScheme: "light", viewport: {width: 1440, height: 900}}],
  ["dark", {colorScheme: "dark", viewport: {width: 1440, height: 900}}],
  ["phone", {colorScheme: "light", viewport: {width: 390, height: 844}, hasTouch: true}]
] as const)("axe finds nothing, %s", (_, options) => {
  it.each(states)("%s", async (_name, go) => {
    const {page, faults} = await app.open({...options, reducedMotion: "reduce"})
    await go(page)
    await page.waitForTimeout(200)
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
