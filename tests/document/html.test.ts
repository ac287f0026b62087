// @vitest-environment happy-dom
import {expect, test} from "vitest"
import {cleanPasted, readHtml} from "../../src/document/html.ts"
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

test("leaves what was copied from an editor as it is", () => {
  const html = '<p data-pm-slice="1 1 []">One<br><br></p>'
  expect(cleanPasted(html, parser)).toBe(html)
})

test("leaves no attribute that could do anything", () => {
  const html =
    '<p onclick="x()" style="color:red" class="a">One <img src="a.png" onerror="x()"></p>'
  expect(cleanPasted(html, parser)).toBe('<p>One <img src="a.png"></p>')
})
