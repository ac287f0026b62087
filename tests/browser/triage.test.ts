import {expect, it} from "vitest"
import {flagged, servedApp} from "../support/browser.ts"

const app = servedApp()

it("every finding of the sample is dealt with in at most two keys", async () => {
  const {page, faults} = await app.open()
  const findings = (await flagged(page)).length
  expect(findings).toBeGreaterThan(20)
  let keys = 0
  const press = async (key: string) => {
    keys++
    await page.keyboard.press(key)
  }
  const left = () => page.locator(".counts b, .nothing-left h2").first().innerText()
  await press("F8")
  while (!(await left()).startsWith("Nothing left") && keys < 4 * findings) {
    const fixable = (await page.locator(".card .fix").count()) > 0
    await press(fixable ? "ControlOrMeta+Enter" : "i")
  }
  expect(await left()).toBe("Nothing left that the rules can see")
  console.log(`${findings} findings, ${keys} keys: ${(keys / findings).toFixed(2)} for each`)
  expect(keys).toBeLessThanOrEqual(2 * findings)
  expect(faults).toEqual([])
})
