// How linting grows: with words, and with what has changed.
import {openLinter} from "../dist/node/library.js"
import {article, median, row, time} from "./article.mjs"

const linter = await openLinter({from: "it"})
const paragraphs = article(2000)
const first = await time(() => linter.lint(paragraphs.join("\n\n")))
const whole = []
const one = []
const same = []
for (let run = 0; run < 15; run++) {
  const fresh = paragraphs.map(paragraph => `${paragraph} ${run}.`)
  whole.push(await time(() => linter.lint(fresh.join("\n\n"))))
  same.push(await time(() => linter.lint(fresh.join("\n\n"))))
  fresh[7] = `Then ${fresh[7]}`
  one.push(await time(() => linter.lint(fresh.join("\n\n"))))
}
const base = median(whole)
console.log(`\n2,000 words in ${paragraphs.length} paragraphs; times of all paragraphs new`)
row("the first, with the model’s loading", first, first / base)
row("all paragraphs new", base, 1)
row("one paragraph changed", median(one), median(one) / base, "bar: 0.10")
row("nothing changed", median(same), median(same) / base)
console.log("\nmilliseconds per 1,000 words, all new; times of 10,000 words")
const sizes = process.argv.includes("--short") ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]
// The rules that these texts meet are compiled when they are first met: not in what is measured.
await linter.lint(article(100_000, 5_000_000).join("\n\n"))
let smallest
for (const words of sizes) {
  const text = article(words, words).join("\n\n")
  const each = (await time(() => linter.lint(text))) / (words / 1000)
  smallest ??= each
  row(`${words.toLocaleString("en")} words`, each, each / smallest, "bar: about 1")
}
