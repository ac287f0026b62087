import type {Page} from "playwright-core"
import {afterEach, expect, it} from "vitest"
import {servedApp, type Opened} from "../support/browser.ts"

const app = servedApp()
let opened: Opened
afterEach(async () => {
  expect(opened.faults).toEqual([])
  await opened.context.close()
})

const row = (page: Page, text: string) => page.locator(".change", {hasText: text})

/** Fix the first findings with the keys, type a word, and show the changes. */
async function change(fixes: number) {
  opened = await app.open()
  const {page} = opened
  for (let i = 0; i < fixes; i++) {
    await page.keyboard.press("F8")
    await page.keyboard.press("Enter")
  }
  await page.keyboard.press("Escape")
  await page.locator(".read").first().click()
  await page.keyboard.press("Control+End")
  await page.keyboard.type(" Indeed.")
  await page.getByRole("tab", {name: /Changes/}).click()
  await row(page, "Indeed").waitFor()
  return page
}

it("lists what was changed with its reason, and shows it in the text", async () => {
  const page = await change(3)
  expect(await page.locator(".change").count()).toBe(4)
  expect(await row(page, "skip to main content").innerText()).not.toContain("By hand")
  expect(await row(page, "Indeed").innerText()).toContain("By hand")
  expect(await page.locator(".read ins").last().innerText()).toContain("Indeed.")
  expect(await page.locator(".read del").first().innerText()).toContain("skip to main content")
  await page.getByRole("radio", {name: "As it was"}).click()
  const was = page.getByRole("document", {name: "The article as it was"})
  expect(await was.innerText()).toContain("skip to main content")
  expect(await was.innerText()).not.toContain("Indeed")
  await page.getByRole("radio", {name: "As it is"}).click()
  expect(await page.locator(".read ins, .read del").count()).toBe(0)
})

it("takes one back, or all of them, and undoes that", async () => {
  const page = await change(3)
  await row(page, "Indeed").getByRole("button", {name: "Take back"}).click()
  await page.waitForFunction(() => document.querySelectorAll(".change").length === 3)
  expect(await page.locator(".read").innerText()).not.toContain("Indeed")
  await page.getByRole("button", {name: "Take back 3"}).click()
  await page.getByText("Nothing has been changed yet").waitFor()
  await page.getByRole("button", {name: "Undo", exact: true}).last().click()
  await page.waitForFunction(() => document.querySelectorAll(".change").length === 3)
})

it("is worked through with the keyboard, and what was accepted is kept", async () => {
  const page = await change(3)
  await page.locator(".change .row").first().focus()
  await page.keyboard.press("a")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Delete")
  await page.waitForFunction(() => document.querySelectorAll(".change").length === 3)
  expect(await page.evaluate(() => document.activeElement?.parentElement?.matches(".change"))).toBe(
    true
  )
  await page.getByText(/^\W*saved$/).waitFor()
  await page.waitForTimeout(500)
  await app.reload(opened)
  await page.getByRole("tab", {name: /Changes/}).click()
  expect(await page.locator(".change").count()).toBe(3)
  expect(await page.locator(".change.accepted").innerText()).toContain("skip to main content")
  await page.getByRole("button", {name: /Not yet accepted/}).click()
  expect(await page.locator(".change").count()).toBe(2)
})
