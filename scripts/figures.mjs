// Prints what the build weighs and how many rules there are: npm run build && node scripts/figures.mjs
import {readdirSync, readFileSync, statSync} from "node:fs"
import {join} from "node:path"
import {gzipSync} from "node:zlib"
import {parse} from "yaml"

const kilobytes = bytes => `${(bytes / 1000).toFixed(0)} kB`

const assets = "dist/app/assets"
const what = [
  [/^index-.*\.js$/, "the page’s script"],
  [/^index-.*\.css$/, "the page’s styles"],
  [/^worker-/, "the worker: the linter and its checks"],
  [/^([a-z]{2})-/, "rules, when the language is chosen"],
  [/^(?:model|wink-nlp)-/, "part of speech, when a rule first asks"],
  [/^web-page-/, "reading saved pages, when one is opened"]
]
console.log("dist/app, minified and gzipped:")
for (const name of readdirSync(assets).sort()) {
  const file = readFileSync(join(assets, name))
  const use = what.find(([pattern]) => pattern.test(name))?.[1] ?? ""
  const small = kilobytes(gzipSync(file, {level: 9}).length)
  console.log(`  ${name.replace(/-[\w-]{8}\./, ".").padEnd(24)} ${small.padStart(8)}  ${use}`)
}
const node = readdirSync("dist/node", {recursive: true, encoding: "utf8"}).map(name =>
  join("dist/node", name)
)
const size = node
  .filter(name => statSync(name).isFile())
  .reduce((sum, name) => sum + statSync(name).size, 0)
console.log(`dist/node, the command line and the library: ${kilobytes(size)}, not compressed`)

console.log("rules:")
for (const entry of readdirSync("rules", {withFileTypes: true}).filter(e => e.isDirectory())) {
  const files = readdirSync(join("rules", entry.name)).filter(name => name.endsWith(".yml"))
  const rules = files
    .map(name => parse(readFileSync(join("rules", entry.name, name), "utf8")) ?? {})
    .flatMap(pack =>
      Object.keys(pack)
        .filter(key => key !== "lists" && key !== "defaults")
        .map(key => pack[key])
    )
  const examples = rules.flatMap(rule =>
    String(rule.examples)
      .split("\n")
      .filter(line => line.trim() !== "")
  )
  console.log(`  ${entry.name}: ${rules.length} rules, ${examples.length} examples`)
}
const checks = readFileSync("src/checks/all.ts", "utf8").match(/^import .* from/gm) ?? []
console.log(`  checks in code: ${checks.length - 1}`)
