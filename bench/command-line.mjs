// What the command line gets through, from its start to its end: many articles by one thread and by
// all, plain text and Markdown.
import {execFileSync} from "node:child_process"
import {createHash} from "node:crypto"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {availableParallelism, tmpdir} from "node:os"
import {join} from "node:path"
import {article, time} from "./article.mjs"

const folder = mkdtempSync(join(tmpdir(), "cleancopy-bench-"))
const program = new URL("../dist/node/main.js", import.meta.url).pathname
const count = process.argv.includes("--short") ? 60 : 300

function files(ending) {
  return Array.from({length: count}, (_, i) => {
    const path = join(folder, `${i}.${ending}`)
    const paragraphs = article(2000, i * 37)
    const marked = paragraphs.map((text, k) => (k % 6 === 0 ? `## ${text}` : `**A** ${text}`))
    writeFileSync(path, (ending === "md" ? marked : paragraphs).join("\n\n"))
    return path
  })
}
function run(paths, threads) {
  let out = ""
  return time(() => {
    try {
      out = execFileSync(
        program,
        ["lint", "--threads", String(threads), "--format", "json", ...paths],
        {
          maxBuffer: 2 ** 30
        }
      )
    } catch (error) {
      out = error.stdout
    }
  }).then(ms => ({ms, sum: createHash("sha256").update(out).digest("hex")}))
}

console.log(`\n${count} articles of 2,000 words by the command line, in MB a minute`)
try {
  for (const [ending, bar] of [
    ["md", 12],
    ["txt", 60]
  ]) {
    const paths = files(ending)
    const bytes = paths.reduce((sum, path, i) => sum + article(2000, i * 37).join("\n\n").length, 0)
    const results = []
    for (const threads of [1, availableParallelism()]) {
      const {ms, sum} = await run(paths, threads)
      results.push(sum)
      const rate = bytes / 1e6 / (ms / 60_000)
      console.log(
        `${ending.padEnd(4)} ${threads} thread${threads === 1 ? " " : "s"} ${rate.toFixed(1).padStart(8)}   bar: ${bar} each`
      )
    }
    console.log(results[0] === results[1] ? "     the same results" : "     RESULTS DIFFER")
  }
} finally {
  rmSync(folder, {recursive: true})
}
