import type {Mark, Node} from "prosemirror-model"
import {Transform} from "prosemirror-transform"
import {describe, expect, test} from "vitest"
import {readMarkdown, writeMarkdown} from "../../src/document/markdown.ts"
import {schema} from "../../src/document/schema.ts"
import {sample} from "../support/runs.ts"
import {
  at,
  replace,
  cut,
  mark,
  unmark,
  link,
  removeBlock,
  split,
  insertAfter,
  both,
  replaceAll,
  insertAt,
  insertBefore,
  insertBeforeBlock,
  insertFirst,
  row,
  p,
  li,
  type Edit
} from "./editing.ts"
import {same} from "./same.ts"
import {samples} from "./samples.ts"

describe("an unedited document", () => {
  test.each(samples)("gives its source: $name", ({markdown}) => {
    expect(writeMarkdown(readMarkdown(markdown), markdown)).toBe(markdown)
  })

  test.each(samples)("reads back the same without its source: $name", ({markdown}) => {
    const doc = readMarkdown(markdown)
    doc.check()
    expect(same(readMarkdown(writeMarkdown(doc)), doc)).toBe(true)
  })
})

interface Word {
  readonly text: string
  readonly pos: number
  readonly marks: readonly Mark[]
  readonly parent: string
}

function wordsIn(doc: Node): readonly Word[] {
  const words: Word[] = []
  doc.descendants((node, pos, parent) => {
    if (!node.isText || parent === null) return
    for (const {0: text, index} of (node.text ?? "").matchAll(/\p{L}{2,}/gu)) {
      words.push({text, pos: pos + index, marks: node.marks, parent: parent.type.name})
    }
  })
  return words
}

function replaceWord(doc: Node, {pos, text, marks}: Word, by: string): Node {
  return new Transform(doc).replaceWith(pos, pos + text.length, schema.text(by, marks)).doc
}

// What the shortest range is in which two texts differ.
function difference(before: string, after: string) {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++
  return {was: before.slice(start, before.length - end), is: after.slice(start, after.length - end)}
}

function onlyWord(before: string, after: string, word: string): boolean {
  const {was, is} = difference(before, after)
  return word.includes(was) && "Xchanged".includes(is) && is.length - was.length === 8 - word.length
}

// A word of an address that is its own link, or of a link that names its
// definition by its text, cannot change alone: the link would lead
// elsewhere. All that may be added then is where it leads.
function onlyLink(before: string, after: string, {marks}: Word): boolean {
  const link = marks.find(mark => mark.type.name === "link")
  const {was, is} = difference(before, after)
  const spelt = /^[^]*\](?:\([^()]*\)?|\[[^]*\]?)?$/u.test(is)
  return link !== undefined && spelt && !was.includes("\n")
}

// Where a changed word takes more with it: addresses that hold signs of
// markup, which have to be escaped once they are the text of a link.
const exceptions = ["CommonMark 346", "CommonMark 526"]

test("one changed word changes only its own bytes", () => {
  const counts = {words: 0, only: 0, link: 0}
  const more = new Set<string>()
  for (const {name, markdown} of samples) {
    const doc = readMarkdown(markdown)
    for (const word of sample(wordsIn(doc))) {
      const edited = replaceWord(doc, word, "Xchanged")
      const written = writeMarkdown(edited, markdown)
      counts.words++
      expect(same(readMarkdown(written), edited), `${name}: ${word.text}`).toBe(true)
      if (onlyWord(markdown, written, word.text)) counts.only++
      else if (onlyLink(markdown, written, word)) counts.link++
      else more.add(name)
    }
  }
  console.log(counts)
  expect([...more]).toEqual(exceptions.filter(known => samples.some(({name}) => name === known)))
  expect(counts.only / (counts.words - counts.link)).toBeGreaterThan(0.99)
}, 60_000)

