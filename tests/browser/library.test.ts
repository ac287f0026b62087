import {readFile} from "node:fs/promises"
import type {Page} from "playwright-core"
import {afterEach, describe, expect, it, vi} from "vitest"
import {keptArticle} from "../support/kept.ts"
import {
  articleText,
  checked,
  flagged,
  openText,
  servedApp,
  type Opened
} from "../support/browser.ts"

// Several pages and reloads in one test.
vi.setConfig({testTimeout: 60_000})

const app = servedApp()
const contexts: Opened[] = []
afterEach(async () => {
  for (const {context, faults} of contexts.splice(0)) {
    await context.close()
    expect(faults).toEqual([])
  }
})

async function start(...texts: readonly string[]): Promise<Opened> {
  const opened = await app.open()
  contexts.push(opened)
  for (const text of texts) await openText(opened, text)
  return opened
}

/** A second tab on the same articles. */
async function secondTab({context, page}: Opened): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto(page.url())
  await checked(tab)
  return tab
}

const strike =
  "# Strike\n\nThe budget speaks of ten dead.\n\nThey resumed to advance on Wednesday.\n"
const ferry =
  "# Ferry\n\nAll went well, and the budget speaks of ten dead. It was a long night for all of them.\n"
const olives = "# Olives\n\nThe growers ask for help.\n"

async function library(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+Shift+L")
  await page.getByRole("heading", {name: "Articles", level: 1}).waitFor()
}

const titles = (page: Page) =>
  page
    .locator(".row-title")
    .allInnerTexts()
    .then(texts => texts.map(text => text.replace(/\s+/g, " ").trim()))

const expectTitles = (page: Page, expected: readonly string[]) =>
  expect.poll(() => titles(page), {timeout: 8000}).toEqual(expected)

const row = (page: Page, title: string) => page.locator(".article-row", {hasText: title}).first()

async function choose(page: Page, title: string, item: string): Promise<void> {
  await row(page, title)
    .getByRole("button", {name: /^More for/})
    .click()
  await page.getByRole("menuitem", {name: item}).click()
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  // Under the library nothing of the article can have the focus.
  await page.locator(".shell:not([inert])").waitFor()
  await page.locator(".ProseMirror").focus()
  await page.waitForFunction(() => document.activeElement?.matches(".ProseMirror"))
  await page.keyboard.press("ControlOrMeta+End")
  await page.keyboard.type(text)
}

const saved = (page: Page) => page.locator(".name").getByText("saved", {exact: true}).waitFor()
const undo = (page: Page) => page.locator(".toast").getByRole("button", {name: "Undo"}).click()
const banner = (page: Page) => page.locator(".banner")

/** Refuse to write, as a full disk does, until `window.full` is false. */
const fillDisk = () => {
  const {put} = IDBObjectStore.prototype
  Reflect.set(window, "full", true)
  IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
    if (Reflect.get(window, "full") === true) throw new DOMException("full", "QuotaExceededError")
    return put.apply(this, args)
  }
}

