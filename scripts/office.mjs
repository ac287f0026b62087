// LibreOffice, which the tests open Word files with.
import {execFileSync} from "node:child_process"
import {existsSync} from "node:fs"

const usual = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe"
]

/** The path of LibreOffice: `SOFFICE_PATH`, else where it usually is; null when there is none. */
export function findOffice() {
  const asked = process.env.SOFFICE_PATH
  if (asked) {
    if (!existsSync(asked)) throw new Error(`SOFFICE_PATH=${asked} does not exist`)
    return asked
  }
  return usual.find(path => existsSync(path)) ?? null
}

/** Install LibreOffice Writer from the system's packages where there is none. */
export function ensureOffice() {
  if (findOffice()) return
  const root =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")
  if (root) {
    console.log("Installing LibreOffice Writer for the tests …")
    try {
      execFileSync("apt-get", ["update"], {stdio: "inherit"})
      const writer = ["install", "-y", "--no-install-recommends", "libreoffice-writer"]
      execFileSync("apt-get", writer, {stdio: "inherit"})
      if (findOffice()) return
    } catch {
      // Said below.
    }
  }
  console.error(
    "There is no LibreOffice, which the tests open Word files with. Install it (Debian: apt-get install libreoffice-writer), or say where it is: SOFFICE_PATH=/path/to/soffice npm test"
  )
  process.exit(1)
}
