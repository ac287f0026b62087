import {readFile} from "node:fs/promises"
import {expect, it} from "vitest"
import {flagged, servedApp} from "../support/browser.ts"

const app = servedApp()

const first = `<h1>The harbour reopens</h1><p>The budget speaks of ten dead and many injured.
In the area are ongoing violent clashes.</p>`
const second = "# The bridge\n\nThe mayor has resumed to speak, and the the bridge is closed.\n"

it("a morning with the keyboard alone: two articles from paste to file", async () => {
  const {page, faults} = await app.open()
  const {keyboard} = page
  const paste = async (type: string, text: string) => {
    await keyboard.press("ControlOrMeta+o")
    await page.evaluate(
      ([kind = "", data = ""]) =>
        navigator.clipboard.write([new ClipboardItem({[kind]: new Blob([data], {type: kind})})]),
      [type, text]
    )
    await keyboard.press("ControlOrMeta+v")
    await page.getByRole("dialog").waitFor({state: "detached"})
    await expect.poll(() => flagged(page)).not.toEqual([])
  }
  const command = async (name: string) => {
    await keyboard.press("ControlOrMeta+/")
    await keyboard.type(name)
    await keyboard.press("Enter")
  }
  const clear = async () => {
    await keyboard.press("F8")
    for (let i = 0; i < 20; i++) {
      if (await page.getByText("Nothing left that the rules can see").isVisible()) return
      const fixable = (await page.locator(".card .fix").count()) > 0
      await keyboard.press(fixable ? "ControlOrMeta+Enter" : "i")
    }
  }
  const save = async () => {
    const saved = page.waitForEvent("download")
    await keyboard.press("ControlOrMeta+s")
    await page.getByRole("button", {name: "Save file"}).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain("Save")
    await keyboard.press("Enter")
    return readFile(await (await saved).path(), "utf8")
  }

  await paste("text/html", first)
  await clear()
  await command("List the changes")
  await keyboard.press("F6")
  await page.getByText("Nothing left that the rules can see").waitFor({state: "detached"})
  await command("List the findings")
  expect(await save()).toContain("toll")

  await paste("text/plain", second)
  await clear()
  const text = await save()
  expect(text).toContain("resumed speaking")
  expect(text).not.toContain("the the")

  await keyboard.press("ControlOrMeta+Shift+l")
  await page.getByText("The bridge").first().waitFor()
  await page.getByText("The harbour reopens").first().waitFor()
  await keyboard.press("ControlOrMeta+Shift+l")
  await page.locator(".ProseMirror").waitFor()
  expect(faults).toEqual([])
})
