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

// What is still English alone.
const notYet =
  ".bar > .icon-button, .name strong, .name p > span:not(.menu-host), .call-panel, .export, .open"

// The catalogue's English, where its Italian is another: with anything in its holes.
const english: readonly RegExp[] = [
  ...Object.entries(italian).flatMap(([text, other]) => (text === other ? [] : [text])),
  ...Object.values(englishOne)
]
  .flatMap(text => text.split("**"))
  .map(part => part.trim())
  .filter(part => /\p{L}{2}/u.test(part.replace(/\{\w+\}/g, "")))
  .map(pattern)

function pattern(text: string): RegExp {
  const between = text.split(/\{\w+\}/).map(part => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${between.join(".+")}$`, "su")
}

/** What is shown and spoken in English of the interface: neither the article nor words taken from it. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(notYet => {
    const strings: string[] = []
    const collect = (element: Element) => {
      if (element.matches(`[lang="en"], script, style, ${notYet}`)) return
      for (const name of ["aria-label", "title", "placeholder"])
        strings.push(element.getAttribute(name) ?? "")
      for (const node of element.childNodes) {
        if (node instanceof Text) strings.push(node.data)
        else if (node instanceof Element) collect(node)
      }
    }
    collect(document.body)
    return strings.map(text => text.trim()).filter(text => text !== "")
  }, notYet)
  return texts.filter(text => english.some(pattern => pattern.test(text)))
}

const fetched = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType("resource").some(({name}) => /\/italian-/.test(name))
  )

it("turns to Italian at once and everywhere, and stays so", async () => {
  opened = await app.open()
  const {page} = opened
  const inItalian = async (screen: string) => expect(await englishOn(page), screen).toEqual([])
  const name = (text: string) => ({name: text, exact: true})
  expect((await englishOn(page)).length).toBeGreaterThan(50)
  expect(await fetched(page)).toBe(false)

  await page.getByRole("button", {name: "Theme and language"}).click()
  await page.getByRole("menuitemradio", {name: "Italiano"}).click()
  await page.getByRole("button", name("Esporta")).waitFor()
  await inItalian("the start")
  expect(await page.locator("html").getAttribute("lang")).toBe("it")
  expect(await page.locator(".ProseMirror").getAttribute("lang")).toBe("en")

  await page.keyboard.press("F8")
  await page.keyboard.press("Alt+Enter")
  await page.getByRole("dialog").waitFor()
  await inItalian("the card")
  await page.getByRole("button", name("Ignora")).click()
  await inItalian("the menu of the card")
  await page.getByRole("menuitem", {name: /^Qui/}).click()
  await page.locator(".toast").waitFor()
  await inItalian("after ignoring")
  await page.locator(".aside summary").last().click()
  await inItalian("what was checked")

  await page
    .getByRole("button", {name: /^Rivedi/})
    .first()
    .click()
  await page.locator(".review").waitFor()
  await inItalian("the review")
  await page.getByRole("button", {name: /^Correggi/}).click()
  await page.getByRole("tab", {name: /^Modifiche/}).click()
  await inItalian("the changes")
  await page.getByRole("radio", name("Com’era")).click()
  await inItalian("the article as it was")
  await page.getByRole("tab", {name: /^Segnalazioni/}).click()

  await page.keyboard.press("ControlOrMeta+f")
  await page.keyboard.type("the")
  await inItalian("the find bar")
  await page.keyboard.press("Escape")
  await page.keyboard.press("ControlOrMeta+/")
  await inItalian("the commands")
  await page.keyboard.type("norme")
  await page.keyboard.press("Enter")
  await page.getByRole("heading", name("Norme redazionali")).waitFor()
  await inItalian("the house rules")
  await page.keyboard.press("Escape")
  await page.keyboard.press("ControlOrMeta+s")
  await page.getByRole("dialog").waitFor()
  await inItalian("around the export")
  await page.keyboard.press("Escape")

  await app.reload(opened)
  await page.getByRole("button", name("Esporta")).waitFor()
  await inItalian("after a reload")
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
