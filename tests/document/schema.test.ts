// @vitest-environment happy-dom
import {DOMParser as HtmlReader, DOMSerializer} from "prosemirror-model"
import {expect, test} from "vitest"
import {safeHref, safeSrc} from "../../src/document/address.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {schema} from "../../src/document/schema.ts"
import {documentFromJSON} from "../../src/document/stored.ts"
import {samples} from "./samples.ts"

test.each([
  ["https://x.org/a:b", true],
  ["HTTP://x.org", true],
  ["mailto:a@b.org", true],
  ["tel:+39 06", true],
  ["#note", true],
  ["a/b.html?c=d:e", true],
  ["//x.org", true],
  ["javascript:alert(1)", false],
  ["JavaScript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["java\nscript:alert(1)", false],
  ["\u0001java\u00ADscript:alert(1)", false],
  ["data:text/html,x", false],
  ["vbscript:x", false],
  ["file:///etc", false],
  ["blob:https://x", false],
  ["irc://x", false]
])("whether a link may lead to %j: %s", (address, allowed) => {
  expect(safeHref(address)).toBe(allowed ? address : null)
})

test("images have an address on the web, a relative one, or are in the address themselves", () => {
  expect(safeSrc("a.png")).toBe("a.png")
  expect(safeSrc("data:image/png;base64,AA")).toBe("data:image/png;base64,AA")
  expect(safeSrc("data:image/svg+xml;base64,AA")).toBe(null)
  expect(safeSrc("data:text/html;base64,AA")).toBe(null)
  expect(safeSrc("mailto:a@b.org")).toBe(null)
})

const html = (markdown: string) => {
  const {content} = readMarkdown(markdown)
  const div = document.createElement("div")
  div.append(DOMSerializer.fromSchema(schema).serializeFragment(content))
  return div
}

test("raw HTML is shown as text", () => {
  const div = html("<script>x</script>\n\none <img src=x onerror=y> two")
  expect(div.querySelector("script, img")).toBe(null)
  expect(div.textContent).toContain("<script>x</script>")
})

test("no link leads to a script, wherever the document came from", () => {
  expect(
    html("[a](javascript:x) <javascript:y> [b][c]\n\n[c]: javascript:z").querySelector("a")
  ).toBe(null)
  expect(() => schema.mark("link", {href: "javascript:x"})).toThrow(RangeError)
})

test.each(samples)("what is shown reads back as the same document: $name", ({markdown}) => {
  const doc = readMarkdown(markdown)
  const parsed = HtmlReader.fromSchema(schema).parse(html(markdown), {preserveWhitespace: "full"})
  expect(parsed.toJSON()).toEqual(doc.toJSON())
})

test.each(samples)("what is stored reads back as the same document: $name", ({markdown}) => {
  const doc = readMarkdown(markdown)
  expect(documentFromJSON(JSON.parse(JSON.stringify(doc)))?.eq(doc)).toBe(true)
})

const stored = (content: unknown) => ({type: "doc", content: [content]})
const linked = (href: string | null) =>
  stored({
    type: "paragraph",
    content: [{type: "text", text: "a", marks: [{type: "link", attrs: {href}}]}]
  })

test("a link that is stored is read", () => {
  expect(documentFromJSON(linked("https://x.org"))).not.toBe(null)
})

test.each([
  ["nothing", null],
  ["text", "doc"],
  ["a part", {type: "paragraph"}],
  ["no content", {type: "doc"}],
  ["an unknown node", stored({type: "video"})],
  ["content out of place", stored({type: "list_item"})],
  ["a wrong attribute", stored({type: "heading", attrs: {level: 9}})],
  ["a heading of level 0", stored({type: "heading", attrs: {level: 0}})],
  ["a heading of level one and a half", stored({type: "heading", attrs: {level: 1.5}})],
  ["front matter of no kind", stored({type: "front_matter", attrs: {kind: "json", value: ""}})],
  [
    "an alignment that is none",
    stored({type: "table", attrs: {align: ["left", "top"]}, content: [{type: "table_row"}]})
  ],
  [
    "alignments that are no list",
    stored({type: "table", attrs: {align: "left"}, content: [{type: "table_row"}]})
  ],
  ["a link without an address", linked(null)],
  ["a dangerous link", linked("javascript:alert(1)")],
  ["ignored findings that are no list", {...stored({type: "paragraph"}), attrs: {ignored: 3}}]
])("what is no document is not read: %s", (_, json) => {
  expect(documentFromJSON(json)).toBe(null)
})

test.each([
  ["front matter", {type: "front_matter", attrs: {kind: "toml", value: "a = 1"}}],
  [
    "a table",
    {
      type: "table",
      attrs: {align: ["left", null, "center", "right"]},
      content: [{type: "table_row"}]
    }
  ]
])("%s that is stored is read", (_, node) => {
  const json = {type: "doc", content: [node, {type: "paragraph"}]}
  expect(documentFromJSON(json)?.firstChild?.type.name).toBe(node.type)
})

const parsed = (source: string) => {
  const div = document.createElement("div")
  div.innerHTML = source
  return HtmlReader.fromSchema(schema).parse(div)
}

test.each([
  ["2", 2],
  ["100", 100],
  ["101", 1],
  ["0", 1],
  ["-1", 1],
  ["1.5", 1],
  ["x", 1]
])("a cell over %s columns and rows is over %i", (span, wanted) => {
  const {attrs} = parsed(`<table><tr><td colspan="${span}" rowspan="${span}">a</td></tr></table>`)
    .child(0)
    .child(0)
    .child(0)
  expect([attrs["colspan"], attrs["rowspan"]]).toEqual([wanted, wanted])
})

test("cells say how many columns and rows they are over, where it is not one", () => {
  const {content} = parsed(
    '<table data-align="left,,right"><tr><th colspan="2">a</th><td>b</td></tr><tr><td rowspan="3">c</td><td></td><td></td></tr></table>'
  )
  const div = document.createElement("div")
  div.append(DOMSerializer.fromSchema(schema).serializeFragment(content))
  expect(div.innerHTML).toBe(
    '<table data-align="left,,right"><tbody><tr><th colspan="2">a</th><td>b</td></tr>' +
      '<tr><td rowspan="3">c</td><td></td><td></td></tr></tbody></table>'
  )
})

test.each([
  [
    '<table><tr><td style="text-align: center" align="left">a</td><td align="right">b</td><td align="top">c</td></tr></table>',
    ["center", "right", null]
  ],
  ["<table><tr><td>a</td></tr></table>", [null]]
])("columns are aligned as their first row: %s", (source, wanted) => {
  expect(parsed(source).child(0).attrs["align"]).toEqual(wanted)
})

test("a table that is aligned nowhere says nothing of it", () => {
  expect(html("| a |\n|-|\n| b |").innerHTML).toContain("<table><tbody>")
})

test.each([
  ["7", 7],
  ["0", 0],
  ["-3", 1],
  ["2.5", 1],
  ["x", 1]
])("a list that starts at %s starts at %i", (start, wanted) => {
  expect(parsed(`<ol start="${start}"><li>a</li></ol>`).child(0).attrs["start"]).toBe(wanted)
})

test("links are opened elsewhere, and tell nobody from where", () => {
  expect(html("[a](https://x.org)").querySelector("a")?.outerHTML).toContain(
    'rel="noopener noreferrer nofollow"'
  )
})
