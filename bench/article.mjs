// The text that the benchmarks run on: the examples of the rules, which keep many rules busy, as
// paragraphs of five sentences.
import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {parse} from "yaml"

const rules = new URL("../rules/", import.meta.url).pathname
const sentences = ["it", "en"].flatMap(language =>
  readdirSync(join(rules, language))
    .filter(name => name.endsWith(".yml") && name !== "lists.yml")
    .flatMap(name => Object.values(parse(readFileSync(join(rules, language, name), "utf8"))))
    .flatMap(rule => String(rule.examples ?? "").split("\n"))
    .map(line =>
      line
        .trim()
        .replace(/^[#>] /, "")
        .replace(/\[([^\]]*?)\s*(?:->[^\]]*)?\]/g, "$1")
    )
    .filter(line => line !== "")
)

/** Paragraphs with so many words together; no two are the same. */
export function article(words, from = 0) {
  const paragraphs = []
  for (let i = from, count = 0; count < words; i += 5) {
    const paragraph = Array.from({length: 5}, (_, k) => sentences[(i + k) % sentences.length])
    paragraphs.push(`${paragraph.join(" ")} ${i}.`)
    count += paragraphs.at(-1).split(" ").length
  }
  return paragraphs
}

/** How many milliseconds work takes. */
export async function time(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The value below which so large a part of the values lies. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
export const median = values => quantile(values, 0.5)

/** One line of a table: what, milliseconds, and a ratio. */
export function row(what, ms, ratio, bar = "") {
  const shown = ratio === undefined ? "" : ratio.toFixed(2)
  console.log(
    `${what.padEnd(52)} ${ms.toFixed(1).padStart(10)} ms ${shown.padStart(8)}  ${bar}`.trimEnd()
  )
}
