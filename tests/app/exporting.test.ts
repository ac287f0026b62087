import {describe, expect, it} from "vitest"
import {newFacts} from "../../src/app/article.ts"
import {compare, exportArticle} from "../../src/app/exporting.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {readPlain} from "../../src/document/plain.ts"

describe("what is proven of an export", () => {
  it.each([
    ["a\nb\nc\n", "a\nb\nc\n", 3, 3],
    ["a\nb\nc", "a\nx\nc", 2, 3],
    ["a\nb\nc", "a\nc", 2, 3],
    ["a\r\nb", "a\nb", 1, 2]
  ])("%j to %j keeps %i of %i lines", (before, after, kept, lines) => {
    expect(compare(before, after)).toMatchObject({kept, lines})
  })
  it("marks no more than the words put in where a line before them was taken out", () => {
    const {shown} = compare("skip\n\nthe budget of war", "the toll of war")
    expect(shown).toEqual([
      [
        {kind: "same", items: ["the "]},
        {kind: "in", items: ["toll"]},
        {kind: "same", items: [" of war"]}
      ]
    ])
  })
  it("shows the export itself, with the words put in marked", () => {
    const {shown} = compare("one\nthe budget of war", "one\nthe toll of war")
    const text = shown.map(runs => runs.map(({items}) => items.join("")).join("")).join("\n")
    expect(text).toBe("one\nthe toll of war")
    expect(shown[1]?.filter(({kind}) => kind === "in")).toEqual([{kind: "in", items: ["toll"]}])
  })
})

it("gives an untouched article back byte for byte, under its own name", async () => {
  const source = "---\ntitle: x\n---\n\n# Head\n\n* one\n* two\\\n  three\n"
  const facts = newFacts({source, format: "markdown", name: "port.markdown"}, "it")
  const {text, name, kept, lines} = await exportArticle(readMarkdown(source), facts, "Head")
  expect(text).toBe(source)
  expect(name).toBe("port.md")
  expect(kept).toBe(lines)
})

it.each([
  ["no newline where there was none", "One two", "One two"],
  ["the newline that was there", "One two\n", "One two\n"]
])("gives a plain text %s", async (_, source, wanted) => {
  const facts = newFacts({source, format: "plain", name: null}, "it")
  expect((await exportArticle(readPlain(source), facts, "T")).text).toBe(wanted)
})
