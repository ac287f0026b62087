import {expect, test} from "vitest"
import {readMarkdown} from "../../src/document/markdown.ts"
import {readPlain, writePlain} from "../../src/document/plain.ts"

test("reads paragraphs, without breaks in them", () => {
  const wrapped = `${"word ".repeat(14)}end\nand ${"more ".repeat(3)}words here.`
  expect(readPlain(`One\nTwo\n\n\n${wrapped}\n`).children.map(node => node.textContent)).toEqual([
    "One",
    "Two",
    wrapped.replace("\n", " ")
  ])
  expect(readPlain("").toString()).toBe("doc(paragraph)")
})

test.each([
  ["paragraphs", "# One\n\ntwo **three**\\\nfour", "One\n\ntwo three\nfour\n"],
  ["lists", "- one\n- two\n  1. a\n  2. b\n\nend", "- one\n- two\n  1. a\n  2. b\n\nend\n"],
  ["tasks", "- [x] one\n- [ ] two", "- [x] one\n- [ ] two\n"],
  ["loose lists", "3. one\n\n   more\n\n4. two", "3. one\n\n   more\n\n4. two\n"],
  ["tables", "| a | b |\n|-|-|\n| c | d |", "a\tb\nc\td\n"],
  ["notes", "a[^1]\n\n[^1]: b", "a[1]\n\n[1] b\n"],
  ["images as their description", "a ![b](c.png)", "a b\n"],
  ["no HTML and front matter", "---\na: b\n---\n\n<div>c</div>\n\nd <b>e</b>", "d e\n"],
  ["rules", "a\n\n***\n\nb", "a\n\n* * *\n\nb\n"],
  ["pictures by name", "![b][c]\n\n[c]: d.png", "b\n"],
  [
    "quotations and notes of several paragraphs",
    "> a\n>\n> b\n\n[^1]: c\n\n    d",
    "a\n\nb\n\n[1] c\n\n    d\n"
  ],
  ["raw HTML in a line as nothing", "a <br>b", "a b\n"],
  ["nothing", "", ""]
])("writes %s", (_, markdown, wanted) => {
  expect(writePlain(readMarkdown(markdown))).toBe(wanted)
})