describe("the list", () => {
  it("has title, language, words, findings by group, penalty before and now", async () => {
    const {page} = await start(strike)
    const found = (await flagged(page)).length
    expect(found).toBeGreaterThan(1)
    await page.keyboard.press("F8")
    await page.keyboard.press("Enter")
    await library(page)
    await expect.poll(() => row(page, "Strike").innerText()).toMatch(`${found - 1}`)
    const text = (await row(page, "Strike").innerText()).replace(/\s+/g, " ")
    expect(text).toMatch(/^Strike Italian 13 words \d+ findings left: [^P]*wording/)
    expect(text).toMatch(/Penalty: [1-9]\d* now \d+ just now/)
    const [was, now] = (/Penalty: (\d+) now (\d+)/.exec(text) ?? []).slice(1).map(Number)
    expect(was).toBeGreaterThan(now ?? Infinity)
    expect(await row(page, "Strike").locator(".group-bar i").count()).toBeGreaterThan(0)
    expect(await page.title()).toBe("Articles – Cleancopy")
  })
  it("stands in the order that is chosen, also after a reload, and is searched", async () => {
    const it = await start(strike, olives, ferry)
    const {page} = it
    await library(page)
    await expectTitles(page, ["Ferry", "Olives", "Strike"])
    await page.getByRole("button", {name: /^Order/}).click()
    await page.getByRole("menuitemradio", {name: "Worst first"}).click()
    await expectTitles(page, ["Strike", "Ferry", "Olives"])
    await app.reload(it)
    await expectTitles(page, ["Strike", "Ferry", "Olives"])
    await page.getByRole("button", {name: /^Order/}).click()
    await page.getByRole("menuitemradio", {name: "By title"}).click()
    await expectTitles(page, ["Ferry", "Olives", "Strike"])
    await page.keyboard.press("ControlOrMeta+f")
    await page.keyboard.type("oliv ital")
    await expectTitles(page, ["Olives"])
    await page.keyboard.type("x")
    await page.getByText("No article has “oliv italx”").waitFor()
    await page.getByRole("button", {name: "Show all 3"}).click()
    await expectTitles(page, ["Ferry", "Olives", "Strike"])
  })
  it("is gone through with the keyboard alone", async () => {
    const {page} = await start(olives, strike)
    await library(page)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Strike")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Delete")
    await expectTitles(page, ["Strike"])
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Strike")
    await page.keyboard.press("Enter")
    await page.locator(".library").waitFor({state: "detached"})
    await expect.poll(() => articleText(page)).toContain("Strike")
  })
  it("says how to begin while it is empty; what is pasted or dropped there is opened", async () => {
    const {page} = await start()
    await library(page)
    await page.getByRole("heading", {name: "No articles yet"}).waitFor()
    await page.evaluate(() => navigator.clipboard.writeText("# Pasted\n\nText.\n"))
    await page.keyboard.press("ControlOrMeta+v")
    await page.locator(".library").waitFor({state: "detached"})
    await expect.poll(() => articleText(page)).toContain("Pasted")
    await library(page)
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(["# Dropped\n\nText.\n"], "a.md"))
      return transfer
    })
    for (const type of ["dragenter", "dragover", "drop"])
      await page.locator(".library").dispatchEvent(type, {dataTransfer: dropped})
    await expect.poll(() => articleText(page)).toContain("Dropped")
    await library(page)
    await expectTitles(page, ["Dropped", "Pasted"])
  })
})

