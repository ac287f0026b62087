import type {Page} from "playwright-core"
import {afterEach, expect, it} from "vitest"
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

it(
  "a tab killed at any point of a save has kept what was typed up to a second before",
  async () => {
    opened = await app.open()
    await openText(opened, text)
    await opened.page.getByText("saved", {exact: true}).waitFor()
    const address = opened.page.url()
    let {page} = opened
    for (let i = 0; i < (runs(5).numRuns ?? 1); i++) {
      await typeAtEnd(page, ` word${i}`)
      await page.waitForTimeout(1000)
      // What comes after may be lost or not: the tab is killed while it is typed and saved.
      void typeAtEnd(page, ` late${i}`).catch(() => undefined)
      await page.waitForTimeout((i * 97) % 700)
      await crash(page)
      page = await opened.context.newPage()
      await page.goto(address)
      await checked(page)
      const now = await articleText(page)
      for (let k = 0; k <= i; k++) expect(now).toContain(` word${k}`)
    }
  },
  patience(90_000)
)

it("a worker that was killed is started anew", async () => {
  opened = await app.open()
  await openText(opened, text)
  await expectFlags(opened.page, ["budget"])
  for (const worker of opened.page.workers()) {
    await worker
      .evaluate(() =>
        setTimeout(() => {
          throw new Error("killed")
        })
      )
      .catch(() => undefined)
  }
  await typeAtEnd(opened.page, " They resumed to advance.")
  await expectFlags(opened.page, ["budget", "resumed to advance"])
})

it("storage that is refused, or full, is said, and nothing that was typed goes", async () => {
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
  await page.getByText("saved", {exact: true}).waitFor()
  await app.reload(opened)
  expect(await articleText(page)).toContain("slow0 slow1 slow2 slow3 slow4")
})

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.locator(".ProseMirror").focus()
  await page.keyboard.press("ControlOrMeta+End")
  await page.keyboard.type(words)
}

// Its process is gone from one moment to the next: no event of the page’s closing is heard.
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  void session.send("Page.crash").catch(() => undefined)
  await page.waitForEvent("crash")
  await page.close()
}
