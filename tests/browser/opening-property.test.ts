import * as fc from "fast-check"
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate"
import type {Page} from "playwright-core"
import {expect, it} from "vitest"
import {articleText, servedApp} from "../support/browser.ts"
import {patience, runs} from "../support/runs.ts"
import {item, para, run, table, wordFile} from "../support/word-file.ts"

const app = servedApp()

const whole = wordFile(
  para(run("The ferry"), "Title") +
    para(run("The company has ") + run("resumed to negotiate", "<w:b/>")) +
    item(run("a ferry"), 1) +
    table([["Year", "Passengers"]])
)
const parts = unzipSync(whole)
const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array())

const pieces = fc.constantFrom(
  ..."<|>|&|]]>|<!--|<w:p>|</w:p>|<w:tbl>|</w:tc>|<w:br/>|\u0000|\uFFFF|<script>ran()</script>|<!DOCTYPE x>|&a;|\u202E".split(
    "|"
  )
)

const inItsText = fc
  .array(fc.record({at: fc.nat(text.length), remove: fc.nat(40), put: pieces}), {minLength: 1})
  .map(changes => {
    let changed = text
    for (const {at, remove, put} of changes)
      changed = changed.slice(0, at) + put + changed.slice(at + remove)
    return zipSync({...parts, "word/document.xml": strToU8(changed)})
  })

const inItsBytes = fc
  .array(fc.record({at: fc.nat(whole.length - 1), byte: fc.nat(255)}), {minLength: 1})
  .map(changes => {
    const changed = whole.slice()
    for (const {at, byte} of changes) changed[at] = byte
    return changed
  })

it(
  "a Word file in which anything was changed opens, or is refused in words",
  async () => {
    const {page, context, faults} = await app.open()
    await fc.assert(
      fc.asyncProperty(fc.oneof(inItsText, inItsBytes), async bytes => {
        const said = await open(page, bytes)
        if (said !== null) expect(said).toMatch(/a\.docx.*\.$|^This is more than.*\.$/s)
        expect((await articleText(page)).trim()).not.toBe("")
        expect(faults).toEqual([])
      }),
      runs(10)
    )
    await context.close()
  },
  patience(90_000)
)

/** Open a Word file; what was said where it could not be, or null. */
async function open(page: Page, bytes: Uint8Array): Promise<string | null> {
  const dialog = page.getByRole("dialog")
  const alert = dialog.getByRole("alert")
  await page.keyboard.press("ControlOrMeta+o")
  await dialog.waitFor()
  await page
    .locator("input[type=file]")
    .setInputFiles({name: "a.docx", mimeType: "", buffer: Buffer.from(bytes)})
  await Promise.race([dialog.waitFor({state: "detached"}), alert.waitFor().catch(() => undefined)])
  if ((await dialog.count()) === 0) return null
  const said = await alert.innerText()
  await page.keyboard.press("Escape")
  await dialog.waitFor({state: "detached"})
  return said
}