describe("the article", () => {
  it("stays open underneath: its place, its selection and what can be undone", async () => {
    const {page} = await start(`# Long\n\n${"A line of text.\n\n".repeat(80)}`)
    await typeAtEnd(page, " More")
    const scroll = () => page.locator(".scroll").evaluate(({scrollTop}) => scrollTop)
    const before = await scroll()
    expect(before).toBeGreaterThan(500)
    await page.getByRole("button", {name: "All articles"}).click()
    await page.getByRole("button", {name: "Long", exact: true}).click()
    expect(await scroll()).toBe(before)
    await page.keyboard.type("!")
    expect(await articleText(page)).toMatch(/More!$/)
    await page.keyboard.press("ControlOrMeta+z")
    await page.keyboard.press("ControlOrMeta+z")
    expect(await articleText(page)).not.toMatch(/More/)
  })
  it("is gone back to with the browser's own button, as the library is with a reload", async () => {
    const it = await start(strike)
    await library(it.page)
    expect(it.page.url()).toMatch(/#library$/)
    await app.reload(it)
    await it.page.getByRole("heading", {name: "Articles", level: 1}).waitFor()
    await it.page.goBack()
    await it.page.locator(".library").waitFor({state: "detached"})
    await it.page.goForward()
    await it.page.locator(".library").waitFor()
    // No key of the article's is heard there.
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("Enter")
    await it.page.keyboard.press("Escape")
    expect((await flagged(it.page)).length).toBeGreaterThan(1)
  })
  it("is not changed by being read", async () => {
    const it = await start(olives, strike)
    const {page} = it
    await library(page)
    const changed = () => row(page, "Olives").locator("time").getAttribute("datetime")
    const before = await changed()
    await page.waitForTimeout(50)
    await page.getByRole("button", {name: "Olives", exact: true}).click()
    await checked(page)
    await page.keyboard.press("ControlOrMeta+End")
    await page.waitForTimeout(1000)
    await app.reload(it)
    await library(page)
    expect(await changed()).toBe(before)
    await expectTitles(page, ["Strike", "Olives"])
  })
  it("says when it was saved", async () => {
    const {page} = await start(olives)
    await typeAtEnd(page, " More.")
    await saved(page)
    const title = await page.locator(".name span", {hasText: "saved"}).getAttribute("title")
    expect(title).toMatch(/^Saved in this browser at \d\d:\d\d$/)
  })
  it("is there with its last words after a reload in the middle of typing, and once", async () => {
    const it = await start(olives)
    await typeAtEnd(it.page, " And water, too")
    await app.reload(it)
    expect(await articleText(it.page)).toContain("And water, too")
    await library(it.page)
    await expectTitles(it.page, ["Olives"])
  })
})

describe("an article is duplicated", () => {
  it("as a copy that can be told apart and changed alone", async () => {
    const {page} = await start(olives)
    await library(page)
    await choose(page, "Olives", "Duplicate")
    await expectTitles(page, ["Olives copy", "Olives"])
    await choose(page, "Olives", "Duplicate")
    await expectTitles(page, ["Olives copy 2", "Olives copy", "Olives"])
    await page.locator(".row-open").first().click()
    await typeAtEnd(page, " Only here.")
    await saved(page)
    expect(await page.locator(".name").innerText()).toContain("copy 2")
    await library(page)
    await page.locator(".row-open").last().click()
    await expect.poll(() => articleText(page)).not.toContain("Only here")
  })
})

describe("an article is deleted", () => {
  it("and put back, also after a reload in between", async () => {
    const it = await start(olives, strike)
    const {page} = it
    await library(page)
    await choose(page, "Olives", "Delete")
    await expectTitles(page, ["Strike"])
    await undo(page)
    await expectTitles(page, ["Strike", "Olives"])
    await choose(page, "Olives", "Delete")
    await expectTitles(page, ["Strike"])
    await app.reload(it)
    await expectTitles(page, ["Strike"])
    await undo(page)
    await expectTitles(page, ["Strike", "Olives"])
  })
  it("together with others, and all are put back at once", async () => {
    const {page} = await start(olives, strike, ferry)
    await library(page)
    await choose(page, "Olives", "Delete")
    await page.getByText("“Olives” is deleted.").waitFor()
    await choose(page, "Strike", "Delete")
    await page.getByText("2 articles are deleted.").waitFor()
    await expectTitles(page, ["Ferry"])
    await undo(page)
    await expectTitles(page, ["Ferry", "Strike", "Olives"])
  })
  it("for good when the offer is gone", async () => {
    const it = await start(olives, strike)
    const {page} = it
    await library(page)
    await choose(page, "Olives", "Delete")
    await page.getByText("“Olives” is deleted.").waitFor()
    await page.locator(".toast").waitFor({state: "detached", timeout: 20_000})
    await app.reload(it)
    await expectTitles(page, ["Strike"])
    await page.waitForTimeout(300)
    expect(await page.locator(".toast").count()).toBe(0)
  })
  it("while it is open: another is opened, and nothing of it comes back by itself", async () => {
    const it = await start(olives, strike)
    const {page} = it
    await typeAtEnd(page, " Last words.")
    await library(page)
    await choose(page, "Strike", "Delete")
    await expectTitles(page, ["Olives"])
    await expect.poll(() => page.locator(".ProseMirror").textContent()).toContain("The growers")
    await app.reload(it)
    await expectTitles(page, ["Olives"])
    await undo(page)
    await expectTitles(page, ["Strike", "Olives"])
    await page.getByRole("button", {name: "Strike", exact: true}).click()
    await expect.poll(() => articleText(page)).toContain("Last words.")
  })
})

describe("two tabs", () => {
  it("list what the other saves and deletes", async () => {
    const it = await start(olives)
    await library(it.page)
    const other = await secondTab(it)
    await openText({...it, page: other}, strike)
    await expectTitles(it.page, ["Strike", "Olives"])
    await library(other)
    await choose(other, "Olives", "Delete")
    await expectTitles(it.page, ["Strike"])
    await undo(other)
    await expectTitles(it.page, ["Strike", "Olives"])
  })
  it("editing one article go on as two that can be told apart", async () => {
    const it = await start(olives)
    const other = await secondTab(it)
    await typeAtEnd(it.page, " From one.")
    await saved(it.page)
    await banner(other).getByText("changed in another tab").waitFor()
    await typeAtEnd(other, " From the other.")
    await other.getByText("this one goes on as a copy").waitFor()
    expect(await other.locator(".name").innerText()).toContain("copy")
    expect(await banner(other).count()).toBe(0)
    await library(it.page)
    await expectTitles(it.page, ["Olives copy", "Olives"])
    await it.page.locator(".row-open").first().click()
    await expect.poll(() => articleText(it.page)).toContain("From the other.")
  })
  it("show on request what the other has made of it, and make no copy then", async () => {
    const it = await start(olives)
    const other = await secondTab(it)
    await typeAtEnd(it.page, " From one.")
    await banner(other).getByRole("button", {name: "Show it as it is now"}).click()
    await expect.poll(() => articleText(other)).toContain("From one.")
    await typeAtEnd(other, " And two.")
    await saved(other)
    await library(it.page)
    await expectTitles(it.page, ["Olives"])
  })
  it("reading in one makes no copy of what is changed in the other", async () => {
    const it = await start(`# Long\n\n${"A line of text.\n\n".repeat(80)}`)
    const other = await secondTab(it)
    await other.locator(".scroll").evaluate(place => place.scrollTo(0, 900))
    await other.waitForTimeout(1200)
    await typeAtEnd(it.page, " From one.")
    await saved(it.page)
    await library(it.page)
    await expectTitles(it.page, ["Long"])
  })
  it.each([
    ["when that is asked for", (page: Page) => page.getByRole("button", {name: "Keep it"}).click()],
    ["when it is changed", (page: Page) => typeAtEnd(page, " Still here.")]
  ])("keep what the other has deleted, %s", async (_, keep) => {
    const it = await start(strike, olives)
    const other = await secondTab(it)
    await library(it.page)
    await choose(it.page, "Olives", "Delete")
    await expectTitles(it.page, ["Strike"])
    await banner(other).getByText("deleted in another tab").waitFor()
    expect(await articleText(other)).toContain("The growers")
    await keep(other)
    await expectTitles(it.page, ["Olives", "Strike"])
    expect(await banner(other).count()).toBe(0)
  })
})

async function backup(page: Page): Promise<Buffer> {
  const download = page.waitForEvent("download")
  await page.getByRole("button", {name: "Save a backup"}).click()
  expect((await download).suggestedFilename()).toMatch(/^cleancopy-\d{4}-\d\d-\d\d\.json$/)
  return readFile(await (await download).path())
}

const give = (page: Page, buffer: Buffer, name = "backup.json") =>
  page
    .locator('.library input[type="file"]')
    .setInputFiles({name, mimeType: "application/json", buffer})

describe("a backup", () => {
  it("brings articles, settings and house rules to another browser", async () => {
    const {page} = await start(strike, olives)
    await typeAtEnd(page, " More.")
    await page.getByRole("button", {name: "House rules"}).click()
    await page.getByRole("textbox", {name: "Word or name"}).fill("Daesh")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({state: "detached"})
    await library(page)
    await page.getByRole("button", {name: "Theme"}).click()
    await page.getByRole("menuitemradio", {name: "Dark"}).click()
    await page.locator(".library").getByText("2 articles").waitFor()
    const file = await backup(page)
    const other = await start()
    await library(other.page)
    await give(other.page, file)
    await other.page.getByText("2 articles restored.").waitFor()
    await expectTitles(other.page, ["Olives", "Strike"])
    expect(await other.page.locator("html").getAttribute("data-theme")).toBe("dark")
    await other.page.getByRole("button", {name: "House rules"}).click()
    await other.page.getByRole("dialog").getByText("Daesh", {exact: true}).waitFor()
    await other.page.keyboard.press("Escape")
    await other.page.getByRole("button", {name: "Olives", exact: true}).click()
    await expect.poll(() => articleText(other.page)).toContain("help. More.")
  })
  it("overwrites nothing: what differs is added as a copy, and only once", async () => {
    const {page} = await start(olives, strike)
    await library(page)
    const file = await backup(page)
    await give(page, file)
    await page.getByText("2 articles were here already.").waitFor()
    await page.getByRole("button", {name: "Strike", exact: true}).click()
    await typeAtEnd(page, " Newer.")
    await library(page)
    await give(page, file)
    await page.getByText("1 article differed from what is here: added as a copy.").waitFor()
    await expectTitles(page, ["Strike", "Strike copy", "Olives"])
    await give(page, file)
    await page.getByText("2 articles were here already.").waitFor()
    await expectTitles(page, ["Strike", "Strike copy", "Olives"])
    await page.locator(".row-open").first().click()
    await expect.poll(() => articleText(page)).toContain("Newer.")
  })
  it("that is broken, foreign, or does not fit on the disk changes nothing and says so", async () => {
    const {page} = await start(olives)
    await library(page)
    const file = await backup(page)
    const alert = page.locator(".library-trouble")
    await give(page, file.subarray(0, file.length - 30))
    await alert.getByText("is no backup of Cleancopy").waitFor()
    await give(page, Buffer.from(file.toString().replace('"heading"', '"nonsense"')))
    await alert.getByText("is damaged").waitFor()
    await give(page, Buffer.from('{"words": []}'), "house.json")
    await alert.getByText("“house.json” is no backup").waitFor()
    await expectTitles(page, ["Olives"])
    await page.evaluate(fillDisk)
    const foreign = JSON.parse(file.toString()) as {articles: unknown[]}
    foreign.articles.push(keptArticle("From elsewhere"))
    await give(page, Buffer.from(JSON.stringify(foreign)))
    await alert.getByText("storage is full: nothing was restored").waitFor()
    await page.evaluate(() => Reflect.set(window, "full", false))
    await page.reload()
    await expectTitles(page, ["Olives"])
  })
})

describe("where the browser keeps nothing", () => {
  it("a full disk is told, what is unsaved can be downloaded, and saved once there is room", async () => {
    const it = await start(olives)
    const {page} = it
    await page.evaluate(fillDisk)
    await typeAtEnd(page, " Unsaved.")
    await banner(page).getByText("storage is full").waitFor()
    await openText(it, strike)
    await banner(page).getByText("storage is full").waitFor()
    const download = page.waitForEvent("download")
    await banner(page).getByRole("button", {name: "Download all 2 unsaved"}).click()
    const file = await readFile(await (await download).path(), "utf8")
    expect(file).toContain("help. Unsaved.")
    await library(page)
    await expectTitles(page, ["Strike", "Olives"])
    await banner(page).getByText("storage is full").waitFor()
    await page.evaluate(() => Reflect.set(window, "full", false))
    await banner(page).getByRole("button", {name: "Try again"}).click()
    await banner(page).waitFor({state: "detached"})
    await page.reload()
    await expectTitles(page, ["Strike", "Olives"])
    const other = await start()
    await library(other.page)
    await give(other.page, Buffer.from(file))
    await expectTitles(other.page, ["Strike", "Olives"])
  })
  it("what could not be saved is not forgotten when another article is opened", async () => {
    const {page} = await start(strike, olives)
    await page.evaluate(fillDisk)
    await typeAtEnd(page, " Unsaved.")
    await banner(page).getByText("storage is full").waitFor()
    await library(page)
    await page.getByRole("button", {name: "Strike", exact: true}).click()
    await banner(page).getByText("1 article could not be saved").waitFor()
    await library(page)
    await page.getByRole("button", {name: "Olives", exact: true}).click()
    await expect.poll(() => articleText(page)).toContain("help. Unsaved.")
    expect(await page.locator(".name").innerText()).toContain("not saved")
  })
  it("a refusal is told, in the library as well", async () => {
    const it = await start()
    await it.page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no", "SecurityError")
      }
    })
    await app.reload(it)
    await library(it.page)
    await it.page.getByRole("alert").getByText("does not let the page store anything").waitFor()
    await openText(it, olives)
    await banner(it.page).getByText("Download it before you close the page").waitFor()
    await library(it.page)
    await expectTitles(it.page, ["Olives"])
  })
  it("little room is told, and a backup offered", async () => {
    const it = await start(olives)
    await it.page.addInitScript(() => {
      navigator.storage.estimate = async () => ({usage: 990e6, quota: 1e9})
    })
    await app.reload(it)
    await banner(it.page).getByText("nearly full: 990 MB of 1.0 GB").waitFor()
    await library(it.page)
    await banner(it.page).getByText("nearly full").waitFor()
  })
  it("asks once to keep the articles, and not before there is one", async () => {
    const it = await start()
    await it.page.addInitScript(() => {
      navigator.storage.persist = async () => {
        const asked = Number(sessionStorage.getItem("asked") ?? 0)
        sessionStorage.setItem("asked", String(asked + 1))
        return false
      }
    })
    const asked = () => it.page.evaluate(() => sessionStorage.getItem("asked"))
    await app.reload(it)
    await it.page.waitForTimeout(300)
    expect(await asked()).toBeNull()
    await openText(it, olives)
    await expect.poll(asked).toBe("1")
    await app.reload(it)
    await openText(it, strike)
    await it.page.waitForTimeout(300)
    expect(await asked()).toBe("1")
  })
})

