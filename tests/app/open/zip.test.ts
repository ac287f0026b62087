import {zipSync} from "fflate"
import {describe, expect, it} from "vitest"
import {unpackedSize, zipEntries} from "../../../src/app/open/zip.ts"

const zip = (files: Readonly<Record<string, Uint8Array>>) =>
  zipSync(files) as Uint8Array<ArrayBuffer>
const zeros = (length: number) => new Uint8Array(length)

describe("an archive", () => {
  it("tells its files and what they say of their size", () => {
    const entries = zipEntries(zip({"a.xml": zeros(1000), "word/b.xml": zeros(5)}))
    expect(entries?.map(({name, size, encrypted}) => [name, size, encrypted])).toEqual([
      ["a.xml", 1000, false],
      ["word/b.xml", 5, false]
    ])
  })
  it("that is none, or is broken, gives nothing", () => {
    expect(zipEntries(new TextEncoder().encode("no archive") as Uint8Array<ArrayBuffer>)).toBeNull()
    expect(zipEntries(zip({"a.xml": zeros(1000)}).slice(12))).toBeNull()
    expect(zipEntries(zeros(0))).toBeNull()
  })
  it("that stands behind something else gives nothing: other readers would find another one", () => {
    const [harmless, bomb] = [zip({"a.xml": zeros(5)}), zip({"a.xml": zeros(5_000_000)})]
    const both = new Uint8Array(harmless.length + bomb.length)
    both.set(harmless)
    both.set(bomb, harmless.length)
    expect(zipEntries(both)).toBeNull()
  })
  it("is counted by unpacking it, whatever it says, and no further than need be", async () => {
    const bytes = zip({"a.xml": zeros(5_000_000)})
    const view = new DataView(bytes.buffer)
    const directory = view.getUint32(bytes.length - 22 + 16, true)
    view.setUint32(directory + 24, 7, true)
    const entries = zipEntries(bytes) ?? []
    expect(entries[0]?.size).toBe(7)
    expect(await unpackedSize(entries, 9_000_000)).toBe(5_000_000)
    expect(await unpackedSize(entries, 5000)).toBeGreaterThan(5000)
    expect(await unpackedSize(entries, 5000)).toBeLessThan(1_000_000)
  })
})
