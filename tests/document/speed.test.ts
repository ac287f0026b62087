import {Transform} from "prosemirror-transform"
import {expect, test} from "vitest"
import {readBlocks} from "../../src/document/blocks.ts"
import {readMarkdown, writeMarkdown} from "../../src/document/markdown.ts"
import {schema} from "../../src/document/schema.ts"

const paragraph =
  "The *mayor* of the city said that [the works](https://example.org/a) go on,\nand that “nothing” is **decided** & signed; 2,5 million euros in all, he said, of which the half is\ngone already into roads, bridges and the station square near the old harbour of the town.\n"
const article = (words: number) =>
  Array.from({length: Math.ceil(words / 50)}, (_, i) =>
    i % 10 === 0
      ? `## Heading ${i}\n`
      : i % 7 === 0
        ? `* ${i} ${paragraph.replaceAll("\n", "\n  ").trimEnd()}\n* two\n`
        : `${i} ${paragraph}`
  ).join("\n")

function seconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

test("reads and writes an article of 10,000 words in well under a second", () => {
  const source = article(10_000)
  readMarkdown(source)
  const doc = readMarkdown(source)
  const every = new Transform(doc)
  for (const {pos} of [...readBlocks(doc)].reverse()) every.insert(pos, schema.text("New "))
  const one = new Transform(doc).insert(1, schema.text("New ")).doc
  const all = every.doc
  const took = {
    read: seconds(() => readMarkdown(source)),
    writeOne: seconds(() => writeMarkdown(one, source)),
    writeAll: seconds(() => writeMarkdown(all, source)),
    writeAnew: seconds(() => writeMarkdown(all))
  }
  console.log(took)
  for (const time of Object.values(took)) expect(time).toBeLessThan(2)
}, 30_000)
