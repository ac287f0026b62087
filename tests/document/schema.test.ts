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
const linked = (href: string) =>
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
  ["a dangerous link", linked("javascript:alert(1)")],
  ["ignored findings that are no list", {...stored({type: "paragraph"}), attrs: {ignored: 3}}]
])("what is no document is not read: %s", (_, json) => {
  expect(documentFromJSON(json)).toBe(null)
})
