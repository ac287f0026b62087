import {expect, it} from "vitest"
import {flagged, servedApp} from "../support/browser.ts"

const app = servedApp()

it("every finding of the sample is dealt with in at most two keys", async () => {
  const {page, faults} = await app.open()
  const findings = (await flagged(page)).length
  expect(findings).toBeGreaterThan(20)
  const keys: string[] = []
  const press = async (key: string) => {
    keys.push(key)
    await page.keyboard.press(key)
  }
  const left = () => page.locator(".counts b, .nothing-left h2").first().innerText()
  await press("F8")
  for (let i = 0; i < 4 * findings; i++) {
    if ((await left()).startsWith("Nothing left")) break
    const fixable = (await page.locator(".card .fix").count()) > 0
    await press(fixable ? "ControlOrMeta+Enter" : "i")
  }
  expect(await left()).toBe("Nothing left that the rules can see")
  console.log(
    `${findings} findings, ${keys.length} keys: ${(keys.length / findings).toFixed(2)} for each`
  )
  expect(keys.length).toBeLessThanOrEqual(2 * findings)
  expect(faults).toEqual([])
})
