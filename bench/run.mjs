// All benchmarks, or those that are named: npm run bench -- typing opening. Needs a build. The
// peers are installed into bench/node_modules first.
import {execFileSync} from "node:child_process"
import {existsSync} from "node:fs"
import {fileURLToPath} from "node:url"

const folder = fileURLToPath(new URL(".", import.meta.url))
const all = ["opening", "typing", "scale", "peers", "command-line"]
const args = process.argv.slice(2)
const named = args.filter(arg => !arg.startsWith("--"))
const unknown = named.filter(name => name !== "rules" && !all.includes(name))
if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown}: there is ${all}, rules`)

const run = (command, rest, cwd) => execFileSync(command, rest, {cwd, stdio: "inherit"})
const wanted = named.length > 0 ? named : [...all, "rules"]
if (wanted.includes("peers") && !existsSync(`${folder}node_modules/harper.js`)) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"]
  run("npm", ["install", ...quiet], folder)
}
const options = args.filter(arg => arg.startsWith("--"))
for (const name of all.filter(each => wanted.includes(each))) {
  run(process.execPath, [`${folder}${name}.mjs`, ...options], `${folder}..`)
}
if (wanted.includes("rules")) {
  run("npx", ["vitest", "run", "-c", "build/bench.config.ts"], `${folder}..`)
}
