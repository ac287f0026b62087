import {Transform} from "prosemirror-transform"
import {describe, expect, it} from "vitest"
import {type Effort, patchBlocks} from "../../src/document/markdown-patch.ts"
import {readSourced} from "../../src/document/markdown-read.ts"
import {defaultStyle, definitionsOf} from "../../src/document/markdown-serialise.ts"
import {applySplices} from "../../src/document/markdown-splice.ts"
import {schema} from "../../src/document/schema.ts"
import {
  at,
  both,
  cut,
  type Edit,
  insertAfter,
  insertAt,
  insertBefore,
  insertBeforeBlock,
  li,
  link,
  mark,
  p,
  removeBlock,
  replace,
  replaceAll,
  row,
  unmark
} from "./editing.ts"

// What one effort makes of the source, before anything is read back; null where it gives up.
function patched(
  source: string,
  edit: Edit,
  effort: Effort | ((index: number) => Effort) = "patch"
): string | null {
  const {doc, origins} = readSourced(source)
  const tr = new Transform(doc)
  edit(tr, doc)
  const context = {
    source,
    newline: /\r\n?|\n/.exec(source)?.[0] ?? "\n",
    style: defaultStyle,
    definitions: definitionsOf(tr.doc)
  }
  const news = tr.doc.children
  const efforts = typeof effort === "string" ? () => effort : effort
  const splices = patchBlocks(context, {olds: origins, news, prefix: "", effort: efforts})
  return splices && applySplices(source, splices)
}

type Row = readonly [name: string, source: string, edit: Edit, wanted: string | null]

const strike =
  (text: string): Edit =>
  (tr, doc) => {
    const {from, to} = at(doc, text)
    return tr.addMark(from, to, schema.mark("strike"))
  }
const unstrike =
  (text: string): Edit =>
  (tr, doc) => {
    const {from, to} = at(doc, text)
    return tr.removeMark(from, to, schema.marks.strike)
  }
const linkWith =
  (text: string, attrs: Record<string, string>): Edit =>
  (tr, doc) => {
    const {from, to} = at(doc, text)
    return tr.addMark(from, to, schema.mark("link", {href: "x", ...attrs}))
  }
const set =
  (text: string, depth: number, name: string, value: unknown): Edit =>
  (tr, doc) =>
    tr.setNodeAttribute(doc.resolve(at(doc, text).from).before(depth), name, value)
const insertNode =
  (text: string, node: ReturnType<typeof p>): Edit =>
  (tr, doc) =>
    tr.insert(at(doc, text).from, node)
const inTurn =
  (...edits: readonly Edit[]): Edit =>
  tr =>
    edits.forEach(edit => edit(tr, tr.doc))
const item = (...texts: readonly string[]) => schema.node("list_item", null, texts.map(p))
const quote = (...texts: readonly string[]) => schema.node("blockquote", null, texts.map(p))

