// Fails when the article of the mission, the Italian articles or native English give less than was promised.
import {execFileSync} from "node:child_process"
import {readFileSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"

const shared = fileURLToPath(new URL("../../shared/", import.meta.url))
const adapter = fileURLToPath(new URL("./adapter.mjs", import.meta.url))
const run = (...args) => {
  const output = execFileSync(process.execPath, args, {
    encoding: "utf8",
    env: {...process.env, SOURCE: "it"}
  })
  process.stdout.write(output)
  return output
}
const number = (output, pattern) => Number(pattern.exec(output)?.[1])
const articles = file => {
  const output = run(`${shared}measure/articles.mjs`, file, adapter)
  return {
    precision: number(output, /precision ([\d.]+)/),
    recall: number(output, /recall ([\d.]+)/),
    click: number(output, /put right by one click ([\d.]+)/)
  }
}

const italian = join(tmpdir(), "cleancopy-it.json")
const all = JSON.parse(readFileSync(`${shared}measure/data/articles.dev.json`, "utf8"))
writeFileSync(italian, JSON.stringify(all.filter(({lang}) => lang === "it")))

const mission = articles(`${shared}articles/hajin.gold.json`)
const dev = articles(italian)
const native = number(
  run(`${shared}measure/false-alarms.mjs`, adapter),
  /native English: .*, ([\d.]+) per/
)

const bars = [
  ["article of the mission, precision", mission.precision, ">=", 92],
  ["article of the mission, recall", mission.recall, ">=", 85],
  ["article of the mission, right by one click", mission.click, ">=", 65],
  ["Italian articles, precision", dev.precision, ">=", 85],
  ["Italian articles, recall", dev.recall, ">=", 7],
  ["native English, flags per 1,000 words", native, "<=", 0.8]
]
let failed = 0
for (const [what, value, sign, bar] of bars) {
  const holds = sign === ">=" ? value >= bar : value <= bar
  if (!holds) failed++
  console.log(`${holds ? "ok  " : "FAIL"} ${what}: ${value} (${sign} ${bar})`)
}
console.log(`measure: ${bars.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
