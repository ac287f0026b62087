import {afterEach, expect, it} from "vitest"
import {openText, servedApp, type Opened} from "../support/browser.ts"

const app = servedApp()
let opened: Opened
afterEach(async () => {
  expect(opened.faults).toEqual([])
  await opened.context.close()
})

async function withHouse(text: string) {
  opened = await app.open()
  await openText(opened, text)
  const {page} = opened
  await page.getByRole("button", {name: "House rules"}).click()
  return page
}

const flags = async () => {
  const texts = await opened.page.locator(".ProseMirror .flag").allInnerTexts()
  return texts.filter(text => text.trim() !== "")
}

it("is kept in every article: marks, spelling, dashes, numbers and names", async () => {
  const page = await withHouse(
    '# A title\n\nThe "harbour" fell – they took 3 boats from Kiev there.\n'
  )
  await page.getByLabel("Quotation marks").selectOption("curly")
  await page.getByLabel("Spelling").selectOption("american")
  await page.getByLabel("Dashes").selectOption("em")
  await page.getByLabel("Small numbers").selectOption("nine")
  await page.getByRole("textbox", {name: "Write", exact: true}).fill("Kyiv")
  await page.getByRole("textbox", {name: "Instead of"}).fill("Kiev, Kiew")
  await page.keyboard.press("Enter")
  await page.getByText("not Kiev, Kiew").waitFor()
  await page.keyboard.press("Escape")
  await expect.poll(flags).toEqual(['"', '"', " – ", "3", "Kiev"])
  await page.getByRole("button", {name: /^Fix all/}).click()
  await expect
    .poll(() => page.locator(".ProseMirror p").innerText())
    .toContain("The “harbour” fell—they took 3")
  await app.reload(opened)
  await expect.poll(flags).toEqual(["3", "Kiev"])
})

it("never flags what D puts into the dictionary, which is undone with one click", async () => {
  const page = await withHouse("# A title\n\nThe budget speaks of many dead and injured.\n")
  await page.keyboard.press("Escape")
  const before = await flags()
  await page.keyboard.press("F8")
  await page.keyboard.press("d")
  await expect.poll(async () => (await flags()).length).toBe(before.length - 1)
  await page.locator(".toast").getByRole("button", {name: "Undo"}).click()
  await expect.poll(flags).toEqual(before)
})

it("goes to a file and comes back, joined with what is there; anything else is refused", async () => {
  const page = await withHouse("# A title\n\nKiev fell.\n")
  await page.getByRole("textbox", {name: "Word or name"}).fill("Daesh")
  await page.keyboard.press("Enter")
  const saved = page.waitForEvent("download")
  await page.getByRole("button", {name: "Save as a file"}).click()
  expect((await saved).suggestedFilename()).toBe("house.json")
  const put = async (name: string, text: string) =>
    page
      .locator('dialog input[type="file"]')
      .setInputFiles({name, mimeType: "application/json", buffer: Buffer.from(text)})
  await put("other.json", "[]")
  await page.getByRole("alert").getByText("Nothing was changed").waitFor()
  await put("house.json", '{"dashes": "em", "words": ["Isis"]}')
  await page.getByText("Isis", {exact: true}).waitFor()
  expect(await page.getByText("Daesh", {exact: true}).count()).toBe(1)
  expect(await page.getByLabel("Dashes").inputValue()).toBe("em")
})
