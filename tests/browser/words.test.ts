import type {Page} from "playwright-core"
import {afterEach, expect, it} from "vitest"
import {englishOne} from "../../src/app/words/english.ts"
import {italian} from "../../src/app/words/italian.ts"
import {servedApp, type Opened} from "../support/browser.ts"

const app = servedApp()
let opened: Opened
afterEach(async () => {
  expect(opened.faults).toEqual([])
  await opened.context.close()
})

// The catalogue's English, where its Italian is another: with anything in its holes.
const english: readonly RegExp[] = [
  ...Object.entries(italian).flatMap(([text, other]) => (text === other ? [] : [text])),
  ...Object.values(englishOne)
]
  .flatMap(text => text.split("**"))
  .map(part => part.trim())
  .filter(part => /\p{L}{2}/u.test(part.replace(/\{\w+\}/g, "")))
  .map(pattern)

// What is in a hole may look like an English text: “Altro per Fear of the sea” is Italian.
const inItalian: readonly RegExp[] = Object.values(italian)
  .flatMap(entry => (typeof entry === "string" ? [entry] : [entry.one, entry.other]))
  .filter(text => /^\p{L}+ .*\{/u.test(text))
  .map(pattern)

function pattern(text: string): RegExp {
  const between = text.split(/\{\w+\}/).map(part => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${between.join(".+")}$`, "su")
}

/** What is shown and spoken in English of the interface: neither the article nor words taken from it. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const strings: string[] = []
    const collect = (element: Element) => {
      if (element.matches('[lang="en"], script, style')) return
      for (const name of ["aria-label", "title", "placeholder"])
        strings.push(element.getAttribute(name) ?? "")
      for (const node of element.childNodes) {
        if (node instanceof Text) strings.push(node.data)
        else if (node instanceof Element) collect(node)
      }
    }
    collect(document.body)
    return strings.map(text => text.trim()).filter(text => text !== "")
  })
  return texts.filter(
    text =>
      english.some(pattern => pattern.test(text)) && !inItalian.some(pattern => pattern.test(text))
  )
}

const strike = `<title>Strike</title><article><h1>Strike at the port</h1>
  <p class="byline">By Anna Verdi</p><div class="share">Share on Facebook</div>
  ${"<p>The dockers of Gen\u200Boa have been on strike for three days, and nobody knows how it will end.</p>".repeat(6)}
  <p class="tags">Tags: port, strike</p></article>`

const fetched = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType("resource").some(({name}) => /\/italian-/.test(name))
  )

it("turns to Italian at once and everywhere, and stays so", async () => {
  opened = await app.open()
  const {page} = opened
  const expectItalian = async (screen: string) => expect(await englishOn(page), screen).toEqual([])
  const name = (text: string) => ({name: text, exact: true})
  expect((await englishOn(page)).length).toBeGreaterThan(50)
  expect(await fetched(page)).toBe(false)

  await page.getByRole("button", {name: "Theme and language"}).click()
  await page.getByRole("menuitemradio", {name: "Italiano"}).click()
  await page.getByRole("button", name("Esporta")).waitFor()
  await expectItalian("the start")
  expect(await page.locator("html").getAttribute("lang")).toBe("it")
  expect(await page.locator(".ProseMirror").getAttribute("lang")).toBe("en")

  await page.keyboard.press("F8")
  await page.keyboard.press("Alt+Enter")
  await page.getByRole("dialog").waitFor()
  await expectItalian("the card")
  await page.getByRole("button", name("Ignora")).click()
  await expectItalian("the menu of the card")
  await page.getByRole("menuitem", {name: /^Qui/}).click()
  await page.locator(".toast").waitFor()
  await expectItalian("after ignoring")
  await page.locator(".aside summary").last().click()
  await expectItalian("what was checked")

  await page
    .getByRole("button", {name: /^Rivedi/})
    .first()
    .click()
  await page.locator(".review").waitFor()
  await expectItalian("the review")
  await page.getByRole("button", {name: /^Correggi/}).click()
  await page.getByRole("tab", {name: /^Modifiche/}).click()
  await expectItalian("the changes")
  await page.getByRole("radio", name("Com’era")).click()
  await expectItalian("the article as it was")
  await page.getByRole("tab", {name: /^Segnalazioni/}).click()

  await page.keyboard.press("ControlOrMeta+f")
  await page.keyboard.type("the")
  await expectItalian("the find bar")
  await page.keyboard.press("Escape")
  await page.keyboard.press("ControlOrMeta+/")
  await expectItalian("the commands")
  await page.keyboard.type("norme")
  await page.keyboard.press("Enter")
  await page.getByRole("heading", name("Norme redazionali")).waitFor()
  await expectItalian("the house rules")
  await page.keyboard.press("Escape")
  await page.keyboard.press("ControlOrMeta+s")
  await page.getByRole("dialog").waitFor()
  await page.locator(".preview-name").waitFor()
  await expectItalian("the export")
  await page.getByRole("radio", {name: /^HTML/}).click()
  await page.getByRole("button", name("Copia il codice")).waitFor()
  await expectItalian("the export as HTML")
  await page.keyboard.press("Escape")

  await page.keyboard.press("ControlOrMeta+o")
  await page.getByRole("heading", name("Apri un articolo")).waitFor()
  await expectItalian("the open dialog")
  await page.locator("input[type=file]").setInputFiles([
    {name: "photo.png", mimeType: "image/png", buffer: Buffer.from([137, 80, 78, 71])},
    {name: "old.doc", mimeType: "application/msword", buffer: Buffer.from([208, 207])}
  ])
  await page.getByRole("alert").waitFor()
  await expectItalian("what cannot be opened")
  await page.locator("input[type=file]").setInputFiles([
    {name: "strike.html", mimeType: "text/html", buffer: Buffer.from(strike)},
    {name: "ferry.md", mimeType: "text/markdown", buffer: Buffer.from("# Ferry\n\nIt waits.\n")},
    {name: "old.doc", mimeType: "application/msword", buffer: Buffer.from([208, 207])}
  ])
  await page.getByRole("complementary", name("Che cosa è arrivato")).waitFor()
  await expectItalian("what came in")
  await page.getByRole("button", {name: /^Togli tutto/}).click()
  await expectItalian("what was taken out")

  await page.getByRole("button", name("Tutti gli articoli")).click()
  await page.getByRole("heading", name("Articoli")).waitFor()
  await page.locator(".article-row").nth(2).waitFor()
  await expectItalian("the library")
  await page
    .getByRole("button", {name: /^Altro per/})
    .first()
    .click()
  await page.getByRole("menuitem", {name: /^Duplica/}).click()
  await page.locator(".toast").getByText("duplicato").waitFor()
  await expectItalian("a copy")
  await page.getByRole("searchbox").fill("volcano")
  await page.getByText("Nessun articolo ha").waitFor()
  await expectItalian("nothing found")
  await page.goBack()
  await page.locator(".arrival").waitFor()

  await app.reload(opened)
  await page.getByRole("button", name("Esporta")).waitFor()
  await expectItalian("after a reload")
})

it("speaks the browser’s language until another is chosen, by command too", async () => {
  opened = await app.open({locale: "it-IT"})
  const {page} = opened
  await page.getByRole("button", {name: "Esporta"}).waitFor()
  await page.keyboard.press("ControlOrMeta+/")
  await page.keyboard.type("english")
  await page.keyboard.press("Enter")
  await page.getByRole("button", {name: "Export"}).waitFor()
  expect(await page.locator("html").getAttribute("lang")).toBe("en")
})

it.each([
  ["wide", {viewport: {width: 1440, height: 900}}],
  ["phone", {viewport: {width: 390, height: 844}, hasTouch: true}],
  ["at 200 %", {viewport: {width: 720, height: 450}}]
] as const)("has room for the longer words, %s", async (_size, size) => {
  opened = await app.open({...size, locale: "it-IT"})
  const {page} = opened
  const called = page.locator(".call-panel")
  if (await called.isVisible()) await called.click()
  const cramped = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".top, .tabs, .filters, .counts, .bulk, .menu")]
        .flatMap(place => [place, ...place.querySelectorAll<HTMLElement>("*")])
        .filter(element => element.offsetWidth > 1)
        .filter(element => {
          const {left, right, bottom} = element.getBoundingClientRect()
          const place = element.closest<HTMLElement>(".panel, .menu")?.getBoundingClientRect()
          const off = left < (place?.left ?? 0) - 1 || right > (place?.right ?? innerWidth) + 1
          return off || (element.matches(".menu") && bottom > innerHeight)
        })
        .map(element => element.outerHTML.slice(0, 120))
    )
  expect(await cramped()).toEqual([])
  await page.getByRole("tab", {name: /^Modifiche/}).click()
  expect(await cramped()).toEqual([])
  if (await called.isVisible()) {
    await page.keyboard.press("Escape")
    await page.getByRole("button", {name: "Altro", exact: true}).click()
    await page.waitForTimeout(100)
    expect(await cramped()).toEqual([])
  }
})
