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

it("a worker that hangs is given up, which is said; one types on, and a new one finds what is wrong", async () => {
  opened = await app.open()
  const {page} = opened
  await openText(opened, text)
  await expectFlags(page, ["budget"])
  await page.clock.install()
  for (const worker of page.workers())
    void worker
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined)
  await typeAtEnd(page, " They resumed to advance.")
  await page.getByText("checking…").waitFor()
  await page.clock.fastForward("00:20")
  await page.getByText("The checker did not answer in time. It was started anew.").waitFor()
  await typeAtEnd(page, " It went on.")
  await expectFlags(page, ["budget", "resumed to advance"])
  expect(await articleText(page)).toContain("They resumed to advance. It went on.")
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
