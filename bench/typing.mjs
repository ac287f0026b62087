// What a real key press takes until it is painted, in documents with 2,000 findings and in the same
// documents without, in turns; also in one paragraph of 5,000 words, and while a lint runs.
import {chromium} from "playwright-core"
import {preview} from "vite"
import {launchOptions} from "../scripts/browser.mjs"
import {median, quantile} from "./article.mjs"

const keys = process.argv.includes("--short") ? 20 : 60

/**
 * A plain text of so many words, in paragraphs of about 100 words or in one, in which so many words
 * stand twice. No two are the same, so that each finding is a row of the list.
 */
function text(words, findings, inOne = false) {
  const sentences = Math.round(words / 10)
  const parts = []
  let put = 0
  const noun = (i, other) => {
    const flagged = put < findings && put * sentences < i * findings
    if (flagged) put++
    return flagged ? `${word(i)} ${word(i)}` : `${word(i)} ${other}`
  }
  for (let i = 1; i <= sentences; i++) {
    parts.push(`We saw the ${noun(2 * i, "lately")} near the ${noun(2 * i + 1, "again")} ${i}.`)
    parts.push(!inOne && i % 10 === 0 ? "\n\n" : " ")
  }
  return parts.join("")
}

/** A word of its own for each number. */
function word(i) {
  const syllables = ["ba", "co", "du", "fe", "gi", "lo", "ma", "nu", "pe", "ri", "so", "ta"]
  const [a, b, c, d] = [i % 12, (i / 12) % 12, (i / 144) % 12, (i / 1728) % 12].map(Math.floor)
  return [a, b, c, d].map(k => syllables[k]).join("") + "n"
}

const server = await preview({
  root: new URL("..", import.meta.url).pathname,
  preview: {port: 0, host: "127.0.0.1"},
  logLevel: "error"
})
const browser = await chromium.launch(launchOptions())

async function open(content) {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}})
  const page = await context.newPage()
  await page.goto(server.resolvedUrls.local[0])
  await checked(page)
  await page.keyboard.press("ControlOrMeta+o")
  await page
    .locator(".dialog input[type=file]")
    .setInputFiles({name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(content)})
  await page.getByRole("dialog").waitFor({state: "detached", timeout: 120_000})
  await checked(page)
  // The caret in the middle of the text on screen.
  await page.locator(".ProseMirror p").first().click()
  await page.evaluate(() => {
    globalThis.times = []
    addEventListener(
      "keydown",
      event => {
        const start = event.timeStamp
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.addEventListener("message", () => {
            globalThis.times.push(performance.now() - start)
          })
          channel.port1.start()
          channel.port2.postMessage(0)
        })
      },
      true
    )
  })
  return {page, context}
}

function checked(page) {
  return page.getByText("checked", {exact: true}).waitFor({state: "attached", timeout: 180_000})
}

/** Key presses: with a pause after each that lets a lint begin (`linting`), or in a quick row. */
async function press({page}, linting) {
  await page.evaluate(() => (globalThis.times.length = 0))
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press("abcdefgh"[i % 8])
    await page.waitForTimeout(linting ? 320 : 40)
  }
  return page.evaluate(() => globalThis.times)
}

const cases = [
  ["10,000 words", text(10_000, 2000), text(10_000, 0)],
  ["50,000 words", text(50_000, 2000), text(50_000, 0)],
  ["100,000 words", text(100_000, 2000), text(100_000, 0)],
  ["one paragraph of 5,000 words", text(5000, 250, true), text(5000, 0, true)]
]
// `--case=paragraph` runs one of them.
const only = process.argv.find(arg => arg.startsWith("--case="))?.slice("--case=".length) ?? ""
console.log("\nkey press to paint, ms; with findings / without (bars: median 1.25, 95th 1.5)")
try {
  for (const [name, flagged, plain] of cases.filter(([name]) => name.includes(only))) {
    const two = [await open(flagged), await open(plain)]
    const count = await two[0].page.locator(".ProseMirror .flag").count()
    for (const linting of [false, true]) {
      const times = [[], []]
      for (let turn = 0; turn < 3; turn++) {
        for (const side of [0, 1]) {
          await two[side].page.bringToFront()
          const pressed = await press(two[side], linting)
          if (turn > 0) times[side].push(...pressed)
        }
      }
      const [m, n] = times.map(median)
      const [p, q] = times.map(each => quantile(each, 0.95))
      const what = `${name}, ${count} flags${linting ? ", while linting" : ""}`
      console.log(
        `${what.padEnd(58)} median ${m.toFixed(1)} / ${n.toFixed(1)} = ${(m / n).toFixed(2)}   95th ${p.toFixed(1)} / ${q.toFixed(1)} = ${(p / q).toFixed(2)}`
      )
    }
    for (const {context} of two) await context.close()
  }
} finally {
  await browser.close()
  await server.close()
}
