// Scores the core by mutants, each folder by its own tests: `npm run test:mutants`, or of some files
// `npm run test:mutants lint 'document/docx-*'`. What was found before is kept in .cache and not tried again
// until the file or a test of it changes.
import {spawnSync} from "node:child_process"
import {readFileSync} from "node:fs"

const wanted = process.argv.slice(2)
if (wanted.length === 0) wanted.push("lint", "document", "text", "rules")

const resultsOf = folder => `.cache/mutants-${folder}.json`

for (const place of wanted) {
  const [folder = "", files = "*"] = place.split("/")
  const {status} = spawnSync(
    "npx",
    ["stryker", "run", "--mutate", `src/${folder}/${files}.ts,!src/**/*.d.ts`].concat(
      "--incrementalFile",
      resultsOf(folder)
    ),
    {stdio: "inherit", env: {...process.env, MUTANTS: folder}}
  )
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
