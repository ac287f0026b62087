// @vitest-environment happy-dom
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {cleanPasted, disarmStyles, readHtml} from "../../src/document/html.ts"
import {writeMarkdown} from "../../src/document/markdown.ts"

const parser = new DOMParser()
const markdown = (html: string) => writeMarkdown(readHtml(html, parser)).trim()

const readings: readonly (readonly [string, string, string])[] = [
  [
    "headings and paragraphs",
    "<h2>One</h2><p>Two <b>three</b> <i>four</i></p>",
    "## One\n\nTwo **three** *four*"
  ],
  ["text in plain divs", "<div>One</div><div>Two</div>", "One\n\nTwo"],
  [
    "the wrapper of Google Docs",
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Bold</span><span style="font-weight:400"> plain</span></p></b>',
    "**Bold** plain"
  ],
  [
    "italics and strikes of spans",
    '<p><span style="font-style:italic">One</span> <span style="text-decoration:line-through">two</span></p>',
    "*One* ~~two~~"
  ],
  ["a bold span in a heading", '<h1><span style="font-weight:700">Title</span></h1>', "# Title"],
  ["two line breaks as paragraphs", "<p>One<br><br>two<br>three</p>", "One\n\ntwo\\\nthree"],
  ["two line breaks in a div", "<div>One<br><br><b>two</b> three</div>", "One\n\n**two** three"],
  ["empty paragraphs", "<p>One</p><p>&nbsp;</p><p><br></p><p>Two</p>", "One\n\nTwo"],
  [
    "a figure and its caption",
    '<figure><img src="https://x.org/a.png" alt="A"><figcaption>Cap</figcaption></figure>',
    "![A](https://x.org/a.png)\n\nCap"
  ],
  [
    "an image in the HTML itself",
    '<p><img src="data:image/png;base64,AAAA" alt="A map"> text</p>',
    "[A map] text"
  ],
  ["an image of a Word file", '<p>One<img src="file:///C:/a.png"></p>', "One"],
  [
    "scripts, styles, comments",
    "<p>One<script>alert(1)</script><style>p{}</style><!-- no --></p>",
    "One"
  ],
  ["what is hidden", '<p>One<span style="display:none">two</span></p>', "One"],
  [
    "a dangerous link",
    '<p><a href="javascript:alert(1)">One</a> <a href=" java&#10;script:x">two</a></p>',
    "One two"
  ],
  ["a link", '<p><a href="https://x.org/" onclick="x()">One</a></p>', "[One](https://x.org/)"],
  ["a list", "<ul><li>One</li><li>Two<ol><li>a</li></ol></li></ul>", "- One\n- Two\n  1. a"],
  ["a task", '<ul><li><input type="checkbox" checked> Done</li></ul>', "- [x] Done"],
  [
    "a table with paragraphs",
    "<table><tr><td><p>A</p></td><td><p>B</p><p>C</p></td></tr><tr><td>1</td><td>2</td></tr></table>",
    "| A | B<br>C |\n| - | - |\n| 1 | 2 |"
  ],
  ["a table for layout", "<table><tr><td><p>One</p><p>Two</p></td></tr></table>", "One\n\nTwo"],
  [
    "a note, told by two links that lead to each other",
    '<p>One<sup><a href="#n1" id="r1">[1]</a></sup> two<sup><a href="#n2" id="r2">[2]</a></sup></p><ol><li id="n1"><p>A <i>note</i>. <a href="#r1">↑</a></p></li><li id="n2"><p>Another. <a href="#r2">↑</a></p></li></ol><p>End</p>',
    "One[^1] two[^2]\n\nEnd\n\n[^1]: A *note*.\n\n[^2]: Another."
  ],
  [
    "a link to a place in the page is no note",
    '<p><a href="#a">1</a> <a href="#b">two</a></p><h2 id="a">A</h2><h2 id="b">B</h2>',
    "[1](#a) [two](#b)\n\n## A\n\n## B"
  ],
  [
    "a small image in the HTML itself",
    `<p><img src="data:image/png;base64,${"A".repeat(400)}" alt="A map"></p>`,
    `![A map](data:image/png;base64,${"A".repeat(400)})`
  ],
  [
    "a large image in the HTML itself",
    `<p>One <img src="data:image/png;base64,${"A".repeat(200_000)}" alt="A map"></p>`,
    "One [A map]"
  ],
  [
    "an image that stands in until another is loaded",
    `<p><img src="data:image/png;base64,${"A".repeat(400)}" data-src="https://x.org/a.png" alt="A"></p>`,
    "![A](https://x.org/a.png)"
  ],
  ["a quotation without marks", "<p><q>One</q></p>", "“One”"],
  ["raised digits", "<p>10 m<sup>2</sup></p>", "10 m²"],
  [
    "code",
    '<pre><code class="language-js">let a\n\nlet b</code></pre>',
    "```js\nlet a\n\nlet b\n```"
  ],
  [
    "a list of Word",
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->One</p>
     <p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Two</p>
     <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Three</p><p>End<o:p></o:p></p>`,
    "- One\n  1. Two\n- Three\n\nEnd"
  ]
]
test.each(readings)("reads %s", (_, html, wanted) => {
  expect(markdown(html)).toBe(wanted)
})

const note = (reference: string, text: string) => `<p>One${reference} two.</p>${text}`
const wordItem = (level: number, mark: string, text: string, tag = "p") =>
  `<${tag} style="mso-list: l0 level${level} lfo1"><span style="mso-list: Ignore">${mark}</span>${text}</${tag}>`
const online = (level: number, text: string, tag = "ul") =>
  `<div class="ListContainerWrapper"><${tag}><li data-aria-level="${level}"><p>${text}<span class="EOP"> </span></p></li></${tag}></div>`

const more: readonly (readonly [string, string, string])[] = [
  // Styles of word processors.
  ["a weight of 600 as bold", '<p><span style="font-weight: 600">a</span> b</p>', "**a** b"],
  ["bolder as bold", '<p><span style="font-weight:bolder">a</span> b</p>', "**a** b"],
  ["a weight of 500 as plain", '<p><span style="font-weight:500">a</span> b</p>', "a b"],
  ["a weight of 6000 as plain", '<p><span style="font-weight:6000">a</span> b</p>', "a b"],
  ["oblique as italic", '<p><font style="FONT-STYLE: Oblique">a</font> b</p>', "*a* b"],
  ["a strong that is normal", '<p><strong style="font-weight:400">a</strong></p>', "a"],
  ["an italic that is normal", '<p><em style="font-style:normal">a</em> <i>b</i></p>', "a *b*"],
  [
    "a line through, in its long name",
    '<p><span style="text-decoration-line:line-through">a</span></p>',
    "~~a~~"
  ],
  ["an underline as plain", '<p><span style="text-decoration:underline">a</span></p>', "a"],
  [
    "bold and italic in one span",
    '<p><span style="color:red;font-weight:bold; font-style:italic">a</span></p>',
    "**_a_**"
  ],
  [
    "an italic span in a heading",
    '<h2><span style="font-style:italic">a</span> b</h2>',
    "## *a* b"
  ],
  ["lowered digits", "<p>H<sub>2</sub>O</p>", "H₂O"],
  ["raised words as they are", "<p>1<sup>st</sup> x<sub>i</sub></p>", "1st xi"],
  ["a raised link as it is", '<p>1<sup><a href="a.html">2</a></sup></p>', "1[2](a.html)"],
  // Tables.
  [
    "the blocks of a cell as its lines",
    "<table><tr><td>a<p>b</p>c<p></p><div>d<p>e</p></div></td><td><br>f<br><br>g<br> </td></tr></table>",
    "| a<br>b<br>c<br>d<br>e | f<br>g |\n| - | - |"
  ],
  [
    "the alignment of columns",
    '<table><tr><th align="left">a</th><th style="text-align:center">b</th><th align="right">c</th><th align="char">d</th></tr></table>',
    "| a | b | c | d |\n| :- | :-: | -: | - |"
  ],
  [
    "a table in a table",
    "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
    "| a | b<br>c |\n| - | - |"
  ],
  [
    "a table in a table for layout",
    "<table><tr><td>x</td></tr><tr><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
    "x\n\n| b | c |\n| - | - |"
  ],
  ["a table without cells", "<p>a</p><table><tr></tr></table><p>b</p>", "a\n\nb"],
  [
    "the parts of a table and its caption",
    "<table><caption>Cap</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>",
    "Cap\n\n| a | b |\n| - | - |\n| c | d |"
  ],
  // Pictures.
  [
    "a picture that loads late",
    '<p><img data-original="https://x.org/a.png" alt="A"> b</p>',
    "![A](https://x.org/a.png) b"
  ],
  [
    "another",
    '<p><img data-lazy-src=" https://x.org/a.png " src="" alt="A"></p>',
    "![A](https://x.org/a.png)"
  ],
  [
    "a picture that counts readers",
    '<p>a<img src="https://x.org/a.gif" width="1" height="0px"></p>',
    "a"
  ],
  [
    "a line of one pixel's height",
    '<p><img src="https://x.org/a.gif" width="100" height="1" alt=""></p>',
    "![](https://x.org/a.gif)"
  ],
  [
    "a picture of 10 pixels",
    '<p><img src="https://x.org/a.gif" width="10" height="11" alt=""></p>',
    "![](https://x.org/a.gif)"
  ],
  [
    "a GIF in the HTML itself",
    `<p>a <img src="data:image/gif;base64,${"A".repeat(400)}" alt=" A "></p>`,
    "a [A]"
  ],
  ["a picture without address and words", '<p>a<img alt=" "><img></p>', "a"],
  // Lists of Word.
  [
    "a numbered list of Word, from where it starts",
    wordItem(1, "(3)", "a") + wordItem(1, "4.", "b") + "<p>c</p>",
    "3. a\n4. b\n\nc"
  ],
  [
    "letters and Roman numbers of Word",
    wordItem(1, "b)", "a") + wordItem(2, "iv.", "b"),
    "1. a\n   1. b"
  ],
  [
    "headings in a list of Word",
    wordItem(1, "o", "a", "h2") + wordItem(1, "o", "b", "div"),
    "- a\n- b"
  ],
  ["two lists of Word in turn", wordItem(1, "·", "a") + wordItem(1, "1.", "b"), "- a\n\n1. b"],
  [
    "a list of Word that goes two levels up",
    wordItem(1, "·", "a") + wordItem(2, "·", "b") + wordItem(3, "·", "c") + wordItem(1, "·", "d"),
    "- a\n  - b\n    - c\n- d"
  ],
  ["a list of Word that begins deep", wordItem(2, "·", "a") + wordItem(1, "·", "b"), "- a\n\n* b"],
  [
    "two lists of Word with a paragraph between",
    wordItem(1, "1.", "a") + "<p>x</p>" + wordItem(1, "2.", "b"),
    "1. a\n\nx\n\n2. b"
  ],
  ["a list of Word from ten on", wordItem(1, "10.", "a") + wordItem(1, "11.", "b"), "10. a\n11. b"],
  ["numbers of Word in brackets", wordItem(1, "(3)", "a") + wordItem(1, "(4)", "b"), "3. a\n4. b"],
  ["a number of Word with blanks", wordItem(1, "2 0\u00A0.", "a"), "20. a"],
  ["a number of Word of three figures", wordItem(1, "123.", "a"), "123. a"],
  ["Roman numbers of Word", wordItem(1, "xiv)", "a"), "1. a"],
  ["a mark of Word that ends like a number", wordItem(1, "o 1.", "a"), "- a"],
  ["a number of Word without its sign", wordItem(1, "1", "a"), "- a"],
  [
    "a list of Word that begins further in",
    "<p>x</p>" + wordItem(2, "a.", "a") + wordItem(1, "·", "b"),
    "x\n\n1. a\n\n- b"
  ],
  [
    "a list of Word in an item",
    wordItem(1, "1.", "a") + wordItem(2, "·", "b") + wordItem(1, "2.", "c"),
    "1. a\n   - b\n2. c"
  ],
  [
    "a level named elsewhere in the style",
    '<p style="mso-list:l0 level1 lfo1; x: level2">a</p><p style="x: level2; mso-list:none">b</p>',
    "- a\n\nb"
  ],
  // Breaks and blanks.
  ["breaks at the ends of paragraphs", "<p>a<br></p><p>\n<br>b</p>", "a\n\nb"],
  ["breaks and blanks at both ends of a heading", "<h2> <br>a<br> </h2>", "## a"],
  ["breaks and blanks at both ends of an item", "<ul><li> <br>a<br> </li></ul>", "- a"],
  ["blanks of all kinds", "<p>\u00A0\u200B\uFEFF</p><p>a</p>", "a"],
  [
    "a picture between blanks",
    "<p> <img src='https://x.org/a.png' alt='b'> </p>",
    "![b](https://x.org/a.png)"
  ],
  [
    "tables of one cell in each other",
    "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>",
    "a\n\nb"
  ],
  [
    "tables in a cell",
    "<table><tr><td>a</td><td><table><tr><td>b<table><tr><td>c</td></tr></table></td></tr></table></td></tr></table>",
    "| a | b<br>c |\n| - | - |"
  ],
  [
    "weights that there are not",
    '<p><span style="font-weight:1700">a</span> <span style="font-weight:extrabold">b</span></p>',
    "a b"
  ],
  [
    "a picture that is narrow only",
    '<p><img width="1" src="https://x.org/a.png">a</p>',
    "![](https://x.org/a.png)a"
  ],
  ["an item of Word without a mark", '<p style="mso-list:l0 level1 lfo1">a</p>', "- a"],
  ["a paragraph with another style of Word", '<p style="mso-list:none">a</p>', "a"],
  // Word on the web.
  [
    "a heading of Word on the web",
    '<p role="heading" aria-level="2">a<span class="EOP"> </span></p>',
    "## a"
  ],
  [
    "a heading of a seventh level",
    '<p role="heading" aria-level="7">a</p><p role="heading" aria-level="0">b</p>',
    "a\n\nb"
  ],
  [
    "a heading of the first level, and of the sixth",
    '<p role="heading" aria-level="1">a</p><div role="heading" aria-level="6">b</div>',
    "# a\n\n###### b"
  ],
  [
    "a list of Word on the web",
    online(1, "a") +
      online(2, "b") +
      online(3, "c", "ol") +
      online(1, "d") +
      "<p>e</p>" +
      online(1, "f", "ol"),
    "- a\n  - b\n    1. c\n- d\n\ne\n\n1. f"
  ],
  ["lists of two kinds in turn", online(1, "a") + online(1, "b", "ol"), "- a\n\n1. b"],
  // Notes.
  [
    "a note in a paragraph",
    note('<a name="r1" href="#n1">1</a>', '<p id="n1"><a href="#r1">1</a> The note.</p><p>End</p>'),
    "One[^1] two.\n\nEnd\n\n[^1]: The note."
  ],
  [
    "a note whose link is the place itself",
    note(
      '<a id="r1" href="#n1">*</a>',
      '<div id="ftn1"><p><a name="n1" href="#r1">*</a> The <b>note</b>.</p><p>More.</p></div>'
    ),
    "One[^1] two.\n\n[^1]: The **note**.\n\n    More."
  ],
  [
    "a note with signs in its name",
    note(
      '<sup id="r%C3%A9"><a href="#n%C3%A9">[a]</a></sup>',
      '<aside id="né">The note. <a href="#r%25C3%25A9">↑</a></aside>'
    ),
    "One[^1] two.\n\n[^1]: The note."
  ],
  [
    "two links that lead to each other: the first is the mark",
    '<p id="n1">Before. <a href="#r1">1</a></p><p>One<a id="r1" href="#n1">1</a> two.</p>',
    "Before. [^1]\n\n[^1]: One two."
  ],
  [
    "a link of many words as no note",
    note('<a id="r" href="#n">see there</a>', '<p id="n">x <a href="#r">y</a></p>'),
    "One[see there](#n) two.\n\nx [y](#r)"
  ],
  [
    "a link to its own paragraph as no note",
    '<p id="n">One<a id="r" href="#n">1</a> <a href="#r">2</a></p>',
    "One[1](#n) [2](#r)"
  ],
  ["a link with a broken name", '<p><a href="#%E9">1</a></p>', "[1](#%E9)"],
  ["a link to nowhere", '<p><a href="#none">1</a></p>', "[1](#none)"],
  [
    "a mark with a word beside it",
    note(
      '<sup>see <a id="r1" href="#n1">1</a></sup>',
      '<p id="n1"><a href="#r1">1</a> The note.</p>'
    ),
    "Onesee [^1] two.\n\n[^1]: The note."
  ],
  // Paragraphs.
  ["blanks between breaks", "<p>a<br> <br>b</p>", "a\n\nb"],
  [
    "breaks at the ends",
    "<p><br>a<br> </p><h2><br>b<br></h2><ul><li><br>c<br></li></ul>",
    "a\n\n## b\n\n- c"
  ],
  ["blocks among broken lines", "<div>a<br><br>b<p>c</p>d <i>e</i></div>", "a\n\nb\n\nc\n\nd *e*"],
  ["three breaks", "<div>a<br><br><br>b</div>", "a\n\nb"],
  ["broken lines in the page itself", "a<br><br>b", "a\n\nb"],
  ["broken lines in a quotation", "<blockquote>a<br><br>b</blockquote>", "> a\n>\n> b"],
  ["a rule between", "<p>a</p><hr><p>b</p>", "a\n\n***\n\nb"],
  ["a paragraph with a picture alone", '<p><img src="a.png" alt=""></p>', "![](a.png)"],
  ["empty headings", "<h2> </h2><p>a</p>", "a"],
  // The rest.
  ["a caption without a table", "<div><figcaption>Cap</figcaption></div>", "Cap"],
  ["an open task", '<ul><li><input type="checkbox"> Open</li></ul>', "- [ ] Open"],
  ["a box outside a list", '<p><input type="checkbox"> Open</p>', "Open"],
  [
    "what is invisible",
    '<p>a<span style="visibility : hidden">b</span><span style="mso-hide:all">c</span></p>',
    "a"
  ],
  ["a hidden paragraph", "<p>a</p><p hidden>b</p>", "a"],
  ["a style sheet without an end", "<p>a</p><style>p {", "a"],
  ["a link without an address", "<p><a>a</a> <a name=b>b</a></p>", "a b"],
  ["comments in comments", "<p>a<!-- b --><span><!-- c -->d</span></p>", "ad"],
  [
    "code of a language with signs",
    '<pre><code class="hl language-c++ x">a</code></pre>',
    "```c++\na\n```"
  ]
]
test.each(more)("reads %s", (_, html, wanted) => {
  expect(markdown(html)).toBe(wanted)
})

test.each(["cms", "google-docs", "word", "word-online"])("reads what was copied from %s", name => {
  const html = readFileSync(join(import.meta.dirname, `../fixtures/clipboard/${name}.html`), "utf8")
  return expect(markdown(html)).toMatchFileSnapshot(`../fixtures/clipboard/${name}.md`)
})

test("leaves what was copied from an editor as it is", () => {
  const html = '<p data-pm-slice="1 1 []">One<br><br></p>'
  expect(cleanPasted(html, parser)).toBe(html)
})

test("leaves no attribute that could do anything", () => {
  const html =
    '<p onclick="x()" style="color:red" class="a">One <img src="a.png" onerror="x()"></p>'
  expect(cleanPasted(html, parser)).toBe('<p>One <img src="a.png"></p>')
})

test.each([
  ['<p style="a">b</p>', '<p data-style="a">b</p>'],
  ["<P CLASS=x STYLE = 'a'>b", "<P CLASS=x data-style = 'a'>b"],
  ["<p class=style>style=a", "<p class=style>style=a"],
  ["a style=b", "a style=b"],
  ["<style>a</style>b<style type=x>c\nd</style >e", "be"],
  ["a<style>b", "a"],
  ["<styled>a", "<styled>a"]
])("styles are read, not obeyed: %j", (html, wanted) => {
  expect(disarmStyles(html)).toBe(wanted)
})
