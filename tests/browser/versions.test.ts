import {readdirSync, readFileSync} from "node:fs"
import type {Page} from "playwright-core"
import {afterEach, describe, expect, it} from "vitest"
import {keptVersion} from "../../src/app/article.ts"
import {
  articleText,
  checked,
  expectFlags,
  openText,
  servedApp,
  type Opened
} from "../support/browser.ts"
import {held, hold, type Held} from "../support/database.ts"

const app = servedApp()
let opened: Opened
afterEach(async () => {
  expect(opened.faults).toEqual([])
  await opened.context.close()
})

const fixtures = new URL("../fixtures/kept/", import.meta.url)
const names = readdirSync(fixtures).filter(name => /^\d.*\.json$/.test(name))
const fixture = (name: string) => JSON.parse(readFileSync(new URL(name, fixtures), "utf8")) as Held
const newer = keptVersion + 1

/** A page of the same site that is not the app. */
async function beside({context, page}: Opened): Promise<Page> {
  const other = await context.newPage()
  await other.goto(new URL("/icon.svg", page.url()).href)
  return other
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.locator(".ProseMirror").focus()
  await page.keyboard.press("ControlOrMeta+End")
  await page.keyboard.type(words)
}

const banner = (page: Page) => page.locator(".banner")
const takenOver = "A newer Cleancopy has taken over the articles in this browser"

describe("what an earlier version kept", () => {
  it.each(names)("is opened with all that was done to it, last words included (%s)", async name => {
    const kept = fixture(name)
    opened = await app.open()
    const {page} = opened
    const other = await beside(opened)
    await page.goto("about:blank")
    await other.evaluate(() => indexedDB.deleteDatabase("cleancopy"))
    await hold(other, kept)
    await page.goto(new URL("/", other.url()).href)
    await checked(page)
    const tracked = name !== "1-first.json"
    const text = tracked
      ? "The pier\n\nThe toll speaks of ten dead.\n\nThey resumed to advance on Wednesday. And home. Last words."
      : "The pier\n\nThe budget speaks of ten dead.\n\nThey resumed advancingi on Wednesday. And home. Last words."
    expect(await articleText(page)).toBe(text)
    await expectFlags(page, [tracked ? "resumed to advance" : "budget"])
    await page.getByRole("tab", {name: /Changes/}).click()
    await expect.poll(() => page.locator(".change").count()).toBe(2)
    await page.keyboard.press("ControlOrMeta+Shift+L")
    await expect.poll(() => page.locator(".row-title").allInnerTexts()).toEqual(["The pier"])
    const now = await held(other)
    expect(now.version).toBe(keptVersion)
    expect(now.stores["articles"]).toMatchObject([{title: "The pier", name: null, copy: 0}])
    expect(Object.keys(now.local).filter(key => key.includes("unsaved"))).toEqual([])
  })
})

describe("what a newer version keeps", () => {
  const theirs: Held = {
    version: newer,
    stores: {articles: [{id: "1", written: "otherwise"}], shelves: [{id: "2"}]},
    local: {"cleancopy.unsaved.9": JSON.stringify({version: newer, id: "9", doc: "otherwise"})}
  }

  it("is left as it is, and said from the start; one can work, and take the work along", async () => {
    opened = await app.open()
    const {page} = opened
    const other = await beside(opened)
    await page.goto("about:blank")
    await other.evaluate(() => indexedDB.deleteDatabase("cleancopy"))
    await hold(other, theirs)
    await page.goto(new URL("/", other.url()).href)
    await checked(page)
    await banner(page).getByText(takenOver).waitFor()
    await banner(page).getByText("close all tabs of Cleancopy and open it again").waitFor()
    await openText(opened, "# Mine\n\nThe budget speaks of ten dead.\n")
    await expectFlags(page, ["budget"])
    const download = page.waitForEvent("download")
    await banner(page).getByRole("button", {name: "Download the article"}).click()
    expect((await download).suggestedFilename()).toBe("mine.md")
    expect(await held(other)).toMatchObject(theirs)
  })

  it("by a newer tab is said in the older one, where what is typed waits for the newer version", async () => {
    opened = await app.open()
    const {page} = opened
    page.on("dialog", dialog => void dialog.accept())
    await openText(opened, "# Mine\n\nThe toll.\n")
    await page.getByText("saved", {exact: true}).waitFor()
    const other = await beside(opened)
    await typeAtEnd(page, " Before.")
    // It is not kept waiting: the older tab lets go.
    await hold(other, {version: newer, stores: {shelves: []}, local: {}})
    await banner(page).getByText(takenOver).waitFor()
    await typeAtEnd(page, " After.")
    await banner(page).getByText("Download it before you close the page").waitFor()
    await app.reload(opened)
    expect(await articleText(page)).toContain("The toll. Before. After.")
    await page.goto("about:blank")
    const {local, version} = await held(other)
    expect(version).toBe(newer)
    const waiting = Object.entries(local).filter(([key]) => key.startsWith("cleancopy.unsaved."))
    expect(waiting.map(([, json]) => json)).toEqual([expect.stringContaining("Before. After.")])
    expect(JSON.parse(waiting[0]?.[1] ?? "{}")).toMatchObject({version: keptVersion})
  })
})