const edits: readonly (readonly [string, string, Edit, string])[] = [
  [
    "a word of a hard-wrapped paragraph",
    "one two\nthree four\n",
    replace("three", "3"),
    "one two\n3 four\n"
  ],
  [
    "words at both sides of a line ending",
    "one two\nthree four\n",
    replace("two three", "2 3"),
    "one 2\n3 four\n"
  ],
  ["a line's last word", "one two\nthree\n", replace("two", ""), "one  three\n"],
  [
    "words in a quote of several lines",
    "> one two\n> three four\n",
    replace("two three", "x"),
    "> one x four\n"
  ],
  [
    "one word of a long list",
    "* one\n* two **three**\n    * four\n",
    replace("four", "x"),
    "* one\n* two **three**\n    * x\n"
  ],
  [
    "several words of one block",
    "_one_ two  \nthree & four\n",
    (tr, doc) => {
      replace("four", "4")(tr, doc)
      replace("one", "1")(tr, doc)
    },
    "_1_ two  \nthree & 4\n"
  ],
  ["a bold word", "one **two** three\n", cut("two", 1), "one three\n"],
  ["a bold word deleted with its blank", "one __two__ three\n", replace("two", ""), "one  three\n"],
  ["a bold start", "**one** two\n", replace("one", ""), "two\n"],
  ["an escaped sign", "a \\* b\nc\n", replace("*", "x"), "a x b\nc\n"],
  ["an entity", "a &amp; b\n", replace("&", "and"), "a and b\n"],
  [
    "new text that looks like markup",
    "one two\n",
    replace("two", "*two* _x_ [a](b) `c` <d>"),
    "one \\*two\\* \\_x\\_ \\[a](b) \\`c\\` \\<d>\n"
  ],
  [
    "new text that only has the signs",
    "one two\n",
    replace("two", "5 * 3, a_b, [sic] & x < y"),
    "one 5 * 3, a_b, [sic] & x < y\n"
  ],
  ["a paragraph that begins like a list", "one two\n", replace("one", "1."), "1\\. two\n"],
  [
    "a cell",
    "| a | b |\n|:--|---|\n| one | two |\n",
    replace("two", "x | y"),
    "| a | b |\n|:--|---|\n| one | x \\| y |\n"
  ],
  ["bold put on", "one two three\n", mark("two", "strong"), "one **two** three\n"],
  ["bold taken off", "one __two__ three\n", unmark("two", "strong"), "one two three\n"],
  [
    "a link put on",
    "one two\nthree\n",
    link("two", "https://x.org"),
    "one [two](https://x.org)\nthree\n"
  ],
  [
    "a link taken off",
    "one [two](x 'T') [three][r]\n\n[r]: y\n",
    unmark("three", "link"),
    "one [two](x 'T') three\n\n[r]: y\n"
  ],
  [
    "a shortcut reference",
    "a [one] b\n\n[one]: x\n",
    replace("one", "two"),
    "a [two][one] b\n\n[one]: x\n"
  ],
  [
    "a bare address",
    "see https://x.org/a now\n",
    replace("org", "com"),
    "see [https://x.com/a](https://x.org/a) now\n"
  ],
  ["a paragraph deleted", "one\n\n\ntwo\n\nthree\n", removeBlock("two", 1), "one\n\n\nthree\n"],
  ["the last paragraph deleted", "one\n\n\ntwo", removeBlock("two", 1), "one"],
  ["an item deleted", "1) one\n2) two\n3) three\n", removeBlock("two", 2), "1) one\n3) three\n"],
  ["a row deleted", "a|b\n-|-\n1|2\n3|4\n", removeBlock("1", 2), "a|b\n-|-\n3|4\n"],
  ["a paragraph split", "Setext\n---\n\none two\n", split("two"), "Setext\n---\n\none\n\ntwo\n"],
  [
    "a paragraph split in a quote",
    "> one two\n\nnext\n",
    split("two"),
    "> one\n>\n> two\n\nnext\n"
  ],
  [
    "an item split",
    "* one\n* two three\n* four\n",
    split("three", 2),
    "* one\n* two\n* three\n* four\n"
  ],
  [
    "an item added to a numbered list",
    "1. one\n2. two\n",
    insertAfter("two", 2, li("x")),
    "1. one\n2. two\n3. x\n"
  ],
  [
    "a paragraph added with Windows line endings",
    "one\r\n\r\ntwo\r\n",
    insertAfter("one", 1, p("x")),
    "one\r\n\r\nx\r\n\r\ntwo\r\n"
  ],
  ["an empty paragraph added", "one  \n\ntwo\n", insertAfter("one", 1, p("")), "one  \n\ntwo\n"],
  [
    "a task done",
    "- [ ] one\n- [ ] two\n",
    (tr, doc) => tr.setNodeAttribute(doc.resolve(at(doc, "two").from).before(2), "checked", true),
    "- [ ] one\n- [x] two\n"
  ],
  ["a heading's level", "#  One #\n", tr => tr.setNodeAttribute(0, "level", 2), "##  One #\n"],
  [
    "a paragraph between two lists",
    "- one\n\ntwo\n\n- three\n- four\n",
    removeBlock("two", 1),
    "- one\n\n* three\n* four\n"
  ],
  [
    "a definition that was still needed",
    "a [b][r] c\n\nd  \ne\n\n[r]: x\n",
    (tr, doc) => tr.delete(doc.content.size - 1, doc.content.size),
    "a [b](x) c\n\nd  \ne\n"
  ],
  [
    "the ignored findings",
    "One  \n",
    tr => tr.setDocAttribute("ignored", [{kind: "rule", rule: "x"}]),
    "One  \n"
  ],
  ["code", "```js\nlet a\n```\n", replace("a", "b < c * d"), "```js\nlet b < c * d\n```\n"],
  ["a note", "a[^1]\n\n[^1]: one\n    two\n", replace("two", "x"), "a[^1]\n\n[^1]: one\n    x\n"],
  ["text after a byte order mark", "\uFEFFone two", replace("two", "x"), "\uFEFFone x"],
  ["blanks at an end", "one two\n", replace("two", "x  "), "one x\n"],
  // Marks.
  [
    "a bold word that becomes a word of two kinds",
    "__one__ two _three_\n",
    replaceAll("one three", "1 3"),
    "__1__ two _3_\n"
  ],
  [
    "words of two kinds at once",
    "_one_ __two__ end\n",
    replaceAll("one two", "1 2"),
    "_1_ __2__ end\n"
  ],
  ["italics put on", "one two  \nend\n", mark("two", "em"), "one *two*  \nend\n"],
  [
    "a strike put on",
    "one two\tend\n",
    (tr, doc) => tr.addMark(at(doc, "two").from, at(doc, "two").to, schema.mark("strike")),
    "one ~~two~~\tend\n"
  ],
  ["italics taken off", "one _two_ &amp; three\n", unmark("two", "em"), "one two &amp; three\n"],
  [
    "bold taken off a part",
    "one __two three__ four\n",
    unmark("two", "strong"),
    "one two __three__ four\n"
  ],
  [
    "bold put on a part of italics",
    "_one two_\n\nend  \n",
    mark("two", "strong"),
    "_one **two**_\n\nend  \n"
  ],
  [
    "a mark over a line's end",
    "one two\nthree four\n",
    mark("two three", "strong"),
    "one **two\nthree** four\n"
  ],
  ["a link with a title taken off", 'a [b](c "T") &amp; d\n', unmark("b", "link"), "a b &amp; d\n"],
  [
    "an address taken off",
    "a <https://x.org> &amp; b\n",
    unmark("https://x.org", "link"),
    "a https://x.org & b\n"
  ],
  [
    "a link with brackets in its address put on",
    "one two &amp;\n",
    link("two", "a(b)"),
    "one [two](a\\(b\\)) &\n"
  ],
  ["a bold end cut", "two **one**\n\nend  \n", replace("one", ""), "two\n\nend  \n"],
  ["a bold start of a heading cut", "# **one** two #\n", replace("one", ""), "# two\n"],
  ["all of bold between two blanks", "a __b__ c &amp;\n", cut("b", 0), "a  c &amp;\n"],
  ["a word before bold", "one **two** &amp;\n", replace("one ", "1 "), "1 **two** &amp;\n"],
  [
    "a word put in before bold",
    "**two** &amp;\n",
    insertBefore("two", "one ", false),
    "one **two** &\n"
  ],
  [
    "a word put in after bold",
    "**two** &amp;\n",
    insertBefore(" &", " three", false),
    "**two** three &amp;\n"
  ],
  ["code with a backtick", "a `b` c &amp;\n", replace("b", "x`y"), "a ``x`y`` c &\n"],
  ["code", "a ``b`` c &amp;\n", replace("b", "x*y"), "a ``x*y`` c &amp;\n"],
  [
    "code in a cell",
    "| `a` | b |\n|-----|---|\n| c   | d |\n",
    replace("a", "x|y"),
    "| `x\\|y` | b |\n| - | - |\n| c | d |\n"
  ],
  [
    "words of two kinds without a blank",
    "__one__two &amp;\n",
    replaceAll("one two", "1 2"),
    "__1__2 &amp;\n"
  ],
  [
    "words of three kinds without a blank",
    "__one__two_x_ &amp;\n",
    replaceAll("one two", "1 2"),
    "__1__2_x_ &amp;\n"
  ],
  [
    "a list made loose",
    "- one\n- two  \n",
    tr => tr.setNodeAttribute(0, "tight", false),
    "- one\n- two  \n"
  ],
  [
    "an empty paragraph at the end",
    "one  \n",
    (tr, doc) => tr.insert(doc.content.size, p("")),
    "one  \n"
  ],
  [
    "a paragraph at the end",
    "one  \n",
    (tr, doc) => tr.insert(doc.content.size, p("x")),
    "one  \n\nx\n"
  ],
  [
    "a done task put in",
    "- [x] one &amp;\n",
    insertAfter("one", 2, schema.node("list_item", {checked: true}, [p("x")])),
    "- [x] one &amp;\n- [x] x\n"
  ],
  [
    "signs that could be markup",
    "one two\n",
    replace("two", "~ ~~c~~ ~d & &amp; \\* \\e `"),
    "one ~ \\~\\~c\\~\\~ \\~d & \\&amp; \\\\\\* \\e \\`\n"
  ],
  [
    "signs in a cell of code",
    "| `a` | b |\n| - | - |\n| c | d |\n",
    replace("a", "x"),
    "| `x` | b |\n| - | - |\n| c | d |\n"
  ],
  // Links that say where they lead.
  [
    "a full reference",
    "a [one][r] &amp;\n\n[r]: x\n",
    replace("one", "two"),
    "a [two][r] &amp;\n\n[r]: x\n"
  ],
  [
    "a collapsed reference",
    "a [one][] &amp;\n\n[one]: x\n",
    replace("one", "two"),
    "a [two][one] &amp;\n\n[one]: x\n"
  ],
  [
    "an address in brackets",
    "a <https://x.org> &amp;\n",
    replace("https://x.org", "here"),
    "a [here](https://x.org) &amp;\n"
  ],
  [
    "a word beside an address",
    "a <https://x.org> b &amp;\n",
    replace("b", "c"),
    "a <https://x.org> c &amp;\n"
  ],
  [
    "an address of mail",
    "a <b@x.org> &amp;\n",
    replace("b@", "c@"),
    "a [c@x.org](mailto:b@x.org) &amp;\n"
  ],
  // Lines.
  [
    "a line's first word taken out",
    "one\ntwo three &amp;\n",
    replace("two ", ""),
    "one\nthree &amp;\n"
  ],
  ["a blank at a line's end", "one\ntwo &amp;\n", replace("one ", "1 x "), "1 x\ntwo &amp;\n"],
  [
    "words put in after a line's end in a quotation",
    "> one\n> two &amp;\n",
    insertBefore("two", "x "),
    "> one\n> x two &amp;\n"
  ],
  [
    "words put in before a line's end in a quotation",
    "> one\n> two &amp;\n",
    insertAt("one", 3, " x"),
    "> one\n> x two &amp;\n"
  ],
  ["a line's end taken out", "one\\\ntwo &amp;\n", cut("one", 1), "two &amp;\n"],
  ["an indented code's word", "    one\n    two\n", replace("two", "x"), "    one\n    x\n"],
  [
    "a line put in code",
    "```\none\n```\n\nend  \n",
    replace("one", "1\n2"),
    "```\n1\n2\n```\n\nend  \n"
  ],
  [
    "a line put in code in a quotation",
    "> ```\n> one\n> ```\n>\n> a &amp;\n",
    replace("one", "1\n2"),
    "> ```\n> 1\n> 2\n> ```\n>\n> a &amp;\n"
  ],
  [
    "a word that would begin a list in a later line",
    "one\ntwo &amp;\n",
    replace("two", "- x"),
    "one\n\\- x &amp;\n"
  ],
  [
    "a word that would begin a heading in a quotation",
    "> one &amp;\n",
    replace("one", "# x"),
    "> \\# x &amp;\n"
  ],
  // Blocks.
  ["a first paragraph put in", "one  \n", insertFirst(p("x")), "x\n\none  \n"],
  [
    "a paragraph in a quotation put in",
    "> one  \n> two\n",
    insertAfter("one", 2, p("x")),
    "> one  \n> two\n>\n> x\n"
  ],
  [
    "a paragraph instead of another",
    "one  \n\n***\n\ntwo &amp;\n",
    both(removeBlock("two", 1), tr =>
      tr.insert(tr.doc.content.size, schema.node("heading", {level: 2}, [schema.text("x")]))
    ),
    "one  \n\n***\n\n## x\n"
  ],
  [
    "the first of three deleted",
    "one\n\n\n\ntwo  \n\nthree\n",
    removeBlock("one", 1),
    "two  \n\nthree\n"
  ],
  [
    "the last of a quotation deleted",
    "> one  \n>\n> two\n\nend\n",
    removeBlock("two", 2),
    "> one  \n\nend\n"
  ],
  [
    "a paragraph between two lists of other marks",
    "* one\n\ntwo\n\n- three\n",
    removeBlock("two", 1),
    "* one\n\n- three\n"
  ],
  [
    "a paragraph between numbered lists",
    "1. one\n\ntwo\n\n1. three\n2. four\n",
    removeBlock("two", 1),
    "1. one\n\n1) three\n2) four\n"
  ],
  [
    "a paragraph between lists with brackets",
    "1) one\n\ntwo\n\n1) three\n",
    removeBlock("two", 1),
    "1) one\n\n1. three\n"
  ],
  [
    "a paragraph between lists with plus signs",
    "+ one\n\ntwo\n\n+ three\n",
    removeBlock("two", 1),
    "+ one\n\n- three\n"
  ],
  [
    "a paragraph between a list and a quotation",
    "- one\n\ntwo\n\n> three\n",
    removeBlock("two", 1),
    "- one\n\n> three\n"
  ],
  [
    "an item put in a loose list",
    "- one  \n\n- two\n",
    insertAfter("one", 2, li("x")),
    "- one  \n\n- x\n\n- two\n"
  ],
  [
    "an item put in a loose list in a quotation",
    "> - one  \n>\n> - two\n",
    insertAfter("one", 3, li("x")),
    "> - one  \n>\n> - x\n>\n> - two\n"
  ],
  [
    "an item put in a list of wide marks",
    "*   one &amp;\n*   two\n",
    insertAfter("one", 2, li("x")),
    "*   one &amp;\n*   x\n*   two\n"
  ],
  [
    "an item put in with Windows' ends of lines",
    "1) one\r\n2) two &amp;\r\n",
    insertAfter("two", 2, li("x")),
    "1) one\r\n2) two &amp;\r\n3) x\r\n"
  ],
  [
    "two items put in",
    "9. one &amp;\n",
    both(insertAfter("one", 2, li("y")), insertAfter("one", 2, li("x"))),
    "9. one &amp;\n10. x\n11. y\n"
  ],
  [
    "an item of two paragraphs",
    "- one &amp;\n",
    insertAfter("one", 2, schema.node("list_item", null, [p("x"), p("y")])),
    "- one &amp;\n- x\n\n  y\n"
  ],
  [
    "an open task put in",
    "- [x] one &amp;\n",
    insertAfter("one", 2, schema.node("list_item", {checked: false}, [p("x")])),
    "- [x] one &amp;\n- [ ] x\n"
  ],
  [
    "an empty item",
    "- one &amp;\n- two\n",
    insertAfter("one", 2, li("")),
    "- one &amp;\n-\n- two\n"
  ],
  [
    "a first item",
    "- one &amp;\n- two\n",
    insertBeforeBlock("one", 2, li("x")),
    "- x\n- one &\n- two\n"
  ],
  [
    "a task undone",
    "- [X] one &amp;\n",
    (tr, doc) => tr.setNodeAttribute(doc.resolve(at(doc, "one").from).before(2), "checked", false),
    "- [ ] one &amp;\n"
  ],
  [
    "a box taken off",
    "- [X] one\n- two &amp;\n",
    (tr, doc) => tr.setNodeAttribute(doc.resolve(at(doc, "one").from).before(2), "checked", null),
    "- one\n- two &\n"
  ],
  [
    "an underlined heading's level",
    "One &amp;\n===\n",
    tr => tr.setNodeAttribute(0, "level", 3),
    "### One &\n"
  ],
  [
    "a heading of six",
    "###### One &amp;\n",
    tr => tr.setNodeAttribute(0, "level", 1),
    "# One &amp;\n"
  ],
  [
    "a paragraph made a heading",
    "One &amp;\n\ntwo  \n",
    tr => tr.setNodeMarkup(0, schema.nodes.heading, {level: 2}),
    "## One &\n\ntwo  \n"
  ],
  ["the start of a list", "3. one &amp;\n", tr => tr.setNodeAttribute(0, "start", 5), "5. one &\n"],
  [
    "code's language",
    "```js\na  \n```\n",
    tr => tr.setNodeAttribute(0, "lang", "ts"),
    "```ts\na  \n```\n"
  ],
  [
    "a word of an item of a quotation of a note",
    "a[^n] &amp;\n\n[^n]: > - one\n    > - two three\n",
    replace("three", "x"),
    "a[^n] &amp;\n\n[^n]: > - one\n    > - two x\n"
  ],
  [
    "a word after an item's second line",
    "1. one\n\n   two\n   three &amp;\n",
    insertBefore("three", "x "),
    "1. one\n\n   two\n   x three &amp;\n"
  ],
  ["a paragraph split in an item", "10. one two &amp;\n", split("two"), "10. one\n\n    two &\n"],
  [
    "a paragraph split in a note",
    "a[^n]\n\n[^n]: one two\n",
    split("two"),
    "a[^n]\n\n[^n]: one\n\n    two\n"
  ],
  [
    "a cell emptied",
    "| a | b |\n|:--|---|\n| one | two |\n",
    replace("two", ""),
    "| a | b |\n| :- | - |\n| one | |\n"
  ],
  [
    "a cell filled",
    "| a | b |\n|:--|---|\n| one |  |\n",
    (tr, doc) => tr.insert(at(doc, "one").to + 2, schema.text("two")),
    "| a | b |\n| :- | - |\n| one | two |\n"
  ],
  [
    "a row put in",
    "a|b\n-|-\n1|2\n",
    insertAfter("1", 2, row("3", "4|5")),
    "| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4\\|5 |\n"
  ],
  [
    "a paragraph with old ends of lines",
    "one &amp;\r\rtwo\r",
    insertAfter("one", 1, p("x")),
    "one &amp;\r\rx\r\rtwo\r"
  ],
  // What now reads as fewer blocks is written anew, with its neighbours; the others stay.
  [
    "a paragraph before what would be front matter",
    "x\r\n\r\n---\r\n\r\none &amp;\r\n\r\n---\r\n",
    removeBlock("x", 1),
    "***\r\n\r\none &\r\n\r\n***\r\n"
  ],
  [
    "a paragraph between a list and what would be of its item",
    "one &amp;\n\ntwo &amp;\n\n- three\n\nx\n\n      four\n\nfive &amp;\n\nsix &amp;\n",
    removeBlock("x", 1),
    "one &amp;\n\ntwo &\n\n- three\n\n```\n  four\n```\n\nfive &\n\nsix &amp;\n"
  ]
]

describe("an edit changes as little as it can", () => {
  test.each(edits)("%s", (_, source, edit, wanted) => {
    const doc = readMarkdown(source)
    const tr = new Transform(doc)
    edit(tr, doc)
    expect(writeMarkdown(tr.doc, source)).toBe(wanted)
  })
})