/** Put away everything that is kept, and keep articles as the first version of the storage did. */
async function keepAsBefore(page: Page, article: unknown): Promise<void> {
  await page.evaluate(async kept => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result))
        request.addEventListener("error", () => reject(request.error))
      })
    await done(indexedDB.deleteDatabase("cleancopy"))
    const opening = indexedDB.open("cleancopy", 1)
    opening.addEventListener("upgradeneeded", () =>
      opening.result.createObjectStore("articles", {keyPath: "id"})
    )
    const database = await done(opening)
    await done(database.transaction("articles", "readwrite").objectStore("articles").put(kept))
    Reflect.set(window, "oldDatabase", database)
  }, article)
}

describe("what an earlier version kept", () => {
  const {
    groups: _groups,
    penalty: _penalty,
    copy: _copy,
    ...old
  } = keptArticle("Old one", {
    left: 3,
    before: 120
  })
  it("is listed and opened, and what it lacks is found when it is opened", async () => {
    const it = await start()
    await keepAsBefore(it.page, old)
    await app.reload(it)
    await library(it.page)
    await expectTitles(it.page, ["Old one"])
    await it.page.getByRole("button", {name: "Old one", exact: true}).click()
    await checked(it.page)
    await library(it.page)
    await row(it.page, "Old one").getByText("nothing left").waitFor()
    await expect
      .poll(async () => (await row(it.page, "Old one").innerText()).replace(/\s+/g, " "))
      .toContain("Penalty: 120 now 0")
  })
  it("waits for a tab that still runs it, and says so", async () => {
    const it = await start()
    await keepAsBefore(it.page, old)
    const other = await it.context.newPage()
    await other.goto(it.page.url())
    await checked(other)
    await library(other)
    await other.getByRole("alert").getByText("Another tab still runs an older Cleancopy").waitFor()
  })
})
