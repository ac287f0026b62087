// @vitest-environment happy-dom
import * as fc from "fast-check"
import {describe, expect, it} from "vitest"
import {CannotOpen} from "../../src/app/open/cannot-open.ts"
import {decode} from "../../src/app/open/decode.ts"
import {guessFormat} from "../../src/document/format.ts"
import {readHtml} from "../../src/document/html.ts"
import {readMarkdown, writeMarkdown} from "../../src/document/markdown.ts"
import {readPlain} from "../../src/document/plain.ts"
import {documentFromJSON} from "../../src/document/stored.ts"
import html from "../fixtures/hostile/html.json" with {type: "json"}
import markdown from "../fixtures/hostile/markdown.json" with {type: "json"}
import {patience, runs} from "../support/runs.ts"

/**
 * What reading the worst of such inputs may take of a processor, in
 * milliseconds. What takes longer is given up by the app
 * (`tests/browser/too-much.test.ts`).
 */
const bound = 10_000

const pieces = fc.constantFrom(
  ...Object.values(html).flat(),
  ...Object.values(markdown).flat(),
  ..."\u0000|\uFFFD|\uD800|\u202E|\uFEFF|\r|\r\n|\n\n|\t|&#0;|&#x110000;|[|](|**|`|>|- |1. |<|</p>".split(
    "|"
  )
)
const hostile = fc
  .array(fc.oneof(pieces, fc.string({unit: "binary", maxLength: 20})), {maxLength: 12})
  .map(list => list.join(""))

it(
  "any text is read as Markdown and written back byte for byte, and as plain text",
  () => {
    fc.assert(
      fc.property(hostile, text => {
        const doc = readMarkdown(text)
        doc.check()
        expect(writeMarkdown(doc, text)).toBe(text)
        readPlain(text).check()
        guessFormat(null, text)
      }),
      runs(300)
    )
  },
  patience(60_000)
)

it(
  "any HTML is read as a document that is whole, with no address that could do anything",
  () => {
    fc.assert(
      fc.property(hostile, text => {
        const doc = readHtml(text, new DOMParser() as never)
        doc.check()
        doc.descendants(node => {
          for (const {attrs} of node.marks) {
            const href = String(attrs["href"] ?? "").replace(/[\s\p{Cc}\p{Cf}]/gu, "")
            expect(href).not.toMatch(/^(?:javascript|data|vbscript|file|blob):/i)
          }
        })
      }),
      runs(150)
    )
  },
  patience(60_000)
)

it(
  "any bytes under any name are a text, or are refused in words",
  () => {
    const name = fc.constantFrom(
      "a.md",
      "a.txt",
      "a.html",
      "a.htm",
      "a",
      "a.pdf",
      "a.exe",
      ".md",
      "a.md.docx",
      "a\u0000.md"
    )
    const bytes = fc.oneof(
      fc.uint8Array({maxLength: 300}),
      hostile.map(text => new TextEncoder().encode(text)),
      fc
        .tuple(
          fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]),
          fc.uint8Array({maxLength: 99})
        )
        .map(([mark, rest]) => Uint8Array.from([...mark, ...rest]))
    )
    fc.assert(
      fc.property(name, bytes, (name, bytes) => {
        try {
          expect(decode(name, bytes).source.trim()).not.toBe("")
        } catch (error) {
          expect(error).toBeInstanceOf(CannotOpen)
          expect(String(error)).toMatch(/\.$/)
        }
      }),
      runs(500)
    )
  },
  patience(60_000)
)

it(
  "any JSON is a document that is whole, or none",
  () => {
    fc.assert(
      fc.property(fc.jsonValue(), json => {
        expect(documentFromJSON(json)).toBeNull()
        expect(documentFromJSON({type: "doc", content: [json]})).toBeNull()
      }),
      runs(500)
    )
  },
  patience(60_000)
)

describe("nothing hangs", () => {
  const many = (text: string, times = 5000) => text.repeat(times)
  it.each([
    ["quotes in one another", many("> ", 500)],
    [
      "lists in one another",
      Array.from({length: 200}, (_, i) => `${" ".repeat(2 * i)}- a`).join("\n")
    ],
    ["open brackets", many("[")],
    ["open links", many("[a](")],
    ["open images", many("![")],
    ["stars", many("*a_ ")],
    ["code marks", Array.from({length: 300}, (_, i) => "`".repeat(i)).join("a")],
    ["open tags", many("<a ")],
    ["open comments", many("<!--")],
    ["entities", many("&a")],
    ["definitions", Array.from({length: 2000}, (_, i) => `[a${i}]: b`).join("\n")],
    ["cells", `${many("|a", 1000)}\n${many("|-", 1000)}\n${many(`${many("|b", 20)}\n`, 50)}`],
    ["a line of a megabyte", many("word ", 200_000)]
  ])(
    "on %s as Markdown",
    (_what, text) => {
      const start = process.cpuUsage()
      readMarkdown(text)
      guessFormat(null, text)
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(bound)
    },
    60_000
  )

  it("on 50 MB of one line, which are refused", () => {
    const start = performance.now()
    expect(() => decode("a.md", new Uint8Array(50_000_000).fill(97))).toThrow(CannotOpen)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
