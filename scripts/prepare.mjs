// Makes a fresh checkout ready: installs the packages when they are missing or older than the
// lock file and, when asked with --browser, sees to it that there are a browser and an office for the tests.
import {execFileSync} from "node:child_process"
import {existsSync, statSync} from "node:fs"

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cleancopy needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

const installed = "node_modules/.package-lock.json"
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync("package-lock.json").mtimeMs) {
  console.log("Installing packages …")
  const npm = process.platform === "win32" ? "npm.cmd" : "npm"
  execFileSync(npm, ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32"
  })
}

if (process.argv.includes("--browser")) {
  const {ensureBrowser} = await import("./browser.mjs")
  const {ensureOffice} = await import("./office.mjs")
  ensureBrowser()
  ensureOffice()
}
