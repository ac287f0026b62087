import {fileURLToPath} from "node:url"
import {chromium, type Browser, type BrowserContext, type Page} from "playwright-core"
import {preview, type PreviewServer} from "vite"
import {afterAll, beforeAll, expect} from "vitest"
import {launchOptions} from "../../scripts/browser.mjs"

/** The built app in a real browser, for one file of tests. */
export interface App {
  /**
   * Open the app in a browser profile of its own, on its sample, when the
   * first findings are there. What goes wrong on the page is kept in
   * `faults`.
   */
  open(options?: Parameters<Browser["newContext"]>[0]): Promise<Opened>
  /** The same in a profile that is there already. */
  openIn(context: BrowserContext): Promise<Opened>
  /** Load the page again in the same profile. */
  reload(opened: Opened): Promise<void>
}

/** A page of the app. */
export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, exceptions, and requests to anywhere but the app's own server. */
  readonly faults: readonly string[]
}

/** Serve the built app and start a browser before the tests of a file, and stop both after them. */
export function servedApp(): App {
  let server: PreviewServer
  let browser: Browser
  let address = ""
  beforeAll(async () => {
    server = await preview({
      root: fileURLToPath(new URL("../..", import.meta.url)),
      preview: {port: 0, host: "127.0.0.1"},
      logLevel: "error"
    })
    address = server.resolvedUrls?.local[0] ?? ""
    browser = await chromium.launch(launchOptions())
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    async open(options = {}) {
      return this.openIn(
        await browser.newContext({viewport: {width: 1440, height: 900}, ...options})
      )
    },
    async openIn(context) {
      await context.grantPermissions(["clipboard-read", "clipboard-write"], {
        origin: address.replace(/\/$/, "")
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on("console", message => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text())
      })
      page.on("pageerror", error => faults.push(String(error)))
      context.on("request", request => {
        const own = [address, "data:", "blob:"].some(start => request.url().startsWith(start))
        if (!own) faults.push(`request to ${request.url()}`)
      })
      await page.goto(address)
      await checked(page)
      return {page, context, faults}
    },
    async reload({page}) {
      await page.reload()
      await checked(page)
    }
  }
}

/** Wait until the article has been checked: nothing is under way. */
export async function checked(page: Page): Promise<void> {
  await page.getByText(/^(?:checked|controllato)$/).waitFor({state: "attached", timeout: 20_000})
}

/** Put text on the clipboard and paste it into the dialog that opens an article. */
export async function openText({page}: Opened, text: string): Promise<void> {
  await page.evaluate(clip => navigator.clipboard.writeText(clip), text)
  await page.keyboard.press("ControlOrMeta+o")
  await page.getByRole("textbox", {name: "Paste the translated article here"}).focus()
  await page.keyboard.press("ControlOrMeta+v")
  await page.getByRole("dialog").waitFor({state: "detached"})
  await checked(page)
}

/** The texts that are flagged, in the order of the article. */
export async function flagged(page: Page): Promise<readonly string[]> {
  return page.locator(".ProseMirror .flag").allTextContents()
}

/** The article's text, a line for each block. */
export async function articleText(page: Page): Promise<string> {
  return page.locator(".ProseMirror").innerText()
}

/** Wait until the flags are those, so that a test says what it saw instead. */
export async function expectFlags(page: Page, texts: readonly string[]): Promise<void> {
  await expect.poll(() => flagged(page), {timeout: 8000}).toEqual(texts)
}
