import * as fc from "fast-check"

const word = fc.constantFrom(
  "one",
  "two",
  "L’articolo",
  "città",
  "2,5",
  "€",
  "a_b",
  "5 * 3",
  "x<y",
  "AT&T",
  "«si»",
  "…",
  "😀",
  "e\u0301",
  "No."
)
const words = fc.array(word, {minLength: 1, maxLength: 5}).map(list => list.join(" "))

const inline = fc.oneof(
  {weight: 4, arbitrary: words},
  words.map(text => `**${text}**`),
  words.map(text => `_${text}_`),
  words.map(text => `***${text}* more**`),
  words.map(text => `~~${text}~~`),
  words.map(text => `[${text}](https://x.org/a "T")`),
  words.map(text => `[${text}][ref]`),
  fc.constantFrom(
    "[ref]",
    "[ref][]",
    "`code x`",
    "![alt *text*](a.png)",
    "<b>raw</b>",
    "&amp; &nbsp;&#8217;",
    "\\*star\\*",
    "https://bare.org/x_y",
    "<https://auto.org>",
    "a@b.org",
    "note[^1]",
    "line  \nbreak",
    "line\\\nbreak",
    "soft\nbreak"
  )
)

const text = fc.array(inline, {minLength: 1, maxLength: 6}).map(parts => parts.join(" "))
const line = text.map(value => value.replace(/\s*\n/g, " ").replaceAll("\\ ", " "))
const indent = (value: string, first: string, rest: string) =>
  first + value.replace(/\n(?=[^\n])/g, `\n${rest}`)

const leaf = fc.oneof(
  {weight: 5, arbitrary: text},
  line.map(value => `## ${value}`),
  line.map(value => `${value}\n---`),
  line.map(value => `# ${value} #`),
  fc.tuple(line, line).map(([a, b]) => `| ${a} | b |\n|:--|--:|\n| x | ${b} |`),
  fc.constantFrom(
    "```js\nlet a\n\nlet b\n```",
    "    indented",
    "<div>\nraw\n</div>",
    "***",
    "<!-- comment -->"
  )
)

const {block} = fc.letrec<{block: string}>(tie => ({
  block: fc.oneof(
    {maxDepth: 2, withCrossShrink: true},
    leaf,
    fc
      .array(tie("block"), {minLength: 1, maxLength: 3})
      .map(blocks => blocks.map(value => indent(value, "* ", "  ")).join("\n")),
    fc
      .array(tie("block"), {minLength: 1, maxLength: 3})
      .map(blocks => blocks.map((value, i) => indent(value, `${i + 3}. `, "   ")).join("\n\n")),
    fc.tuple(tie("block"), tie("block")).map(([a, b]) =>
      `${a}\n\n${b}`
        .split("\n")
        .map(value => `> ${value}`)
        .join("\n")
    ),
    text.map(value => `- [ ] ${indent(value, "", "  ")}\n- [x] done`)
  )
}))

/** Markdown built from pieces of every kind, in any nesting. */
export const markdownDocument = fc
  .record({
    front: fc.constantFrom("", "---\ntitle: One\n---\n\n", "\uFEFF", "\n\n"),
    blocks: fc.array(block, {minLength: 1, maxLength: 6}),
    between: fc.constantFrom("\n\n", "\n\n\n", "\n  \n"),
    definitions: fc.constantFrom('\n\n[ref]: /a "T"\n\n[^1]: The note\n    goes on\n', "\n", ""),
    newline: fc.constantFrom("\n", "\n", "\r\n")
  })
  .map(({front, blocks, between, definitions, newline}) =>
    (front + blocks.join(between) + definitions).replaceAll("\n", newline)
  )