const marks: readonly Row[] = [
  [
    "bold and italics side by side",
    "a b c &amp;\n",
    both(mark("b", "strong"), mark(" c", "em")),
    "a **b** *c* &\n"
  ],
  [
    "bold, and bold in italics",
    "a b c &amp;\n",
    both(mark("b c", "strong"), mark("b", "em")),
    "a **_b_ c** &\n"
  ],
  ["bold", "a b c &amp;\n", mark("b", "strong"), "a **b** c &amp;\n"],
  ["italics", "a b c &amp;\n", mark("b", "em"), "a *b* c &amp;\n"],
  ["a strike", "a b c &amp;\n", strike("b"), "a ~~b~~ c &amp;\n"],
  ["a link", "a b c &amp;\n", link("b", "x"), "a [b](x) c &amp;\n"],
  ["several words", "a b c &amp;\n", mark("b c", "em"), "a *b c* &amp;\n"],
  ["words and an entity", "a b &amp; c &amp;\n", mark("b & c", "em"), "a *b &amp; c* &amp;\n"],
  ["bold in italics", "*a b c*\n", mark("b", "strong"), "*a **b** c*\n"],
  [
    "bold over italics",
    "a *b* c &amp;\n",
    both(mark("a ", "strong"), mark("b", "strong"), mark(" c", "strong")),
    "**a *b* c** &amp;\n"
  ],
  ["two marks", "a b c &amp;\n", both(mark("b", "strong"), mark("b", "em")), "a **_b_** c &\n"],
  [
    "another word with a mark",
    "a b c &amp;\n",
    inTurn(replace("b", "x"), mark("x", "strong")),
    "a **x** c &\n"
  ],
  ["a link with a title", "a b c &amp;\n", linkWith("b", {title: "T"}), 'a [b](x "T") c &\n'],
  [
    "a link by a label",
    "a b c &amp;\n\n[x]: x\n",
    linkWith("b", {reference: "x"}),
    "a [b][x] c &\n\n[x]: x\n"
  ],
  ["a link with a blank in its address", "a b c &amp;\n", link("b", "x y"), "a [b](<x y>) c &\n"],
  ["a link without an address", "a b c &amp;\n", link("b", ""), "a [b]() c &\n"],
  [
    "a link with an entity in its address",
    "a b c &amp;\n",
    link("b", "x?a&amp;b"),
    "a [b](x?a\\&amp;b) c &\n"
  ],
  [
    "a link with a backslash in its address",
    "a b c &amp;\n",
    link("b", "x\\y"),
    "a [b](x\\y) c &\n"
  ],
  ["a link with an angle in its address", "a b c &amp;\n", link("b", "x<y"), "a [b](x<y) c &\n"],
  ["another address", "a [b](x) c &amp;\n", link("b", "y"), "a [b](y) c &\n"],
  ["bold off", "a **b** c &amp;\n", unmark("b", "strong"), "a b c &amp;\n"],
  ["underlined bold off", "a __b__ c &amp;\n", unmark("b", "strong"), "a b c &amp;\n"],
  ["italics off", "a *b* c &amp;\n", unmark("b", "em"), "a b c &amp;\n"],
  ["underlined italics off", "a _b_ c &amp;\n", unmark("b", "em"), "a b c &amp;\n"],
  ["a strike off", "a ~~b~~ c &amp;\n", unstrike("b"), "a b c &amp;\n"],
  ["a strike of one sign off", "a ~b~ c &amp;\n", unstrike("b"), "a b c &amp;\n"],
  ["a link off", "a [b](x) c &amp;\n", unmark("b", "link"), "a b c &amp;\n"],
  ["a link to nowhere off", "a [b]() c &amp;\n", unmark("b", "link"), "a b c &amp;\n"],
  ["a link with a title off", 'a [b](x  "T t") c &amp;\n', unmark("b", "link"), "a b c &amp;\n"],
  [
    "a link with a title in other quotes off",
    "a [b](x 'T') c &amp;\n",
    unmark("b", "link"),
    "a b c &\n"
  ],
  [
    "a link with brackets in its address off",
    "a [b](x(y)) c &amp;\n",
    unmark("b", "link"),
    "a b c &\n"
  ],
  [
    "a link with an escape in its title off",
    'a [b](x "T\\"") c &amp;\n',
    unmark("b", "link"),
    "a b c &\n"
  ],
  [
    "a full reference off",
    "a [b][x] c &amp;\n\n[x]: y\n",
    unmark("b", "link"),
    "a b c &amp;\n\n[x]: y\n"
  ],
  ["a collapsed reference off", "a [b][] c &amp;\n\n[b]: y\n", unmark("b", "link"), null],
  ["a shortcut off", "a [b] c &amp;\n\n[b]: y\n", unmark("b", "link"), "a b c &\n\n[b]: y\n"],
  [
    "an address in brackets off",
    "a <http://x.org> c &amp;\n",
    unmark("http://x.org", "link"),
    "a http://x.org c &\n"
  ],
  ["italics off in bold", "a ***b*** c &amp;\n", unmark("b", "em"), "a **b** c &amp;\n"],
  ["bold off before italics", "a **b** *c*\n", unmark("b", "strong"), "a b *c*\n"],
  ["bold off a first word", "a **b c** d &amp;\n", unmark("b", "strong"), "a b **c** d &\n"],
  ["bold off a last word", "a **b c** d &amp;\n", unmark("c", "strong"), "a **b** c d &\n"],
  [
    "bold off two words",
    "a **b** c **d**\n",
    both(unmark("b", "strong"), unmark("d", "strong")),
    "a b c d\n"
  ]
]

