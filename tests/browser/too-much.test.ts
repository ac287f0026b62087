import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {strToU8, unzipSync, zipSync, type Zippable} from "fflate"
import type {Page} from "playwright-core"
import {afterAll, beforeAll, expect, it} from "vitest"
import {articleText, openText, servedApp, type Opened} from "../support/browser.ts"
import {para, run, wordFile} from "../support/word-file.ts"

/** How long it may take until the word comes that something is too much, in milliseconds; on two busy cores. */
const bound = 40_000

const app = servedApp()
let opened: Opened
beforeAll(async () => {
  opened = await app.open()
  await openText(opened, "# Mine\n\nThe budget speaks of ten dead.\n")
})
afterAll(() => opened.context.close())

const folder = mkdtempSync(join(tmpdir(), "cleancopy-"))
afterAll(() => rmSync(folder, {recursive: true}))

const many = (text: string, times = 50_000) => text.repeat(times)
const tooMuch = "This is more than an article, or nested too deep"
const unread = "could not be read as an article"

/** A Word file with other files in it, or another text. */
function changed(files: Zippable): Uint8Array {
  return zipSync({...unzipSync(wordFile(para(run("One")))), ...files})
}

/** A Word file that stands behind another archive, whose directory is harmless. */
function behindAnother(): Uint8Array {
  const bomb = changed({"word/document.xml": new Uint8Array(49_000_000)})
  const harmless = wordFile(para(run("One")))
  const both = new Uint8Array(harmless.length + bomb.length)
  both.set(harmless)
  both.set(bomb, harmless.length)
  return both
}

const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${Array.from(
  {length: 40},
  (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`
).join(
  ""
)}]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a40;</w:t></w:r></w:p></w:body></w:document>`

const files: readonly (readonly [string, () => string | Uint8Array, string])[] = [
  ["a line.txt", () => many("word ", 10_000_000), "larger than 4 MB"],
  ["a line.md", () => many("word ", 10_000_000), "larger than 4 MB"],
  ["a line.html", () => `<p>${many("word ", 10_000_000)}`, "larger than 4 MB"],
  ["a line, smaller.txt", () => many("word ", 700_000), tooMuch],
  ["quotes.md", () => many(">"), tooMuch],
  ["lists.md", () => many("1. "), tooMuch],
  ["stars.md", () => many("*a_ "), tooMuch],
  ["boxes.html", () => `<p>x</p>${many("<div>")}`, unread],
  ["letters.html", () => `<p>${many("a <b>b</b> ")}`, tooMuch],
  ["style sheets.html", () => `<p>x</p>${many("<style ")}`, unread],
  [
    "tables.docx",
    () => wordFile(many("<w:tbl><w:tr><w:tc>", 5000) + many("</w:tc></w:tr></w:tbl>", 5000)),
    "is damaged"
  ],
  ["text.docx", () => wordFile(para(run(many("word ", 3_000_000)))), tooMuch],
  [
    "files.docx",
    () =>
      changed(
        Object.fromEntries(Array.from({length: 6000}, (_, i) => [`a${i}`, new Uint8Array(1)]))
      ),
    "more than 50 MB"
  ],
  [
    "pictures.docx",
    () => changed({"word/media/a.png": new Uint8Array(60_000_000)}),
    "more than 50 MB"
  ],
  ["behind another.docx", behindAnother, "is damaged"],
  ["laughs.docx", () => changed({"word/document.xml": strToU8(laughs)}), "“laughs.docx”"]
]

it.each(files)(
  "%s is refused in words before long, and the article that is open stays",
  async (name, content, word) => {
    const {page} = opened
    const path = join(folder, name)
    writeFileSync(path, content())
    await page.keyboard.press("ControlOrMeta+o")
    await page.locator("input[type=file]").setInputFiles(path)
    await page.getByRole("alert").getByText(word).waitFor({timeout: bound})
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({state: "detached"})
    await typeAtEnd(page, "!")
    await expect.poll(() => articleText(page)).toMatch(/^Mine\s+The budget.* ten dead\.!+$/)
  },
  2 * bound
)

it.each([
  ["the dialog", ".paste-box", tooMuch],
  ["the article", ".ProseMirror", tooMuch]
])(
  "50 MB of one line pasted into %s are refused in words, and the article stays",
  async (_where, selector, word) => {
    const {page} = opened
    if (selector === ".paste-box") await page.keyboard.press("ControlOrMeta+o")
    await page.locator(selector).evaluate(element => {
      const clipboardData = new DataTransfer()
      clipboardData.setData("text/plain", "word ".repeat(10_000_000))
      element.dispatchEvent(
        new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true})
      )
    })
    await page.getByText(word).waitFor({timeout: bound})
    await page.keyboard.press("Escape")
    expect(await articleText(page)).toMatch(/^Mine\s+The budget speaks of ten dead\.!*$/)
  },
  2 * bound
)

it("HTML that is nested too deep, pasted into the article, is refused in words", async () => {
  const {page} = opened
  await page.locator(".ProseMirror").evaluate(element => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text/html", "<div>".repeat(50_000))
    clipboardData.setData("text/plain", "deep")
    element.dispatchEvent(
      new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true})
    )
  })
  await page.getByText(tooMuch).waitFor({timeout: bound})
  await page.keyboard.press("Escape")
  expect(await articleText(page)).toMatch(/^Mine\s+The budget speaks of ten dead\.!*$/)
})

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.locator(".ProseMirror p").click()
  await page.keyboard.press("ControlOrMeta+End")
  await page.keyboard.type(words)
}
