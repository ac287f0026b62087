import {zipSync} from "fflate"
import {expect, it} from "vitest"
import {CannotOpen} from "../../../src/app/open/cannot-open.ts"
import {readFile} from "../../../src/app/open/read-file.ts"
import {para, run, wordFile} from "../../support/word-file.ts"

const bytes = (...values: readonly number[]) => new Uint8Array(values)
const whole = wordFile(para(run("One")))
const bomb = zipSync({"word/document.xml": new Uint8Array(51_000_000)})

function encrypted(): Uint8Array {
  const copy = whole.slice()
  const view = new DataView(copy.buffer)
  const directory = view.getUint32(copy.length - 22 + 16, true)
  view.setUint16(directory + 8, 1, true)
  return copy
}

it.each([
  ["a.docx", bytes(), "empty"],
  ["a.docx", bytes(1, 2, 3), "damaged"],
  ["a.docx", whole.slice(0, whole.length - 40), "damaged"],
  ["a.docx", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "password"],
  ["a.docx", encrypted(), "password"],
  ["a.docx", zipSync({"a.txt": bytes(1)}), "no Word document"],
  ["a.docx", bomb, "50 MB"],
  ["a.md", bytes(), "empty"],
  ["a.doc", bytes(1), ".docx"],
  ["a.odt", bytes(1), "OpenDocument"],
  ["a.rtf", bytes(1), "RTF"],
  ["a.pdf", bytes(1), "PDF"],
  ["a.png", bytes(1), "of a kind"],
  ["a.txt", new TextEncoder().encode("%PDF-1.7"), "PDF"],
  ["a.txt", new TextEncoder().encode("{\\rtf1 x}"), "RTF"],
  ["a.txt", whole, "archive"],
  ["a.txt", bytes(72, 1, 2, 3, 4, 5, 6), "not readable"]
] as const)("%s %#: a clear word", async (name, content, word) => {
  const reading = readFile(new File([content as BlobPart], name))
  await expect(reading).rejects.toThrow(CannotOpen)
  await expect(reading).rejects.toThrow(word)
})

it("a text in another code than those that can be told is refused", async () => {
  // Russian in windows-1251.
  const russian = bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0)
  await expect(readFile(new File([russian], "a.txt"))).rejects.toThrow("not readable")
  const latin = bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x74, 0x20, 0x73, 0x65, 0x61)
  expect((await readFile(new File([latin], "a.txt"))).source).toBe("café at sea")
})
