// What linting costs, as ratios of one run: npm run build && npm run bench
import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {parse} from "yaml"
import {openLinter} from "cleancopy"

// The examples of all rules, in paragraphs of five sentences: text that keeps many rules busy.
const sentences = ["it", "en"].flatMap(language =>
  readdirSync(join("rules", language))
    .filter(name => name.endsWith(".yml") && name !== "lists.yml")
    .flatMap(name => Object.values(parse(readFileSync(join("rules", language, name), "utf8"))))
    .flatMap(rule => String(rule.examples ?? "").split("\n"))
    .map(line =>
      line
        .trim()
        .replace(/^[#>] /, "")
        .replace(/\[([^\]]*?)\s*(?:->[^\]]*)?\]/g, "$1")
    )
    .filter(line => line !== "")
)
const article = words => {
  const text = []
  for (let i = 0, count = 0; count < words; i += 5) {
    const paragraph = Array.from({length: 5}, (_, k) => sentences[(i + k) % sentences.length]).join(
      " "
    )
    text.push(`${paragraph} ${i}.`)
    count += paragraph.split(" ").length + 1
  }
  return text
}
const time = async work => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const paragraphs = article(2000)
const linter = await openLinter({from: "it"})
const cold = await time(() => linter.lint(paragraphs.join("\n\n")))
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
const row = (what, ms) =>
  console.log(`${what.padEnd(46)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / base).toFixed(2)}`)
console.log(
  `2,000 words, ${paragraphs.length} paragraphs; the last column is the ratio to all paragraphs new`
)
row("first of all, the model’s loading included", cold)
row("all paragraphs new", base)
row("one paragraph changed", median(one))
row("nothing changed", median(same))
for (const words of [10_000, 40_000]) {
  const long = article(words).join("\n\n")
  row(`${words.toLocaleString("en")} words, all new`, await time(() => linter.lint(long)))
}
