import {afterEach, expect, it} from "vitest"
import {flagged, openText, servedApp, type Opened} from "../support/browser.ts"

const app = servedApp()
let opened: Opened
afterEach(async () => {
  expect(opened.faults).toEqual([])
  await opened.context.close()
})

it("starts without a network once it was there, and so do languages not asked for before", async () => {
  opened = await app.open()
  const {page, context} = opened
  await page.waitForFunction(async () => {
    const {active} = await navigator.serviceWorker.ready
    return active?.state === "activated"
  })
  await context.setOffline(true)
  await app.reload(opened)
  expect(await flagged(page)).not.toEqual([])
  await openText(opened, "# Ein Titel\n\nThe mayor has overtaken the sponsorship.\n")
  await page.getByRole("button", {name: /^Translated from/}).click()
  await page.getByRole("menuitemradio", {name: /^German/}).click()
  await page.getByText("From German").waitFor()
  await page.getByText("checked", {exact: true}).waitFor()
})

it("can be installed", async () => {
  opened = await app.open()
  const {page} = opened
  const link = page.locator('link[rel="manifest"]')
  const manifest = await page.evaluate(
    async address => (await fetch(address)).json() as Promise<{icons: {src: string}[]}>,
    await link.evaluate((element: HTMLLinkElement) => element.href)
  )
  for (const {src} of manifest.icons) {
    const found = await page.evaluate(async address => (await fetch(address)).ok, src)
    expect(found).toBe(true)
  }
})
