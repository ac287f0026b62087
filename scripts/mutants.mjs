// Scores the core by mutants, each folder by its own tests: `npm run test:mutants`, or of some files
// `npm run test:mutants lint 'document/docx-*'`. What was found before is kept in .cache and not tried again
// until the file or a test of it changes. `--one-in 8` tries the mutants of every eighth stretch of lines,
// which is the same sample every time.
import {spawnSync} from "node:child_process"
import {readdirSync, readFileSync} from "node:fs"
import {parseArgs} from "node:util"

const {values, positionals} = parseArgs({
  options: {"one-in": {type: "string", default: "1"}},
  allowPositionals: true
})
const every = Number(values["one-in"])
const wanted = positionals.length > 0 ? positionals : ["lint", "document", "text", "rules"]

const resultsOf = folder => `.cache/mutants-${folder}${every > 1 ? `-one-in-${every}` : ""}.json`

for (const place of wanted) {
  const [folder = "", files = "*"] = place.split("/")
  const options = ["--mutate", sampled(filesOf(folder, files)).join(",")]
  const {status} = spawnSync("npx", ["stryker", "run", ...options, ...resultOptions(folder)], {
    stdio: "inherit",
    env: {...process.env, MUTANTS: folder}
  })
  if (status !== 0) process.exitCode = 1
}

for (const folder of new Set(wanted.map(place => place.split("/")[0]))) {
  const {files} = JSON.parse(readFileSync(resultsOf(folder), "utf8"))
  const found = Object.values(files).flatMap(({mutants}) => mutants.map(({status}) => status))
  const count = (...statuses) => found.filter(status => statuses.includes(status)).length
  const killed = count("Killed", "Timeout")
  const lived = count("Survived", "NoCoverage")
  const score = ((100 * killed) / (killed + lived)).toFixed(1)
  console.log(`src/${folder}: ${score} %, ${killed} of ${killed + lived} mutants killed`)
  console.log(`  (and ${count("Ignored")} that act only while a module loads, which are not tried)`)
}

function resultOptions(folder) {
  return ["--incrementalFile", resultsOf(folder), "--tempDirName", `.cache/stryker-${folder}`]
}

function filesOf(folder, pattern) {
  const wanted = new RegExp(`^${pattern.replaceAll("*", ".*")}\\.ts$`)
  const isWanted = name => wanted.test(name) && !name.endsWith(".d.ts")
  return readdirSync(`src/${folder}`)
    .filter(isWanted)
    .sort()
    .map(name => `src/${folder}/${name}`)
}

// Every so manieth stretch of twelve lines, counted through all files.
function sampled(files) {
  if (every === 1) return files
  const size = 12
  const stretches = files.flatMap(file => {
    const lines = readFileSync(file, "utf8").split("\n").length
    const starts = Array.from({length: Math.ceil(lines / size)}, (_, i) => 1 + i * size)
    return starts.map(start => `${file}:${start}-${start + size - 1}`)
  })
  return stretches.filter((_, i) => i % every === 0)
}