const words: readonly Row[] = [
  [
    "another picture",
    "a ![b](c) d &amp;\n",
    (tr, doc) => tr.setNodeAttribute(at(doc, "a").to + 1, "alt", "x"),
    "a ![x](c) d &\n"
  ],
  ["a blank of code at the end", "a `b c`\n", replace("b c", "b "), "a `b `\n"],
  [
    "a word and an atom for a word",
    "a b c &amp;\n",
    (tr, doc) =>
      tr.replaceWith(at(doc, "b").from, at(doc, "b").to, [
        schema.text("x"),
        schema.node("hard_break")
      ]),
    "a x\\\nc &\n"
  ],
  [
    "an atom for a word",
    "a b c &amp;\n",
    (tr, doc) => tr.replaceWith(at(doc, "b").from, at(doc, "b").to, schema.node("hard_break")),
    "a\\\nc &\n"
  ],
  [
    "a word beside code with an escaped bar",
    "|`a\\|b` c|\n|-|\n",
    replace("c", "x"),
    "|`a\\|b` x|\n|-|\n"
  ],
  ["code over an old line end", "a `b\rc` d &amp;\r", replace("c", "x"), "a `b\rx` d &amp;\r"],
  ["a tab put before a line end", "a b\nc d &amp;\n", replace("b", "b\t"), "a b\t c d &amp;\n"],
  ["a word", "a b  \nc &amp; d &amp;\n", replace("b", "x"), "a x  \nc &amp; d &amp;\n"],
  ["nothing", "a b\n", both(), "a b\n"],
  [
    "two words apart",
    "a b c d &amp;\n",
    both(replace("d", "y"), replace("b", "x")),
    "a x c y &amp;\n"
  ],
  ["a word of bold", "a **b c** d &amp;\n", replace("c", "x"), "a **b x** d &amp;\n"],
  ["all of bold", "a **b c** d &amp;\n", replace("b c", "x"), "a **x** d &amp;\n"],
  ["bold and what follows", "a **b** c &amp;\n", replaceAll("b c", "x y"), "a **x** y &amp;\n"],
  ["bold against bold", "**a**_b_ c &amp;\n", replaceAll("a b", "x y"), "**x**_y_ c &amp;\n"],
  [
    "a word with other marks",
    "a **b** c &amp;\n",
    inTurn(replace("b", "x"), unmark("x", "strong")),
    "a x c &\n"
  ],
  ["a bold word taken out", "a **b** c &amp;\n", replace("b", ""), "a  c &amp;\n"],
  ["a bold word and a blank taken out", "a **b** c &amp;\n", cut("b", 1), "a c &\n"],
  ["a bold word between others", "a**b**c\n", replace("b", ""), "ac\n"],
  ["a word of bold taken out", "a **b c** d &amp;\n", replace("b ", ""), "a **c** d &amp;\n"],
  ["a last word of bold taken out", "a **b c** d &amp;\n", replace(" c", ""), "a **b** d &amp;\n"],
  ["a bold start taken out", "**a** b\n", cut("a", 1), "b\n"],
  ["a bold end taken out", "a **b**\n", replace("b", ""), "a\n"],
  ["a bold start of a heading taken out", "# **a** b\n", cut("a", 1), "# b\n"],
  ["a bold end of a heading taken out", "# a **b**\n", replace("b", ""), "# a\n"],
  ["a bold word between italics taken out", "*a* **b** *c*\n", replace("b", ""), "*a*  *c*\n"],
  [
    "bold and italics taken out",
    "a **b***c* d &amp;\n",
    both(replace("c", ""), replace("b", "")),
    "a  d &\n"
  ],
  ["a bold word before italics taken out", "a **b***c* d &amp;\n", replace("b", ""), "a *c* d &\n"],
  ["everything taken out", "a b\n\nc\n", replace("a b", ""), null],
  ["a start", "a b\n", replace("a ", ""), "b\n"],
  ["an end", "a b\n", replace(" b", ""), "a\n"],
  ["a start put in", "b c &amp;\n", insertBefore("b", "a "), "a b c &amp;\n"],
  ["an end put in", "a b\n", insertAt("b", 1, " c"), "a b c\n"],
  ["blanks at both ends", "a b\n", both(insertAt("b", 1, " \t"), insertBefore("a", "  ")), "a b\n"],
  ["a blank at the end beside one spelt out", "a b&#32;\n", insertAt("b", 2, " "), "a b&#32; \n"],
  [
    "a blank at the start beside one spelt out",
    "&#32;a b\n",
    insertBefore("a", " "),
    "&#32; a b\n"
  ],
  [
    "a word at the start of bold",
    "a **b** c &amp;\n",
    insertBefore("b", "x "),
    "a **x b** c &amp;\n"
  ],
  [
    "a word at the end of bold",
    "a **b** c &amp;\n",
    (tr, doc) => tr.insert(at(doc, "b").to, schema.text(" x", [schema.mark("strong")])),
    "a **b x** c &amp;\n"
  ],
  ["a plain word before bold", "**b** c &amp;\n", insertBefore("b", "x ", false), "x **b** c &\n"],
  [
    "a plain word between bold and italics",
    "**b***c*\n",
    insertBefore("c", "x", false),
    "**b**x*c*\n"
  ],
  ["a word before a line end", "a b\nc\n", insertAt("b", 1, " x"), "a b\nx c\n"],
  ["a word after a line end", "a b\nc\n", insertBefore("c", "x "), "a b\nx c\n"],
  [
    "a word after a line end in a quotation",
    "> a b\n> c &amp;\n",
    insertBefore("c", "x "),
    "> a b\n> x c &amp;\n"
  ],
  [
    "a bold word after a line end",
    "a **b\nc** d &amp;\n",
    insertBefore("c", "x "),
    "a **b\nx c** d &amp;\n"
  ],
  ["a line end and its neighbours", "a b\nc d &amp;\n", replace("b c", "x"), "a x d &amp;\n"],
  ["a line end taken out", "a b\r\nc d &amp;\r\n", replace("b ", ""), "a c d &amp;\r\n"],
  ["a word after a line end taken out", "a b\nc d &amp;\n", replace("c ", ""), "a b\nd &amp;\n"],
  ["a word before a line end taken out", "a b\nc d &amp;\n", replace(" b", ""), "a c d &amp;\n"],
  ["a blank put before a line end", "a b\nc d &amp;\n", replace("b", "b "), "a b  c d &amp;\n"],
  ["a blank put after a line end", "a b\nc d &amp;\n", replace("c", " c"), "a b  c d &amp;\n"],
  ["two words at a line end", "a b\nc d &amp;\n", replace("b c", "x y z"), "a x\ny z d &amp;\n"],
  ["a word after an old line end", "a b\rc\r", insertBefore("c", "x "), "a b\rx c\r"],
  [
    "an atom",
    "a ![b](c) d &amp;\n",
    insertNode("d", schema.node("hard_break")),
    "a ![b](c)\\\nd &\n"
  ],
  [
    "an atom taken out",
    "a ![b](c) d &amp;\n",
    (tr, doc) => tr.delete(at(doc, "a").to, at(doc, "a").to + 1),
    "a![b](c) d &amp;\n"
  ],
  ["a word beside an atom", "a ![b](c) d &amp;\n", replace("d", "x"), "a ![b](c) x &amp;\n"],
  ["code", "a `b c` d &amp;\n", replace("c", "*x*"), "a `b *x*` d &amp;\n"],
  ["code with a backtick", "a `b c` d &amp;\n", replace("c", "`"), "a `` b ` `` d &\n"],
  ["code with a bar", "a `b c` d &amp;\n", replace("c", "|"), "a `b |` d &amp;\n"],
  [
    "code with a bar in a cell",
    "| a `b c` d |\n|-|\n",
    replace("c", "|"),
    "| a `b \\|` d |\n| - |\n"
  ],
  ["code in a cell", "| a `b c` d |\n|-|\n", replace("c", "x"), "| a `b x` d |\n|-|\n"],
  ["a bar in a cell", "| a b |\n|-|\n", replace("b", "x|y"), "| a x\\|y |\n|-|\n"],
  ["a bar in a paragraph", "a b\n", replace("b", "x|y"), "a x|y\n"],
  ["a block of code", "```\na b\n```\n", replace("b", "*x*"), "```\na *x*\n```\n"],
  [
    "a word of code in a quotation",
    "> ```\n> a b\n> ```\n",
    replace("b", "x y"),
    "> ```\n> a x y\n> ```\n"
  ],
  [
    "blanks at the ends of code",
    "```\na b\n```\n",
    replace("a b", "  a b  "),
    "```\n  a b  \n```\n"
  ],
  ["signs within a line", "a b c &amp;\n", replace("b", "1. # x"), "a 1. # x c &amp;\n"],
  ["signs at a line's start", "a\nb c &amp;\n", replace("b", "#"), "a\n\\# c &amp;\n"],
  ["signs at the start of a line of old make", "a\rb c\r", replace("b", "#"), "a\r\\# c\r"],
  ["signs at a quotation's start", "> b c &amp;\n", replace("b", "#"), "> \\# c &amp;\n"],
  ["signs in an item", "- b c &amp;\n", replace("b", "#"), "- \\# c &amp;\n"],
  ["signs in a heading", "# b c &amp;\n", replace("b", "#"), "# \\# c &amp;\n"],
  ["a sign before a line's end", "a b\nc\n", replace("b", "*"), "a *\nc\n"],
  ["a sign before more", "a b\nc\n", replace("a", "_x"), "\\_x b\nc\n"],
  ["an escaped sign", "a \\* c &amp;\n", replace("*", "x"), "a x c &amp;\n"],
  ["an entity", "a &copy; c &amp;\n", replace("©", "x"), "a x c &amp;\n"],
  ["half of a word with an entity", "a x&amp;y c &amp;\n", replace("y", "z"), "a x&amp;z c &amp;\n"]
]

