// Takes the picture of the README from the built app: npm run build:app && node scripts/picture.mjs
import {chromium} from "playwright-core"
import {preview} from "vite"
import {launchOptions} from "./browser.mjs"

const server = await preview({preview: {port: 0, host: "127.0.0.1"}, logLevel: "error"})
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({viewport: {width: 1280, height: 800}, deviceScaleFactor: 1.5})
await page.goto(server.resolvedUrls?.local[0] ?? "")
await page.getByText("checked", {exact: true}).waitFor()
await page.locator(".ProseMirror .flag.meaning").nth(1).click()
await page.getByRole("dialog").waitFor()
await page.waitForTimeout(500)
await page.screenshot({path: "docs/cleancopy.png"})
await browser.close()
await server.close()
