// @vitest-environment happy-dom
import {readFileSync} from "node:fs"
import {describe, expect, it} from "vitest"
import {readIncoming} from "../../../src/app/open/read-arrival.ts"
import {isWholePage} from "../../../src/app/open/web-page.ts"

const fixture = (path: string) => readFileSync(`tests/fixtures/${path}.html`, "utf8")

async function furnitureOf(source: string, format: "html" | "markdown" | "plain") {
  const {doc, furniture} = await readIncoming({source, format, name: null})
  return furniture.map(({kind, from, to}) => [kind, doc.textBetween(from, to, " ")])
}

describe("furniture", () => {
  it("of a saved page is told by its boxes and its words, and the article is none", async () => {
    expect(await furnitureOf(fixture("pages/saved"), "html")).toEqual([
      ["Kicker", "Islands"],
      ["Byline", "By Anna Rossi"],
      ["Share bar", "Facebook Twitter WhatsApp"],
      ["Caption", "The pier in winter. Photo: A. Rossi"],
      ["Read also", "Read also The bridge that nobody wanted A school for nine pupils"],
      ["Tags", "Tags: islands, ferries, transport"],
      ["Invitation", "Subscribe to our newsletter"]
    ])
  })
  it("in a text without boxes is told by its words", async () => {
    const text =
      "skip to main content\n\nThe army left.\n\nBy Anna Rossi\n\nRead also: The bridge\n\nWe read also the letter."
    expect(await furnitureOf(text, "plain")).toEqual([
      ["Link", "skip to main content"],
      ["Byline", "By Anna Rossi"],
      ["Read also", "Read also: The bridge"]
    ])
  })
  it("is never a table, nor a heading that an article may have", async () => {
    expect(
      await furnitureOf("## Comments\n\n| Share | Print |\n| - | - |\n| 1 | 2 |\n", "markdown")
    ).toEqual([])
  })
})

describe("what is on the clipboard is no whole page, whatever stands around it", () => {
  it.each(["word", "word-online", "google-docs", "cms"])("%s", name => {
    expect(isWholePage(fixture(`clipboard/${name}`))).toBe(false)
  })
  it("but a saved page is", () => expect(isWholePage(fixture("pages/saved"))).toBe(true))
})
