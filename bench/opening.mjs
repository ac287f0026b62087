// From navigation to the first findings on the sample, in a browser with nothing in its cache, and
// how many bytes came before.
import {chromium} from "playwright-core"
import {preview} from "vite"
import {launchOptions} from "../scripts/browser.mjs"
import {median, row} from "./article.mjs"

const server = await preview({
  root: new URL("..", import.meta.url).pathname,
  preview: {port: 0, host: "127.0.0.1"},
  logLevel: "error"
})
const browser = await chromium.launch(launchOptions())
const moments = {
  "article painted": [],
  "first findings": [],
  "all findings": []
}
try {
  for (let run = 0; run < 7; run++) {
    const context = await browser.newContext({viewport: {width: 1440, height: 900}})
    const page = await context.newPage()
    // Asked in every frame, by the page's own clock, which starts with the navigation.
    await page.addInitScript(() => {
      const seen = {}
      globalThis.seen = seen
      const look = () => {
        const now = performance.now()
        if (document.querySelector(".ProseMirror p")) seen["article painted"] ??= now
        if (document.querySelector(".ProseMirror .flag")) seen["first findings"] ??= now
        const status = [...document.querySelectorAll("*")].some(
          ({childElementCount, textContent}) => childElementCount === 0 && textContent === "checked"
        )
        if (status) seen["all findings"] ??= now
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.goto(server.resolvedUrls.local[0])
    await page.waitForFunction(() => globalThis.seen["all findings"], null, {timeout: 60_000})
    const seen = await page.evaluate(() => globalThis.seen)
    for (const name of Object.keys(moments)) moments[name].push(seen[name])
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
}
console.log("\nfrom navigation, on the sample, cold cache, local server; times of the first paint")
const painted = median(moments["article painted"])
for (const [name, times] of Object.entries(moments)) {
  const bar = name === "first findings" ? "bar: 1,000 ms" : ""
  row(name, median(times), median(times) / painted, bar)
}