const links: readonly Row[] = [
  [
    "an address",
    "a https://x.org c &amp;\n",
    replace("org", "com"),
    "a [https://x.com](https://x.org) c &amp;\n"
  ],
  [
    "an address in brackets",
    "a <https://x.org> c &amp;\n",
    replace("org", "com"),
    "a [https://x.com](https://x.org) c &amp;\n"
  ],
  [
    "the start of an address",
    "a <https://x.org> c &amp;\n",
    replace("https", "http"),
    "a [http://x.org](https://x.org) c &amp;\n"
  ],
  [
    "all of an address",
    "a <https://x.org> c &amp;\n",
    replace("https://x.org", "b"),
    "a [b](https://x.org) c &amp;\n"
  ],
  [
    "a word before an address",
    "a <https://x.org> c &amp;\n",
    insertAt("a", 1, " b"),
    "a b <https://x.org> c &amp;\n"
  ],
  [
    "a word after an address",
    "a <https://x.org>c\n",
    insertBefore("c", "b", false),
    "a <https://x.org>bc\n"
  ],
  [
    "a word put in an address",
    "a <https://x.org> c &amp;\n",
    insertBefore("org", "b", true),
    "a [https://x.borg](https://x.org) c &amp;\n"
  ],
  [
    "a shortcut",
    "a [bb] c &amp;\n\n[bb]: x\n",
    replace("bb", "dd"),
    "a [dd][bb] c &amp;\n\n[bb]: x\n"
  ],
  [
    "a collapsed reference",
    "a [bb][] c &amp;\n\n[bb]: x\n",
    replace("bb", "dd"),
    "a [dd][bb] c &amp;\n\n[bb]: x\n"
  ],
  [
    "a full reference",
    "a [bb][e] c &amp;\n\n[e]: x\n",
    replace("bb", "dd"),
    "a [dd][e] c &amp;\n\n[e]: x\n"
  ],
  ["a link", "a [bb](e) c &amp;\n", replace("bb", "dd"), "a [dd](e) c &amp;\n"],
  [
    "a word before a shortcut",
    "a [bb] c &amp;\n\n[bb]: x\n",
    replace("a", "d"),
    "d [bb] c &amp;\n\n[bb]: x\n"
  ],
  [
    "a word after a shortcut",
    "a [bb] c &amp;\n\n[bb]: x\n",
    replace("c", "d"),
    "a [bb] d &amp;\n\n[bb]: x\n"
  ],
  [
    "a shortcut with marks",
    "a [bb *ee*] c &amp;\n\n[bb *ee*]: x\n",
    replace("ee", "dd"),
    "a [bb *dd*][bb *ee*] c &amp;\n\n[bb *ee*]: x\n"
  ]
]

