import {describe, expect, it} from "vitest"
import {CannotOpen} from "../../src/app/open/cannot-open.ts"
import {decode} from "../../src/app/open/decode.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)

describe("a file that can be opened", () => {
  it.each([
    ["a.md", "# Head", "markdown"],
    ["a.MARKDOWN", "text", "markdown"],
    ["a.html", "<p>text", "html"],
    ["a.txt", "text", "plain"]
  ] as const)("%s is %s as %s", (name, text, format) => {
    expect(decode(name, utf8(text))).toEqual({source: text, format, name})
  })
  it("keeps its byte order mark and its line ends", () => {
    expect(decode("a.md", utf8("\uFEFFone\r\ntwo")).source).toBe("\uFEFFone\r\ntwo")
  })
  it("may be in the old Western code, or in the one a page names", () => {
    expect(decode("a.txt", new Uint8Array([0x64, 0xe9])).source).toBe("dé")
    const page = [...utf8('<meta charset="iso-8859-15"><p>'), 0xa4]
    expect(decode("a.html", new Uint8Array(page)).source.endsWith("€")).toBe(true)
  })
})

describe("a file that cannot be opened says what to do", () => {
  it.each([
    ["a.docx", utf8("PK"), "Word"],
    ["a.xyz", utf8("x"), "paste it"],
    ["a.txt", new Uint8Array([1, 0, 2]), "UTF-8"],
    ["a.md", utf8(" \n"), "empty"],
    ["a.md", new Uint8Array(4_000_001).fill(97), "4 MB"]
  ])("%s", (name, bytes, word) => {
    expect(() => decode(name, bytes)).toThrow(CannotOpen)
    expect(() => decode(name, bytes)).toThrow(word)
  })
})
