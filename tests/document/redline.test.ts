import {readFileSync} from "node:fs"
import {describe, expect, it} from "vitest"
import {changesOf} from "../support/changes-of.ts"
import {listChanges, type ListedChange} from "../../src/document/change-list.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {writeRedline} from "../../src/document/redline.ts"

const versions = (a: string, b: string) => {
  const [before, after] = [readMarkdown(a), readMarkdown(b)]
  return {before, after, changes: changesOf(before, after)}
}

const told = (a: string, b: string) =>
  listChanges(versions(a, b)).map(({before, after}) => `${before} -> ${after}`)

describe("tells in words", () => {
  it.each([
    ["a word", "The budget rose.", "The toll rose.", ["budget -> toll"]],
    ["a word put in", "The toll.", "The new toll.", [" -> new "]],
    ["a paragraph taken out", "One\n\nBack to top\n\nTwo", "One\n\nTwo", ["Back to top¶ -> "]],
    [
      "the whole of a word",
      "No confirmations.",
      "No confirmation.",
      ["confirmations -> confirmation"]
    ],
    ["the whole of a number", "At 1.500 people.", "At 1,500 people.", ["1.500 -> 1,500"]],
    ["a blank", "Over there .", "Over there.", ["␣ -> "]],
    ["a split", "One two", "One\n\ntwo", ["␣ -> ¶"]],
    ["a heading made, once", "One", "## One", ["paragraph -> heading 2"]],
    ["bold", "One two", "One **two**", ["two -> two (bold)"]],
    ["a picture", "a ![b](c)", "a", [" [Picture: b] -> "]],
    ["nothing", "One", "One", []]
  ])("%s", (_, a, b, wanted) => {
    expect(told(a, b)).toEqual(wanted)
  })
})

const redline = (a: string, b: string) => writeRedline(versions(a, b), () => "by hand")

describe("the redline", () => {
  it("has what was taken out and put in, its number, and what is said of it beside", () => {
    expect(redline("# One\n\nThe budget *rose*.", "# One\n\nThe toll *rose*.")).toBe(
      '<article class="redline">\n' +
        '<section class="stretch"><div class="stretch-text"><h1>One</h1></div></section>\n' +
        '<section class="stretch"><div class="stretch-text"><p>The <span class="change"><del>budget</del><ins>toll</ins><sup class="change-number">1</sup></span> <em>rose</em>.</p></div>' +
        '<ol class="stretch-notes"><li value="1">by hand</li></ol></section>\n' +
        "</article>\n"
    )
  })
  it.each([
    [
      "an item of a list",
      "- a\n- b\n- c",
      "- a\n- c",
      '<ul><li><p>a</p></li>\n<li><p><span class="change"><del>b</del>'
    ],
    ["paragraphs joined", "One\n\ntwo", "One two", "<p>One<del>¶</del>"],
    ["what must not become live", "a", "a <script>b</script>", "&lt;script&gt;"],
    ["links that are safe only", "a", "[b](javascript:c) d", "b"],
    [
      "a cell",
      "|a|\n|-|\n|b|",
      "|a|\n|-|\n|c|",
      '<td><span class="change"><del>b</del><ins>c</ins>'
    ]
  ])("shows %s", (_, a, b, wanted) => {
    const html = redline(a, b)
    expect(html).toContain(wanted)
    expect(html).not.toMatch(/<script|javascript:|<img/)
  })
  it("numbers each change once", () => {
    const html = redline("a b c d e f g\n\nh i", "a x c d e y g\n\nh\n\ni\n\n# j")
    const numbers = [...html.matchAll(/change-number">(\d+)</g)].map(([, number]) => Number(number))
    expect(numbers).toEqual([1, 2, 3, 4])
  })
})

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/docx/${name}.md`, import.meta.url), "utf8")

describe("stays as it was looked at once", () => {
  const words = ({number, before, after, change}: ListedChange) =>
    `${number}: <${before}> -> <${after}>${change.rule ?? ""}`

  it("for an article with one of everything that changed in many ways", () =>
    expect(
      writeRedline(versions(fixture("article"), fixture("edited")), words)
    ).toMatchFileSnapshot("../fixtures/redline/edited.txt"))

  it("for one that did not change", () =>
    expect(
      writeRedline(versions(fixture("article"), fixture("article")), words)
    ).toMatchFileSnapshot("../fixtures/redline/article.txt"))

  it("for blocks without words put in and taken out", () =>
    expect(
      writeRedline(
        versions(
          "One\n\n***\n\nTwo\n\n<p>out</p>\n\nThree\n\n[b]: out.html\n\n> Four",
          "One\n\nTwo\n\nThree\n\n[b]: in.html\n\n> Four\n> ***\n>\n> <p>in</p>\n\n![](x.png) end"
        ),
        words
      )
    ).toMatchFileSnapshot("../fixtures/redline/bare.txt"))
})
