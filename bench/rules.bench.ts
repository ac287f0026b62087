import {expect, it} from "vitest"
import {packFiles} from "../build/pack-files.ts"
import {createLinter} from "../src/lint/linter.ts"
import {compilePack} from "../src/rules/compile-pack.ts"
import {readExample} from "../src/rules/example.ts"
import {loadTagger} from "../src/text/tagger.ts"
import {segment} from "../src/text/segment.ts"

// How the cost of linting grows with the number of rules: the same article, more and more
// generated rules of the shapes that the packs have, over the words of the article.
const {sources} = compilePack("it", packFiles("it"))
const sentences = sources.flatMap(source => source.examples.map(({text}) => readExample(text).text))
const paragraphs: string[] = []
for (let i = 0, words = 0; words < 2000; i += 5) {
  const paragraph = sentences.slice(i, i + 5).join(" ")
  paragraphs.push(paragraph)
  words += paragraph.split(" ").length
}
const vocabulary = [
  ...new Set(
    sentences.flatMap(text =>
      segment({scope: "paragraph", text})
        .tokens.filter(token => token.kind === "word" && /^[a-z]{4,}$/.test(token.text))
        .map(token => token.form)
    )
  )
]

// The same numbers in every run.
let seed = 1
function pick(): string {
  seed = (seed * 48271) % 2147483647
  return vocabulary[seed % vocabulary.length] ?? "word"
}
const shapes = [
  () => `${pick()} ${pick()} -> ${pick()}`,
  () => `~${pick()} (${pick()}|${pick()}|${pick()}) -> ~${pick()}`,
  () => `[~${pick()}] ...3 ${pick()} -> ${pick()} | ${pick()}`,
  () => `the [${pick()}] of (the|a)? ${pick()} -> ${pick()}`,
  () => `START ${pick()}, -> ${pick()},`
]
function generated(count: number) {
  const rules = Array.from({length: count}, (_, i) => {
    const match = (shapes[i % shapes.length] as () => string)()
    return `r${i}:\n  category: awkward\n  match: |\n    ${match}\n  examples: |\n    a [b]\n    c [d]\n    e\n    f\n`
  })
  return compilePack("xx", [{path: "xx/generated.yml", text: rules.join("")}]).pack
}

async function cost(count: number): Promise<number> {
  const linter = createLinter({packs: [generated(count)], checks: [], loadTagger})
  const times: number[] = []
  for (let run = 0; run < 15; run++) {
    let pos = 0
    const blocks = paragraphs.map(paragraph => {
      const text = `${paragraph} ${run}.`
      const block = {pos, scope: "paragraph" as const, text}
      pos += text.length + 2
      return block
    })
    const start = performance.now()
    await linter.lint({from: "xx", blocks})
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[7] ?? 0
}

it("cost by the number of rules", async () => {
  // The first runs are slow whatever they run.
  await cost(1000)
  await cost(1000)
  const base = await cost(100)
  console.log("2,000 words; median of 15, ratio to 100 rules")
  for (const count of [100, 500, 1000, 5000, 10_000]) {
    const time = await cost(count)
    console.log(
      `${String(count).padStart(7)} rules ${time.toFixed(1).padStart(7)} ms  ${(time / base).toFixed(2)}`
    )
  }
  expect(base).toBeGreaterThan(0)
})