const blocks: readonly Row[] = [
  ["a block that only has the signs of markup", "a\n", insertAfter("a", 1, p("[x]")), "a\n\n[x]\n"],
  ["a first block", "a\n\nb\n", insertBeforeBlock("a", 1, p("x")), "x\n\na\n\nb\n"],
  ["a block between", "a\n\nb\n", insertAfter("a", 1, p("x")), "a\n\nx\n\nb\n"],
  [
    "two blocks between",
    "a\n\n\nb\n",
    both(insertAfter("a", 1, p("y")), insertAfter("a", 1, p("x"))),
    "a\n\nx\n\ny\n\n\nb\n"
  ],
  ["a last block", "a\n\nb", insertAfter("b", 1, p("x")), "a\n\nb\n\nx"],
  ["a block in a quotation", "> a\n>\n> b\n", insertAfter("a", 2, p("x")), "> a\n>\n> x\n>\n> b\n"],
  [
    "a first block in a quotation",
    "> a\n>\n> b\n",
    insertBeforeBlock("a", 2, p("x")),
    "> x\n>\n> a\n>\n> b\n"
  ],
  [
    "a block of lines in a quotation",
    "> a\n",
    insertAfter("a", 2, quote("x", "y")),
    "> a\n>\n> > x\n> >\n> > y\n"
  ],
  ["a block in an item", "- a\n- b\n", insertAfter("a", 3, p("x")), "- a\n\n  x\n- b\n"],
  [
    "a block in a numbered item",
    "10. a\n11. b\n",
    insertAfter("a", 3, p("x")),
    "10. a\n\n    x\n11. b\n"
  ],
  ["a block in an item far in", "-      a\n", insertAfter("a", 3, p("x")), "-      a\n\n  x\n"],
  ["a block in a wide item", "1.  a\n", insertAfter("a", 3, p("x")), "1.  a\n\n    x\n"],
  ["a block in a task", "- [ ] a\n", insertAfter("a", 3, p("x")), "- [ ] a\n\n  x\n"],
  [
    "a block in a note",
    "a[^1]\n\n[^1]: b\n",
    insertAfter("b", 2, p("x")),
    "a[^1]\n\n[^1]: b\n\n    x\n"
  ],
  [
    "a block in a quotation in an item",
    "- > a\n",
    insertAfter("a", 4, p("x")),
    "- > a\n  >\n  > x\n"
  ],
  ["an empty block", "a\n\nb\n", insertAfter("a", 1, p("")), "a\n\nb\n"],
  [
    "a block with Windows' line ends",
    "> a\r\n>\r\n> b\r\n",
    insertAfter("a", 2, p("x")),
    "> a\r\n>\r\n> x\r\n>\r\n> b\r\n"
  ],
  ["a first block taken out", "a\n\nb\n\nc\n", removeBlock("a", 1), "b\n\nc\n"],
  ["a block taken out", "a\n\n\nb\n\nc\n", removeBlock("b", 1), "a\n\n\nc\n"],
  ["a last block taken out", "a\n\n\nb\n", removeBlock("b", 1), "a\n"],
  [
    "two blocks taken out",
    "a\n\nb\n\nc\n\nd\n",
    both(removeBlock("c", 1), removeBlock("b", 1)),
    "a\n\nd\n"
  ],
  [
    "two last blocks taken out",
    "a\n\nb\n\nc\n",
    both(removeBlock("c", 1), removeBlock("b", 1)),
    "a\n"
  ],
  [
    "a block for another",
    "a\n\n***\n\nc\n",
    tr => tr.replaceWith(3, 4, schema.node("html_block", {value: "<b>"})),
    "a\n\n<b>\n\nc\n"
  ],
  [
    "two blocks for one",
    "a\n\nb\n\nc\n",
    both(removeBlock("b", 1), insertAfter("a", 1, quote("y")), insertAfter("a", 1, quote("x"))),
    "a\n\n> x\n\n> y\n\nc\n"
  ],
  [
    "a heading for a paragraph",
    "a\n\nb\n",
    tr => tr.setNodeMarkup(0, schema.nodes.heading, {level: 2}),
    "## a\n\nb\n"
  ],
  ["lists that come together", "- a\n\nx\n\n- b\n- c\n", removeBlock("x", 1), "- a\n\n* b\n* c\n"],
  ["lists of stars that come together", "* a\n\nx\n\n* b\n", removeBlock("x", 1), "* a\n\n- b\n"],
  [
    "lists of plus signs that come together",
    "+ a\n\nx\n\n+ b\n",
    removeBlock("x", 1),
    "+ a\n\n- b\n"
  ],
  [
    "lists of numbers that come together",
    "9. a\n\nx\n\n10. b\n11. c\n",
    removeBlock("x", 1),
    "9. a\n\n10) b\n11) c\n"
  ],
  [
    "lists of numbers and brackets that come together",
    "1) a\n\nx\n\n1) b\n",
    removeBlock("x", 1),
    "1) a\n\n1. b\n"
  ],
  ["unlike lists that come together", "- a\n\nx\n\n* b\n", removeBlock("x", 1), "- a\n\n* b\n"],
  [
    "lists of two kinds that come together",
    "- a\n\nx\n\n1. b\n",
    removeBlock("x", 1),
    "- a\n\n1. b\n"
  ],
  ["quotations that come together", "> a\n\nx\n\n> b\n", removeBlock("x", 1), "> a\n\n> b\n"],
  [
    "a list of nine figures",
    "123456789. a\n\nx\n\n123456789. b\n",
    removeBlock("x", 1),
    "123456789. a\n\n123456789) b\n"
  ]
]

