import {readFile} from "node:fs/promises"
import {describe, expect, it} from "vitest"
import {
  checked,
  expectFlags,
  flagged,
  openText,
  servedApp,
  type Opened
} from "../support/browser.ts"
import {partsOf, readByMammoth} from "../support/docx.ts"

const app = servedApp()

const source =
  "---\ntitle: Port\n---\n\n# The port\n\n*   kept so\n\nThe budget speaks of **ten** dead, [it is said](https://a.example/b?c=d&e).\n\n| a | b |\n|:--|--:|\n| c | d |\n\nBack to top\n\n<!-- a note -->\n"

/** The article with its findings fixed, and the export dialog open. */
async function exporting(text = source, options?: Parameters<typeof app.open>[0]): Promise<Opened> {
  const opened = await app.open(options)
  await openText(opened, text)
  const {page} = opened
  for (const _ of await flagged(page)) {
    await page.keyboard.press("F8")
    await page.keyboard.press("Enter")
  }
  await expectFlags(page, [])
  await checked(page)
  await page.keyboard.press("ControlOrMeta+s")
  await page.getByRole("dialog", {name: "Export"}).waitFor()
  await preview(opened).getByRole("status").waitFor()
  return opened
}

const preview = ({page}: Opened) => page.getByRole("region", {name: "What the file will contain"})

async function choose(opened: Opened, format: string): Promise<void> {
  await opened.page.getByRole("radio", {name: new RegExp(`^${format}`)}).check()
  await preview(opened).getByRole("status").waitFor()
}

async function save(opened: Opened): Promise<{readonly name: string; readonly bytes: Buffer}> {
  const saved = opened.page.waitForEvent("download")
  await opened.page.getByRole("button", {name: "Save file"}).click()
  const download = await saved
  return {name: download.suggestedFilename(), bytes: await readFile(await download.path())}
}

describe("each format is shown and saved", () => {
  it("Markdown: only the words that were changed differ", async () => {
    const it = await exporting()
    expect(await preview(it).innerText()).toContain("byte for byte")
    expect(await preview(it).locator("ins").allInnerTexts()).toEqual(["toll"])
    const {name, bytes} = await save(it)
    expect(name).toBe("the-port.md")
    expect(bytes.toString()).toBe(source.replace("budget", "toll").replace("Back to top\n\n", ""))
    expect(it.faults).toEqual([])
  })
  it("HTML: a clean page, and what it has no place for is said", async () => {
    const it = await exporting()
    await choose(it, "HTML")
    expect(await preview(it).innerText()).toContain(
      "Left out: the front matter and 1 piece of raw HTML."
    )
    const {name, bytes} = await save(it)
    const html = bytes.toString()
    expect(name).toBe("the-port.html")
    expect(html).toContain("<title>The port</title>")
    expect(html).toContain(
      '<p>The toll speaks of <strong>ten</strong> dead, <a href="https://a.example/b?c=d&amp;e">it is said</a>.</p>'
    )
    expect(html).not.toMatch(/class=|<script|<!--/)
    expect(it.faults).toEqual([])
  })
  it("plain text", async () => {
    const it = await exporting()
    await choose(it, "Plain text")
    expect((await save(it)).bytes.toString()).toBe(
      "The port\n\n- kept so\n\nThe toll speaks of ten dead, it is said.\n\na\tb\nc\td\n"
    )
  })
  it("Word", async () => {
    const it = await exporting()
    await choose(it, "Word DOCX")
    const {name, bytes} = await save(it)
    expect(name).toBe("the-port.docx")
    expect(await readByMammoth(bytes)).toContain(
      '<h1>The port</h1><ul><li>kept so</li></ul><p>The toll speaks of <strong>ten</strong> dead, <a href="https://a.example/b?c=d&amp;e">it is said</a>.</p>'
    )
    expect(it.faults).toEqual([])
  })
  it("Word with the changes tracked", async () => {
    const it = await exporting()
    await choose(it, "Word, changes tracked")
    const {name, bytes} = await save(it)
    expect(name).toBe("the-port-tracked.docx")
    const xml = partsOf(bytes)["word/document.xml"] ?? ""
    expect(xml).toMatch(
      /<w:del [^>]*w:author="\w+" w:date="\d{4}[^"]*Z"><w:r><w:delText[^>]*>budget</
    )
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*>toll</)
    expect(xml).toContain(">Back to top</w:delText>")
    expect(it.faults).toEqual([])
  })
  it("a redline, which needs nothing besides", async () => {
    const it = await exporting()
    await choose(it, "Redline")
    expect(await preview(it).locator("del").first().innerText()).toBe("budget")
    const {name, bytes} = await save(it)
    const html = bytes.toString()
    expect(name).toBe("the-port-redline.html")
    expect(html).toContain("<del>budget</del><ins>toll</ins>")
    expect(html).toContain("@media print")
    expect(html).not.toMatch(/<script|<link|<img|url\(/)
    // It is opened as a page of its own.
    const page = await it.context.newPage()
    await page.setContent(html)
    expect(
      await page
        .locator("ins")
        .first()
        .evaluate(ins => getComputedStyle(ins).textDecorationLine)
    ).toBe("underline")
    expect(it.faults).toEqual([])
  })
  it("a report, with the penalty before and after", async () => {
    const it = await exporting()
    await choose(it, "Report")
    const {name, bytes} = await save(it)
    expect(name).toBe("the-port-report.html")
    expect(bytes.toString()).toMatch(/class="report-score">[1-9]\d* .*<strong>0<\/strong>/)
    expect(bytes.toString()).toContain("<del>budget</del>")
    expect(it.faults).toEqual([])
  })
  it("its changes as a table and as data", async () => {
    const it = await exporting()
    await choose(it, "Table of changes")
    const table = (await save(it)).bytes.toString()
    expect(table).toMatch(
      /^\uFEFFnumber,place,before,after,rule,group,kind\r\n1,[^,]*,budget,toll,/
    )
    await it.page.keyboard.press("ControlOrMeta+s")
    await choose(it, "Data")
    const data = JSON.parse((await save(it)).bytes.toString()) as Record<string, unknown>
    expect(data).toMatchObject({title: "The port", from: "it", penalty: {after: 0}, left: 0})
    expect(data["changes"]).toHaveLength(2)
    expect(it.faults).toEqual([])
  })
})

