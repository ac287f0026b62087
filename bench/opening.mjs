// From navigation to the first findings on the sample, in a browser with nothing in its cache, and
// how many bytes came before.
import {gzipSync} from "node:zlib"
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
const moments = ["article painted", "first findings", "all findings"]
const seen = []
try {
  for (let run = 0; run < 7; run++) seen.push(await open())
} finally {
  await browser.close()
  await server.close()
}
console.log("\nfrom navigation, on the sample, cold cache, local server; times of the first paint")
const at = name => median(seen.map(({times}) => times[name]))
for (const name of moments) {
  const bar = name === "first findings" ? "bar: 1,000 ms, 300 kB" : ""
  const until = name === "first findings" ? "first reply" : name
  const bytes = median(seen.map(({asked, times}) => sizeUntil(asked, times[until])))
  row(name, at(name), at(name) / at("article painted"), `${kilobytes(bytes)} ${bar}`)
  console.log(`  ${median(seen.map(({flags}) => flags[name]))} findings`)
}

/** Opens the app once: when each moment came, by the page's own clock, and what had been asked for. */
async function open() {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}})
  const page = await context.newPage()
  const requests = []
  context.on("request", request => requests.push({request, time: Date.now()}))
  // Asked in every frame.
  await page.addInitScript(() => {
    const times = {}
    const flags = {}
    const note = (name, happened) => {
      if (!happened || name in times) return
      times[name] = performance.now()
      flags[name] = document.querySelectorAll(".ProseMirror .flag").length
    }
    globalThis.Worker = class extends Worker {
      constructor(...how) {
        super(...how)
        // What is asked for after the first reply is not waited for.
        this.addEventListener("message", () => (times["first reply"] ??= performance.now()))
      }
    }
    const look = () => {
      const status = [...document.querySelectorAll(".foot span")]
      note("article painted", document.querySelector(".ProseMirror p"))
      note("first findings", document.querySelector(".ProseMirror .flag"))
      note(
        "all findings",
        status.some(({textContent}) => textContent === "checked")
      )
      if ("all findings" in times) globalThis.seen = {times, flags, began: performance.timeOrigin}
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(server.resolvedUrls.local[0])
  await page.waitForFunction(() => globalThis.seen, null, {timeout: 60_000})
  const {times, flags, began} = await page.evaluate(() => globalThis.seen)
  const asked = []
  // What keeps the app for the time without a network begins after the findings.
  for (const {request, time} of requests.filter(({time}) => time < began + times["all findings"])) {
    const body = await (await request.response()).body()
    asked.push({time: time - began, bytes: gzipSync(body, {level: 9}).length})
  }
  await context.close()
  return {times, flags, asked}
}

/** The bytes, gzipped, of all that was asked for before a moment. */
function sizeUntil(asked, moment) {
  return asked.filter(({time}) => time < moment).reduce((sum, {bytes}) => sum + bytes, 0)
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`
}