const items: readonly Row[] = [
  [
    "an item that only has the signs of markup",
    "- a\n",
    insertAfter("a", 2, li("[x]")),
    "- a\n- [x]\n"
  ],
  [
    "an item of a tight list after a paragraph",
    "x\n\n- a\n- b\n",
    insertAfter("a", 2, li("y")),
    "x\n\n- a\n- y\n- b\n"
  ],
  ["an item after ten", "10. a\n", insertAfter("a", 2, li("x")), "10. a\n11. x\n"],
  [
    "an item of a loose list in a quotation in a quotation",
    "> > - a\n> >\n> > - b\n",
    insertAfter("a", 4, li("x")),
    "> > - a\n> >\n> > - x\n> >\n> > - b\n"
  ],
  ["an item", "- a\n- b\n", insertAfter("a", 2, li("x")), "- a\n- x\n- b\n"],
  ["a first item", "- a\n- b\n", insertBeforeBlock("a", 2, li("x")), "- x\n- a\n- b\n"],
  ["a last item", "- a\n- b\n", insertAfter("b", 2, li("x")), "- a\n- b\n- x\n"],
  [
    "two items",
    "1. a\n2. b\n",
    both(insertAfter("a", 2, li("y")), insertAfter("a", 2, li("x"))),
    "1. a\n2. x\n3. y\n2. b\n"
  ],
  ["an item after nine", "9) a\n", insertAfter("a", 2, li("x")), "9) a\n10) x\n"],
  ["an item of a loose list", "- a\n\n- b\n", insertAfter("a", 2, li("x")), "- a\n\n- x\n\n- b\n"],
  [
    "a last item of a loose list",
    "- a\n\n- b\n",
    insertAfter("b", 2, li("x")),
    "- a\n\n- b\n- x\n"
  ],
  [
    "an item of a loose list with Windows' line ends",
    "- a\r\n\r\n- b\r\n",
    insertAfter("a", 2, li("x")),
    "- a\r\n\r\n- x\r\n\r\n- b\r\n"
  ],
  [
    "an item of a loose list in a quotation",
    "> - a\n>\n> - b\n",
    insertAfter("a", 3, li("x")),
    "> - a\n>\n> - x\n>\n> - b\n"
  ],
  [
    "an item of a list in a quotation",
    "> - a\n> - b\n",
    insertAfter("a", 3, li("x")),
    "> - a\n> - x\n> - b\n"
  ],
  ["an item of two paragraphs", "* a\n", insertAfter("a", 2, item("x", "y")), "* a\n* x\n\n  y\n"],
  [
    "an item of two paragraphs in a wide list",
    "1.  a\n",
    insertAfter("a", 2, item("x", "y")),
    "1.  a\n2.  x\n\n    y\n"
  ],
  [
    "an item of two paragraphs in a quotation",
    "> 1. a\n",
    insertAfter("a", 3, item("x", "y")),
    "> 1. a\n> 2. x\n>\n>    y\n"
  ],
  ["an item after a tab", "-\ta\n", insertAfter("a", 2, li("x")), "-\ta\n-\tx\n"],
  ["an empty item", "-  a\n", insertAfter("a", 2, li("")), "-  a\n-\n"],
  [
    "an item after an empty one",
    "-\n- b\n",
    (tr, doc) => tr.insert(doc.resolve(at(doc, "b").from).before(2), li("x")),
    "-\n- x\n- b\n"
  ],
  [
    "a task",
    "- a\n",
    insertAfter("a", 2, schema.node("list_item", {checked: true}, [p("x")])),
    "- a\n- [x] x\n"
  ],
  [
    "an open task",
    "- a\n",
    insertAfter("a", 2, schema.node("list_item", {checked: false}, [p("x")])),
    "- a\n- [ ] x\n"
  ],
  [
    "an item for another",
    "- a\n- b c d e f\n- g\n",
    both(removeBlock("b", 2), insertAfter("a", 2, li("x y z u v"))),
    "- a\n- x y z u v\n- g\n"
  ],
  ["an item taken out", "- a\n\n- b\n- c\n", removeBlock("b", 2), "- a\n\n- c\n"],
  ["a first item taken out", "- a\n- b\n", removeBlock("a", 2), "- b\n"],
  ["a last item taken out", "- a\n- b\n", removeBlock("b", 2), "- a\n"],
  ["an item that looks like markup", "- a\n", insertAfter("a", 2, li("# x")), "- a\n- \\# x\n"],
  ["a row", "|a|\n|-|\n|b|\n", insertAfter("b", 2, row("x")), "| a |\n| - |\n| b |\n| x |\n"],
  ["a row taken out", "|a|\n|-|\n|b|\n|c|\n", removeBlock("b", 2), "|a|\n|-|\n|c|\n"],
  [
    "a cell taken out",
    "|a|b|\n|-|-|\n|c|d|\n",
    removeBlock("d", 3),
    "| a | b |\n| - | - |\n| c | |\n"
  ],
  ["a word in a cell", "|a|b|\n|-|-|\n|c|d|\n", replace("d", "x"), "|a|b|\n|-|-|\n|c|x|\n"],
  ["a cell emptied", "|a|b|\n|-|-|\n|c|d|\n", replace("d", ""), "| a | b |\n| - | - |\n| c | |\n"]
]

