// Fails when the measured articles, segments or English by people give less than was promised.
import {execFileSync} from "node:child_process"
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
    fix: number(output, /first fix right ([\d.]+)/),
    click: number(output, /put right by one click ([\d.]+)/),
    // The language that is worst.
    worst: Math.min(...Array.from(output.matchAll(/ P ([\d.]+) R /g), ([, found]) => Number(found)))
  }
}

const mission = articles(`${shared}articles/hajin.gold.json`)
const dev = articles(`${shared}measure/data/articles.dev.json`)
const alarms = run(`${shared}measure/false-alarms.mjs`, adapter)
const native = number(alarms, /native English: .*, ([\d.]+) per/)
const people = number(alarms, /human translation: .*, ([\d.]+) per/)

const bars = [
  ["article of the mission, precision", mission.precision, ">=", 95],
  ["article of the mission, recall", mission.recall, ">=", 92],
  ["article of the mission, right by one click", mission.click, ">=", 75],
  ["articles, precision", dev.precision, ">=", 86],
  ["articles, precision in the worst language", dev.worst, ">=", 75],
  ["articles, recall", dev.recall, ">=", 18],
  ["articles, first fix right", dev.fix, ">=", 60],
  ["articles, right by one click", dev.click, ">=", 9],
  ["native English, flags per 1,000 words", native, "<=", 0.7],
  ["human translations, flags per 1,000 words", people, "<=", 1.2]
]
let failed = 0
for (const [what, value, sign, bar] of bars) {
  const holds = sign === ">=" ? value >= bar : value <= bar
  if (!holds) failed++
  console.log(`${holds ? "ok  " : "FAIL"} ${what}: ${value} (${sign} ${bar})`)
}
console.log(`measure: ${bars.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