describe("a plain text", () => {
  it.each([
    ["without a newline at its end", "The budget speaks of ten dead.\n\nBack to top\n\nEnd"],
    ["with Windows' ends of lines", "One.\r\nThe budget speaks of ten dead.\r\n"]
  ])("%s is exported as it came in", async (_, text) => {
    const it = await app.open()
    await it.page.keyboard.press("ControlOrMeta+o")
    await it.page
      .locator("input[type=file]")
      .setInputFiles({name: "a.txt", mimeType: "", buffer: Buffer.from(text)})
    await expect.poll(() => flagged(it.page)).toContain("budget")
    await it.page.locator(".flag", {hasText: "budget"}).click()
    await it.page.getByRole("dialog").getByRole("button", {name: "toll", exact: true}).click()
    await checked(it.page)
    await it.page.keyboard.press("ControlOrMeta+s")
    const {name, bytes} = await save(it)
    expect(name).toBe("a.txt")
    expect(bytes.toString()).toBe(text.replace("budget", "toll"))
  })
})

it("is copied as rich text, for a CMS", async () => {
  const opened = await exporting()
  await choose(opened, "HTML")
  await opened.page.getByRole("button", {name: "Copy rich text"}).click()
  await opened.page.getByRole("dialog").waitFor({state: "detached"})
  const clipboard = await opened.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return {html: await read("text/html"), text: await read("text/plain")}
  })
  expect(clipboard.html).toContain("speaks of <strong>ten</strong> dead")
  expect(clipboard.text).toContain("The toll speaks of ten dead, it is said.")
  expect(opened.faults).toEqual([])
})

describe("the dialog", () => {
  it("goes through the formats by arrow keys, and saves by Enter", async () => {
    const opened = await exporting()
    const {page} = opened
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Save file")
    await page.getByRole("radio", {name: /^Markdown/}).focus()
    await page.keyboard.press("ArrowDown")
    await expect.poll(() => preview(opened).innerText()).toContain("the-port.html")
    expect(await page.getByRole("radio", {name: /^HTML/}).isChecked()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio")
  })
  it("has a field for the formats on the phone, and fits", async () => {
    const opened = await exporting(source, {viewport: {width: 390, height: 844}, hasTouch: true})
    const {page} = opened
    await page.getByRole("combobox", {name: "Format"}).selectOption({label: "Redline"})
    await expect.poll(() => preview(opened).innerText()).toContain("the-port-redline.html")
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect((await save(opened)).name).toBe("the-port-redline.html")
  })
})
