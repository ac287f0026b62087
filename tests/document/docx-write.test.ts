import * as fc from "fast-check"
import {describe, expect, it} from "vitest"
import {changesOf} from "../support/changes-of.ts"
import {writeDocx, writeTrackedDocx} from "../../src/document/docx-write.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {partsOf, readByMammoth, reversed} from "../support/docx.ts"
import {schema} from "../../src/document/schema.ts"
import {runs} from "../support/runs.ts"
import {markdownDocument} from "./arbitrary.ts"

const facts = {title: "A “title” & more", date: new Date("2026-03-04T05:06:07.089Z")}
const docx = (markdown: string) => writeDocx(readMarkdown(markdown), facts)
const html = (markdown: string) => readByMammoth(docx(markdown))

const tracked = (a: string, b: string, rule: string | null = null) => {
  const [before, after] = [readMarkdown(a), readMarkdown(b)]
  const changes = changesOf(before, after).map(change => ({...change, rule}))
  return writeTrackedDocx({before, after, changes}, facts)
}

// A red square of one pixel.
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="

const {doc, paragraph, footnote_reference: mark} = schema.nodes

describe("mammoth finds in a Word file", () => {
  it.each([
    ["headings", "# One\n\n### Three", "<h1>One</h1><h3>Three</h3>"],
    [
      "bold, italic, strike",
      "a **b** *c* ~~d~~ ***e***",
      "<p>a <strong>b</strong> <em>c</em> <s>d</s> <strong><em>e</em></strong></p>"
    ],
    [
      "links",
      "[a **b**](https://x.org/a?b=c&d) [c](r.html) [d](#e)",
      '<p><a href="https://x.org/a?b=c&amp;d">a <strong>b</strong></a> <a href="r.html">c</a> d</p>'
    ],
    ["breaks", "a\\\nb", "<p>a<br />b</p>"],
    ["a list in a list", "- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"],
    ["a numbered list", "3. a\n4. b\n   1. c", "<ol><li>a</li><li>b<ol><li>c</li></ol></li></ol>"],
    ["tasks", "- [x] a\n- [ ] b", "<ul><li>☑ a</li><li>☐ b</li></ul>"],
    [
      "a table, with its head",
      "| a | b |\n|-|-:|\n| c | d |",
      "<table><thead><tr><th><p><strong>a</strong></p></th><th><p><strong>b</strong></p></th></tr></thead>" +
        "<tbody><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table>"
    ],
    [
      "pictures of elsewhere as links",
      "![A port](https://x.org/p.png)",
      '<p><a href="https://x.org/p.png">[Picture: A port]</a></p>'
    ],
    [
      "its own pictures",
      `![dot](data:image/png;base64,${png})`,
      `<p><img alt="dot" src="data:image/png;base64,${png}" /></p>`
    ],
    [
      "notes",
      "a[^n] b[^n]\n\n[^n]: the *note*",
      '<p>a<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> b1</p>' +
        '<ol><li id="footnote-1"><p> the <em>note</em> <a href="#footnote-ref-1">↑</a></p></li></ol>'
    ],
    ["a note without a mark", "a\n\n[^n]: the note", "<p>a</p><p>[n] the note</p>"],
    ["no raw HTML and front matter", "---\na: b\n---\n\n<div>c</div>\n\nd <b>e</b>", "<p>d e</p>"],
    ["what XML must not hold", "a\u0001b & \\<c> \ud800.", "<p>ab &amp; &lt;c&gt; .</p>"],
    ["code, line by line", "```\na\n  b\n```", "<p>a<br />  b</p>"],
    ["nothing", "", ""]
  ])("%s", async (_, markdown, wanted) => {
    expect(await html(markdown)).toBe(wanted)
  })
})

it("names its title, language and date", () => {
  const core = partsOf(docx("a"))["docProps/core.xml"]
  expect(core).toContain("<dc:title>A “title” &amp; more</dc:title>")
  expect(core).toContain("2026-03-04T05:06:07Z")
})

it("counts a list from where it starts", () => {
  expect(partsOf(docx("7. a"))["word/numbering.xml"]).toContain('<w:startOverride w:val="7"/>')
})

it("a mark whose note was deleted is written as it is in Markdown", async () => {
  const alone = doc.create(
    null,
    paragraph.create(null, [schema.text("a"), mark.create({label: "n"})])
  )
  expect(await readByMammoth(writeDocx(alone, facts))).toBe("<p>a[n]</p>")
})

describe("changes are tracked", () => {
  it("with their author and date, deletions in text of their own", () => {
    const xml = partsOf(tracked("The budget speaks.", "The toll speaks.", "it/x/y"))[
      "word/document.xml"
    ]
    const by = 'w:author="Cleancopy" w:date="2026-03-04T05:06:07Z"'
    expect(xml).toContain(
      `<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">budget</w:delText></w:r></w:del>` +
        `<w:ins w:id="2" ${by}><w:r><w:t xml:space="preserve">toll</w:t></w:r></w:ins>`
    )
  })
  it("by hand under another name", () => {
    expect(partsOf(tracked("a b", "a c"))["word/document.xml"]).toContain('w:author="Editor"')
  })
  it.each([
    ["a paragraph taken out", "One\n\nTwo\n\nThree", "One\n\nThree", /<w:rPr><w:del /],
    ["a paragraph put in", "One\n\nThree", "One\n\nTwo\n\nThree", /<w:rPr><w:ins /],
    [
      "a paragraph added at the end, where Word keeps the last one's",
      "One",
      "One\n\nTwo",
      /<w:rPr><w:ins [^>]*><\/w:rPr><\/w:pPr><w:r><w:t[^>]*>One<(?!.*<w:rPr><w:ins )/
    ],
    ["a paragraph split", "One two", "One\n\ntwo", /One<.*<w:rPr><w:ins |<w:rPr><w:ins .*One</],
    ["paragraphs joined", "One\n\ntwo", "One two", /<w:rPr><w:del .*One</],
    ["a heading made", "One two", "## One two", /<w:pStyle w:val="Heading2"\/><w:pPrChange /],
    ["a row put in", "|a|\n|-|\n|b|", "|a|\n|-|\n|b|\n|c|", /<w:trPr><w:ins /],
    ["a row taken out", "|a|\n|-|\n|b|\n|c|", "|a|\n|-|\n|b|", /<w:trPr><w:del /]
  ])("%s", async (_, a, b, wanted) => {
    const file = tracked(a, b)
    expect(partsOf(file)["word/document.xml"]).toMatch(wanted)
  })
  it("each under a number of its own", () => {
    const xml = partsOf(tracked("a b c\n\nd\n\n- e", "a x c\n\n- e\n- f\n\n# g"))
    const ids = [
      ...(xml["word/document.xml"] ?? "").matchAll(/<w:(?:ins|del|pPrChange) w:id="(\d+)"/g)
    ]
    expect(ids.length).toBeGreaterThan(4)
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length)
  })
})

// Left out: tables, whose tracked rows mammoth does not read; notes, since one that is marked in one
// version only is at the foot of the page in both; boxes of tasks, which Word has as mere signs.
const prose = markdownDocument.filter(source => !/\||\[[ x^]/.test(source))

it("accepted, they give the new version; rejected, the old one", async () => {
  await fc.assert(
    fc.asyncProperty(prose, prose, async (a, b) => {
      const file = tracked(a, b)
      expect(await readByMammoth(file)).toBe(await html(b))
      expect(await readByMammoth(reversed(file))).toBe(await html(a))
    }),
    runs(40)
  )
}, 120_000)
