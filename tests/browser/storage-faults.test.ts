import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {chromium, type Page} from "playwright-core"
import {afterEach, expect, it} from "vitest"
import {launchOptions} from "../../scripts/browser.mjs"
import {
  articleText,
  checked,
  expectFlags,
  openText,
  servedApp,
  type Opened
} from "../support/browser.ts"
import {patience, runs} from "../support/runs.ts"

const app = servedApp()
let opened: Opened
afterEach(async () => {
  await opened.context.close()
})

const text = "# A title\n\nThe budget speaks of ten dead.\n"

it("storage that is full is said, and nothing that was typed goes", async () => {
  opened = await app.open()
  const {page} = opened
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("Full", "QuotaExceededError")
    }
  })
  await app.reload(opened)
  await openText(opened, text)
  await typeAtEnd(page, " Typed all the same.")
  await page
    .getByText(/storage is full/)
    .first()
    .waitFor()
  expect(await articleText(page)).toContain("Typed all the same.")
})

it("storage that is slow keeps nobody waiting, and has all of it in the end", async () => {
  opened = await app.open()
  const {page} = opened
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...given) {
      const until = performance.now() + 60
      // A transaction ends when it is left alone: it is kept busy with reading.
      while (performance.now() < until) this.count()
      return put.apply(this, given)
    }
  })
  await app.reload(opened)
  await openText(opened, text)
  for (let i = 0; i < 5; i++) await typeAtEnd(page, ` slow${i}`)
  await saved(page)
  await app.reload(opened)
  expect(await articleText(page)).toContain("slow0 slow1 slow2 slow3 slow4")
})

it("where the browser is set to keep nothing of any site, that is said, and one can work and export", async () => {
  const profile = mkdtempSync(join(tmpdir(), "cleancopy-"))
  mkdirSync(join(profile, "Default"))
  const settings = {profile: {default_content_setting_values: {cookies: 2}}}
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(settings))
  opened = await app.openIn(await chromium.launchPersistentContext(profile, launchOptions()))
  const {page} = opened
  // It is really so, here.
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow("Access is denied")
  const banner = page.locator(".banner")
  await banner.getByText("does not let the page store anything. What you do here is not").waitFor()
  await openText(opened, text)
  await expectFlags(page, ["budget"])
  await banner.getByText("so the article is not being saved").waitFor()
  await page.keyboard.press("F8")
  await page.keyboard.press("Enter")
  await expectFlags(page, [])
  const download = page.waitForEvent("download")
  await banner.getByRole("button", {name: "Download the article"}).click()
  expect((await download).suggestedFilename()).toBe("a-title.md")
  // The whole list is there, too, for as long as the page is.
  await page.keyboard.press("ControlOrMeta+Shift+L")
  await expect.poll(() => page.locator(".row-title").allInnerTexts()).toEqual(["A title"])
  await opened.context.close()
  rmSync(profile, {recursive: true})
})

it(
  "storage that is closed and cleared at any point of a save is opened again, with all that is open",
  async () => {
    opened = await app.open()
    const {page, context} = opened
    await openText(opened, text)
    const session = await context.newCDPSession(page)
    const {origin} = new URL(page.url())
    for (let i = 0; i < (runs(6).numRuns ?? 1); i++) {
      await typeAtEnd(page, ` word${i}`)
      await page.waitForTimeout((i * 67) % 400)
      await session.send("Storage.clearDataForOrigin", {origin, storageTypes: "indexeddb"})
      await saved(page)
      expect(await page.locator(".banner").count()).toBe(0)
    }
    // Also when there is nothing to be saved.
    await page.keyboard.press("ControlOrMeta+Shift+L")
    await session.send("Storage.clearDataForOrigin", {origin, storageTypes: "indexeddb"})
    await page.waitForTimeout(500)
    await expect.poll(() => page.locator(".row-title").allInnerTexts()).toEqual(["A title"])
    await page.locator(".row-open").click()
    await page.locator(".ProseMirror").waitFor()
    await app.reload(opened)
    for (let i = 0; i < (runs(6).numRuns ?? 1); i++)
      expect(await articleText(page)).toContain(` word${i}`)
    await checked(page)
  },
  patience(60_000)
)

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.locator(".ProseMirror").focus()
  await page.keyboard.press("ControlOrMeta+End")
  await page.keyboard.type(words)
}

async function saved(page: Page): Promise<void> {
  await page.locator(".name").getByText("saved", {exact: true}).waitFor()
}