const attributes: readonly Row[] = [
  ["a task done", "- [ ] a\n", set("a", 2, "checked", true), "- [x] a\n"],
  ["a task undone", "- [X] a\n", set("a", 2, "checked", false), "- [ ] a\n"],
  ["a task done after a tab", "- [\t] a\n", set("a", 2, "checked", true), "- [x] a\n"],
  ["a task from an item", "- a\n", set("a", 2, "checked", true), "- [x] a\n"],
  ["an item from a task", "- [x] a\n", set("a", 2, "checked", null), "- a\n"],
  ["a level", "# a\n", set("a", 1, "level", 3), "### a\n"],
  ["a level of six", "######\ta\n", set("a", 1, "level", 1), "#\ta\n"],
  ["a level of an underlined heading", "a\n=\n", set("a", 1, "level", 2), "## a\n"],
  ["a level and a word", "# a\n", both(set("a", 1, "level", 2), replace("a", "x")), "## x\n"],
  ["a loose list", "- a\n- b\n", set("a", 1, "tight", false), "- a\n- b\n"],
  ["a list's start", "1. a\n2. b\n", set("a", 1, "start", 5), "5. a\n6. b\n"],
  [
    "a start of a loose list",
    "1. a\n2. b\n",
    both(set("a", 1, "start", 5), set("a", 1, "tight", false)),
    "5. a\n\n6. b\n"
  ],
  ["a language", "```js\na\n```\n", set("a", 1, "lang", "ts"), "```ts\na\n```\n"],
  [
    "a task and a word",
    "- [ ] a\n",
    both(set("a", 2, "checked", true), replace("a", "x")),
    "- [x] x\n"
  ]
]

