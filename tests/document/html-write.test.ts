// @vitest-environment happy-dom
import {readFileSync} from "node:fs"
import {join} from "node:path"
import * as fc from "fast-check"
import {describe, expect, it} from "vitest"
import {readHtml} from "../../src/document/html.ts"
import {writeHtml} from "../../src/document/html-write.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {htmlPage} from "../../src/document/html-page.ts"
import {writePlain} from "../../src/document/plain.ts"
import {schema} from "../../src/document/schema.ts"
import {runs} from "../support/runs.ts"
import {markdownDocument} from "./arbitrary.ts"

const html = (markdown: string) => writeHtml(readMarkdown(markdown))

describe("writes", () => {
  it.each([
    ["headings and paragraphs", "# One\n\ntwo", "<h1>One</h1>\n<p>two</p>\n"],
    [
      "marks, each once",
      "**a *b* c** ~~d~~ `e`",
      "<p><strong>a <em>b</em> c</strong> <s>d</s> <code>e</code></p>\n"
    ],
    [
      "links, also those of definitions",
      '[a *b*](https://x.org/?a=b&c "T") [c]\n\n[c]: /d',
      '<p><a href="https://x.org/?a=b&amp;c" title="T">a <em>b</em></a> <a href="/d">c</a></p>\n'
    ],
    ["pictures", '![a "b"](c.png)', '<p><img src="c.png" alt="a &quot;b&quot;"></p>\n'],
    [
      "lists",
      "3. a\n4. b\n   - c",
      '<ol start="3">\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul></li>\n</ol>\n'
    ],
    ["loose lists", "- a\n\n- b", "<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>\n"],
    ["tasks", "- [x] a", '<ul>\n<li><input type="checkbox" disabled checked> a</li>\n</ul>\n'],
    ["quotations", "> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"],
    ["code as it is", "```js\na < b\n```", "<pre><code>a &lt; b</code></pre>\n"],
    [
      "tables",
      "| a | b |\n|-|-:|\n| c | d |",
      '<table>\n<thead>\n<tr><th>a</th><th align="right">b</th></tr>\n</thead>\n<tbody>\n<tr><td>c</td><td align="right">d</td></tr>\n</tbody>\n</table>\n'
    ],
    [
      "notes at the end, both ways",
      "a[^n]\n\n[^n]: b\n\nc",
      '<p>a<sup><a id="mark-1" href="#note-1">1</a></sup></p>\n<p>c</p>\n<hr>\n<ol>\n<li id="note-1"><p>b <a href="#mark-1">↩</a></p></li>\n</ol>\n'
    ],
    [
      "a second mark of a note, which has no name of its own",
      "a[^N][^n]\n\n[^n]: b",
      '<p>a<sup><a id="mark-1" href="#note-1">1</a></sup><sup><a href="#note-1">1</a></sup></p>\n<hr>\n<ol>\n<li id="note-1"><p>b <a href="#mark-1">↩</a></p></li>\n</ol>\n'
    ],
    ["no picture without an address", "![a]()", "<p>a</p>\n"],
    ["breaks and rules", "a\\\nb\n\n***", "<p>a<br>\nb</p>\n<hr>\n"],
    ["no raw HTML", "<script>a</script>\n\nb <b onclick=c>d</b>", "<p>b d</p>\n"],
    ["nothing that could run", "[a](javascript:b) ![c](data:text/html,d)", "<p>a c</p>\n"]
  ])("%s", (_, markdown, wanted) => {
    expect(html(markdown)).toBe(wanted)
  })
})

it("a mark whose note was deleted is written as it is in Markdown", () => {
  const mark = schema.node("footnote_reference", {label: "<1>"})
  const doc = schema.node("doc", null, [schema.node("paragraph", null, [schema.text("a"), mark])])
  expect(writeHtml(doc)).toBe("<p>a[&lt;1&gt;]</p>\n")
})

it("is a whole page where one is wanted", () => {
  const page = htmlPage({title: "A & B", body: "<p>c</p>\n"})
  expect(page).toContain('<html lang="en">')
  expect(page).toContain("<title>A &amp; B</title>")
  expect(page).not.toMatch(/class=|<script|<style/)
})

// Notes become a list, and code has a line's end more.
const articles = markdownDocument.filter(source => !/\[\^|```|^ {4}/m.test(source))

it("is read back as the same words in the same blocks", () => {
  fc.assert(
    fc.property(articles, source => {
      const doc = readMarkdown(source)
      const back = readHtml(writeHtml(doc), new DOMParser())
      // HTML does not tell loose lists from tight ones.
      const lines = (text: string) => text.replace(/[^\S\n]*\n\s*/g, "\n").trim()
      expect(lines(writePlain(back))).toBe(lines(writePlain(doc)))
    }),
    runs(60)
  )
}, 120_000)

it("an article with one of everything stays as it was looked at once", () => {
  const folder = join(import.meta.dirname, "../fixtures")
  const doc = readMarkdown(readFileSync(join(folder, "docx/article.md"), "utf8"))
  return expect(writeHtml(doc)).toMatchFileSnapshot(join(folder, "html/article.txt"))
})

it("each name is there once, wherever the marks of a note stand", () => {
  const ids = [...html("a[^1] b[^1]\n\nc[^1] d[^2]\n\n[^1]: x\n[^2]: y").matchAll(/ id="(.*?)"/g)]
  expect(ids.map(([, id]) => id)).toEqual(["mark-1", "mark-2", "note-1", "note-2"])
})

it("a table has its head, its body and the cells that span", () => {
  const table = (html: string) => writeHtml(readHtml(`<table>${html}</table>`, new DOMParser()))
  expect(table("<tr><th>a</th><th>b</th></tr><tr><th>c</th><td colspan=2>d</td></tr>")).toBe(
    "<table>\n<thead>\n<tr><th>a</th><th>b</th></tr>\n</thead>\n" +
      '<tbody>\n<tr><th>c</th><td colspan="2">d</td></tr>\n</tbody>\n</table>\n'
  )
  expect(table("<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>")).toBe(
    '<table>\n<tbody>\n<tr><td rowspan="2">a</td><td>b</td></tr>\n<tr><td>c</td></tr>\n</tbody>\n</table>\n'
  )
  expect(table("<tr><th>a</th><th>b</th></tr>")).toBe(
    "<table>\n<thead>\n<tr><th>a</th><th>b</th></tr>\n</thead>\n</table>\n"
  )
})

it("a page has a look of its own where it is given one", () => {
  const page = {title: "A <b>", body: "<p>b</p>\n"}
  expect(htmlPage(page)).not.toContain("<style>")
  expect(htmlPage({...page, style: "p {}"})).toBe(
    htmlPage(page).replace("</head>", "<style>p {}</style>\n</head>")
  )
})
