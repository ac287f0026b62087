// Which browser the tests and benchmarks use.
import {execFileSync} from "node:child_process"
import {existsSync} from "node:fs"
import {chromium} from "playwright-core"

const system = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"
]

/**
 * The path of a browser: `CHROMIUM_PATH`, else Playwright's own, else the
 * system's Chromium or Chrome; null when there is none. A `CHROMIUM_PATH`
 * that does not exist is an error.
 */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH=${asked} does not exist`)
    return asked
  }
  return [chromium.executablePath(), ...system].find(path => existsSync(path)) ?? null
}

/** Install a browser where there is none: from the system's packages, or Playwright's. */
export function ensureBrowser() {
  if (findBrowser()) return
  console.log("Installing a browser for the tests …")
  for (const [command, ...args] of installers()) {
    try {
      execFileSync(command, args, {stdio: "inherit"})
      if (findBrowser()) return
    } catch {
      // The next way is tried.
    }
  }
  console.error(
    "There is no browser. Install Chromium or Chrome, or say where one is: CHROMIUM_PATH=/path/to/chromium npm test"
  )
  process.exit(1)
}

function installers() {
  const playwright = [
    process.execPath,
    "node_modules/playwright-core/cli.js",
    "install",
    "chromium"
  ]
  const root =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")
  const apt = [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "chromium"]
  ]
  return root ? [...apt, playwright] : [playwright]
}

/** How it is started: no sandbox as root, which cannot have one; nothing that talks to the network. */
export function launchOptions() {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error("There is no browser: run npm test, which installs one")
  const root = process.platform === "linux" && process.getuid?.() === 0
  return {
    executablePath,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(root || process.env.CI ? ["--no-sandbox"] : [])
    ]
  }
}