type Harder = readonly [string, string, Edit, Effort, string | null]

const efforts: readonly Harder[] = [
  [
    "a first block",
    "> a &amp;\n",
    insertBeforeBlock("a", 2, p("[x]")),
    "escape",
    "> \\[x]\n>\n> a &amp;\n"
  ],
  ["a block between", "a\n\nb\n", insertAfter("a", 1, p("[x]")), "escape", "a\n\n\\[x]\n\nb\n"],
  [
    "an item between",
    "1. a\n2. b\n",
    insertAfter("a", 2, li("[x]")),
    "escape",
    "1. a\n2. \\[x]\n2. b\n"
  ],
  [
    "an item after one with figures",
    "1. a 12\n",
    insertAfter("a", 2, li("34")),
    "escape",
    "1. a 12\n2. 34\n"
  ],
  [
    "a paragraph of an item",
    "1. a\n",
    insertAfter("a", 3, p("[x]")),
    "escape",
    "1. a\n\n   \\[x]\n"
  ],
  ["new words", "a b &amp;\n", replace("b", "[x]"), "escape", "a \\[x\\] &amp;\n"],
  ["new words in an item", "- a b &amp;\n", replace("b", "[x]"), "escape", "- a \\[x\\] &amp;\n"],
  ["a new block", "a b &amp;\n", insertAfter("a", 1, p("[x]")), "escape", "a b &amp;\n\n\\[x]\n"],
  [
    "a new item",
    "- a b &amp;\n",
    insertAfter("a", 2, li("[x]")),
    "escape",
    "- a b &amp;\n- \\[x]\n"
  ],
  ["a block anew", "a b &amp;\n", link("b", "x y"), "escape", "a [b](<x y>) &\n"],
  ["nothing", "a b &amp;\n", both(), "escape", "a b &amp;\n"],
  ["words of a paragraph", "a b &amp;\n", replace("b", "[x]"), "inner", "a \\[x] &\n"],
  ["words of an item", "- a b &amp;\n-  c\n", replace("b", "[x]"), "inner", "- a \\[x] &\n-  c\n"],
  [
    "words of a quotation",
    ">a b &amp;\n>\n>_c_\n",
    replace("b", "[x]"),
    "inner",
    ">a \\[x] &\n>\n>_c_\n"
  ],
  ["nothing at all", "a b &amp;\n", both(), "inner", "a b &amp;\n"],
  ["words of a list", "* a b &amp;\n*  c\n", replace("b", "[x]"), "whole", "- a \\[x] &\n- c\n"],
  ["a quotation", ">a b &amp;\n>\n>_c_\n", replace("b", "[x]"), "whole", "> a \\[x] &\n>\n> *c*\n"],
  ["an unchanged block", "a b &amp;\n", both(), "whole", "a b &\n"],
  ["an empty block", "a\n\nb\n", replace("b", ""), "whole", null]
]

describe("at first, as little as can be is patched", () => {
  for (const [kind, rows] of Object.entries({marks, words, links, blocks, items, attributes})) {
    it.each(rows)(`${kind}: %s`, (_, source, edit, wanted) => {
      expect(patched(source, edit)).toBe(wanted)
    })
  }
})

describe("with more effort, more is escaped or written anew", () => {
  it.each(efforts)("%s: %#", (_, source, edit, effort, wanted) => {
    expect(patched(source, edit, effort)).toBe(wanted)
  })
})

it.each([
  [0, "a\n\n[x]\n\nb\n"],
  [1, "a\n\n\\[x]\n\nb\n"],
  [2, "a\n\n[x]\n\nb\n"]
])("a new block takes its own effort, not that of block %i", (meant, wanted) => {
  const effort = (index: number) => (index === meant ? "escape" : "patch")
  expect(patched("a\n\nb\n", insertAfter("a", 1, p("[x]")), effort)).toBe(wanted)
})

it("a new first block takes its own effort", () => {
  const effort = (index: number) => (index === 0 ? "escape" : "patch")
  expect(patched("a\n", insertBeforeBlock("a", 1, p("[x]")), effort)).toBe("\\[x]\n\na\n")
})
