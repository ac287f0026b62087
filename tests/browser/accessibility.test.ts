import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import type {Page} from "playwright-core"
import {describe, expect, it} from "vitest"
import {servedApp} from "../support/browser.ts"

const app = servedApp()
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

const savedPage = readFileSync(new URL("../fixtures/pages/saved.html", import.meta.url))

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
  ["with a redline to be exported", page => exportAs(page, "Redline")],
  ["with a report to be exported", page => exportAs(page, "Report")],
  [
    "with the open dialog",
    page => page.keyboard.press("ControlOrMeta+o").then(() => page.getByRole("dialog").waitFor())
  ],
  [
    "with the keys",
    page => page.keyboard.press("ControlOrMeta+/").then(() => page.getByRole("dialog").waitFor())
  ],
  [
    "with the note above what came in",
    async page => {
      await page.keyboard.press("ControlOrMeta+o")
      await page.locator("input[type=file]").setInputFiles([
        {name: "a.html", mimeType: "text/html", buffer: Buffer.from(savedPage)},
        {name: "b.doc", mimeType: "", buffer: Buffer.from("x")}
      ])
      await page.getByRole("button", {name: /^Take out: Byline/}).click()
      await page.getByRole("button", {name: /^Put back: Byline/}).waitFor()
    }
  ],
  ["with the find bar", page => page.keyboard.press("ControlOrMeta+f")],
  ["with the changes, one of them accepted", showChanges],
  ["with the house rules", page => command(page, "House rules")],
  ["in high contrast", page => command(page, "high contrast")],
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
  ]
]

async function showChanges(page: Page) {
  await page.keyboard.press("F8")
  await page.keyboard.press("ControlOrMeta+Enter")
  await page.keyboard.press("ControlOrMeta+Enter")
  await page.keyboard.press("Escape")
  await command(page, "List the changes")
  await page.locator(".change .row").first().focus()
  await page.keyboard.press("a")
  await page.locator(".change.accepted").waitFor()
}

async function command(page: Page, name: string) {
  await page.keyboard.press("ControlOrMeta+/")
  await page.getByRole("combobox", {name: "Search the commands"}).fill(name)
  await page.keyboard.press("Enter")
  await page.waitForTimeout(300)
}

async function exportAs(page: Page, format: string) {
  await page.locator(".ProseMirror").focus()
  await page.keyboard.type("Put in. ")
  await page.keyboard.press("ControlOrMeta+s")
  const field = page.getByRole("combobox", {name: "Format"})
  await page.getByRole("dialog").waitFor()
  if (await field.isVisible()) await field.selectOption({label: format})
  else await page.getByRole("radio", {name: new RegExp(`^${format}`)}).check()
  await page.locator(".preview-page").waitFor()
}

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
