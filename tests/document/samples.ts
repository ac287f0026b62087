import {tests} from "commonmark-spec"
import {sample} from "../support/runs.ts"

/** A piece of Markdown, and how a failure names it. */
export interface Sample {
  readonly name: string
  readonly markdown: string
}

const lines = (...parts: readonly string[]) => `${parts.join("\n")}\n`

const github: readonly string[] = [
  "| a | b |\n| - | - |\n| one | two |\n",
  "| Left | Right | Middle |\n|:-----|------:|:------:|\n| one two | **three** | `four` |\n",
  "a | b\n--|--\none | two \\| three\nshort\n",
  "| a |\n|---|\n| one | too many |\n",
  "> | a | b |\n> |---|---|\n> | one | two |\n",
  "- | a | b |\n  |---|---|\n  | one | two |\n",
  "| a |\n| - |\n| `x \\| y` word |\n\nafter\n",
  "- [ ] open task\n- [x] done task\n- [X] other\n",
  "1. [ ] one\n   - [x] two\n",
  "* [x]   many blanks\n",
  "~~gone~~ and ~one~ words\n",
  "**bold ~~gone~~ bold**\n",
  "See https://example.org/a_b, www.example.org and a@b.org now.\n",
  "Text https://example.org/?a=b&c=d) more\n",
  "A note[^1] and another[^long].\n\n[^1]: One note.\n\n[^long]: A long note\n    over lines.\n\n    With two paragraphs.\n",
  "[^a]: > quote\n\nText[^a]\n",
  lines("---", "title: “One”", "tags: [a, b]", "---", "", "Text  ", "more"),
  lines("+++", 'title = "One"', "+++", "Text"),
  lines("---", "---", "", "# Text"),
  "First line\r\nsecond line\r\n\r\n* item one\r\n* item two\r\n",
  "\uFEFF# Title\n\nText\n",
  "Old\rMac\r\rlines\r",
  "No newline at the end",
  "\n\n\nBlank lines before and after\n\n\n\n",
  "Setext title\n============\n\nSecond\n---\n\nText __bold__ _em_ ***both***\n",
  "Hard break  \nwith blanks\\\nwith a sign\n",
  "&nbsp;Entities &amp; &copy; &#8217; \\* \\_ \\[ 5 * 3 a_b_c\n",
  "> quote one\nlazy line\n>\n> > inner quote\n",
  "1) one\n2) two\n\n7. seven\n9. nine\n",
  "* one\n\n  second paragraph\n* two\n    * deep\n        * deeper\n\n+ other list\n",
  "-\tTab item\n\n\tsecond paragraph\n",
  "<div class='x'>\n  <p>raw &amp; html</p>\n</div>\n\nText <b>bold</b> <!-- comment --> end\n",
  "![image *alt*](a.png \"title\") and ![ref] and ![full][ref]\n\n[ref]: b.png 'T'\n",
  "A [full ref][r], a [collapsed][], a [shortcut] and [text](https://x.org/a_(b) \"T\").\n\n[r]: /a\n[collapsed]: /b\n[shortcut]: <c d> 'T'\n",
  "**bold *both* bold** and ***both* half** and `` a `tick` ``\n",
  '```js title="a"\nlet a = 1\n\n  let b\n```\n\n~~~\nplain\n~~~\n\n    indented\n\n    code\n',
  "Trailing blanks   \t\n\n***\n_ _ _\n\n   indented text\n",
  "# Closed heading #\n\n## \n\n###### Six\n",
  "Term\n: definition\n\n\\# no heading\n\n1\\. no list\n"
]

/** The examples of the CommonMark specification, and Markdown as GitHub writes it. */
export const everySample: readonly Sample[] = [
  ...tests.map(({number, markdown}) => ({name: `CommonMark ${number}`, markdown})),
  ...github.map((markdown, i) => ({name: `GitHub ${i}`, markdown}))
]

/** The same, or fewer of the specification’s where there is no time for all. */
export const samples: readonly Sample[] = [
  ...sample(everySample.slice(0, tests.length)),
  ...everySample.slice(tests.length)
]
