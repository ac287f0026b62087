import {execFileSync} from "node:child_process"
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {pathToFileURL} from "node:url"
import {findOffice} from "../../scripts/office.mjs"

/** What LibreOffice makes of files, in a format it is told: `fodt` is its own, as one XML. */
export function convertByOffice(
  files: Readonly<Record<string, Uint8Array>>,
  format: "fodt" | "txt"
): Readonly<Record<string, string>> {
  const office = findOffice()
  if (office === null) throw new Error("There is no LibreOffice: run npm test, which installs one")
  const folder = mkdtempSync(join(tmpdir(), "cleancopy-"))
  try {
    const names = Object.keys(files)
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] ?? "")
    execFileSync(
      office,
      [
        // A profile of its own: LibreOffice runs once for each.
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        "--headless",
        "--convert-to",
        format === "txt" ? "txt:Text (encoded):UTF8" : format,
        "--outdir",
        folder,
        ...names.map(name => join(folder, `${name}.docx`))
      ],
      {stdio: "ignore", timeout: 120_000}
    )
    return Object.fromEntries(
      names.map(name => [name, readFileSync(join(folder, `${name}.${format}`), "utf8")])
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
