// Scores the core by mutants, folder by folder, each by the tests of its own folder and those it names:
// `npm run test:mutants`, or `npm run test:mutants lint text`.
import {spawnSync} from "node:child_process"
import {readFileSync} from "node:fs"

const folders = process.argv.slice(2)
if (folders.length === 0) folders.push("lint", "document", "text", "rules")

for (const folder of folders) {
  const run = spawnSync(
    "npx",
    [
      "stryker",
      "run",
      ...["--mutate", `src/${folder}/**/*.ts,!src/**/*.d.ts`],
      ...["--incrementalFile", `.cache/mutants-${folder}.json`]
    ],
    {stdio: "inherit", env: {...process.env, MUTANTS: folder}}
  )
  if (run.status !== 0) process.exitCode = 1
}

const counted = folders.map(folder => [folder, count(`.cache/mutants-${folder}.json`)])
for (const [folder, n] of counted) {
  const score = (100 * n.killed) / (n.killed + n.lived)
  console.log(
    `${folder}: ${score.toFixed(1)} % (${n.killed} killed, ${n.lived} not, ${n.left} static)`
  )
}

function count(file) {
  const {files} = JSON.parse(readFileSync(file, "utf8"))
  const n = {killed: 0, lived: 0, left: 0}
  for (const {mutants} of Object.values(files)) {
    for (const {status} of mutants) {
      if (status === "Killed" || status === "Timeout") n.killed++
      else if (status === "Survived" || status === "NoCoverage") n.lived++
      else n.left++
    }
  }
  return n
}
