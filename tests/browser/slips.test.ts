import {expect, it} from "vitest"
import {articleText, openText, servedApp, type Opened} from "../support/browser.ts"

const app = servedApp()

async function opened(text: string): Promise<Opened> {
  const open = await app.open()
  await openText(open, text)
  return open
}

const text = "# A title\n\nThe budget speaks of many dead and injured. The words go on here.\n"

it("Enter held in the card fixes once, and breaks no paragraph", async () => {
  const {page, faults} = await opened(text)
  await page.keyboard.press("F8")
  await page.keyboard.down("Enter")
  for (let i = 0; i < 4; i++) await page.keyboard.down("Enter")
  await page.keyboard.up("Enter")
  expect(await page.locator(".ProseMirror p").count()).toBe(1)
  expect(await articleText(page)).toContain("The toll")
  await page.keyboard.press("Enter")
  expect(await page.locator(".ProseMirror p").count()).toBe(2)
  expect(faults).toEqual([])
})

it("the notice that offers to undo goes when something else is changed", async () => {
  const {page} = await opened(text)
  await page.keyboard.press("ControlOrMeta+f")
  await page.keyboard.type("words")
  await page.getByRole("textbox", {name: "Replace with"}).fill("letters")
  await page.getByRole("button", {name: "All", exact: true}).click()
  await page.locator(".toast", {hasText: "1 place replaced."}).waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Find")
  await page.locator(".ProseMirror p").click()
  await page.keyboard.type("x")
  await page.locator(".toast").waitFor({state: "detached"})
})

it("the find bar, asked for again, looks for what is selected by then", async () => {
  const {page} = await opened(text)
  await page.keyboard.press("ControlOrMeta+f")
  await page.keyboard.type("go")
  await page.locator(".ProseMirror h1").dblclick({position: {x: 40, y: 20}})
  await page.keyboard.press("ControlOrMeta+f")
  await expect
    .poll(() => page.getByRole("textbox", {name: "Find", exact: true}).inputValue())
    .toBe("title")
})

it.each([
  ["example.org/paper", "https://example.org/paper", ""],
  ["editor@example.org", "mailto:editor@example.org", ""],
  ["javascript:alert(1)", null, "A link can lead to a web page"]
])("%s, typed as a link, leads to %s", async (typed, href, said) => {
  const {page} = await opened(text)
  await page.locator(".ProseMirror h1").dblclick({position: {x: 40, y: 20}})
  await page.keyboard.press("ControlOrMeta+k")
  await page.getByRole("textbox", {name: "Address of the link"}).fill(typed)
  await page.keyboard.press("Enter")
  const link = page.locator(".ProseMirror h1 a")
  if (href === null) await page.getByRole("alert").getByText(said).waitFor()
  else expect(await link.getAttribute("href")).toBe(href)
  expect(await link.count()).toBe(href === null ? 0 : 1)
})
