import {execFile} from "node:child_process"
import {mkdtemp, readFile, writeFile} from "node:fs/promises"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import * as fc from "fast-check"
import {expect, it} from "vitest"
import {fixText} from "../../src/cli/apply.ts"
import {openLinter} from "../../src/cli/library.ts"
import {openPacks} from "../../src/lint/open.ts"
import {patience, runs} from "../support/runs.ts"
import {exampleSentences} from "../support/sentences.ts"
import {markdownDocument} from "../document/arbitrary.ts"

// The built program (`npm run build`), run as a process of its own.
const program = fileURLToPath(new URL("../../dist/node/main.js", import.meta.url))
const sentence = fc.constantFrom(...exampleSentences("it"), ...exampleSentences("en"))
const plain = fc.array(sentence, {minLength: 1, maxLength: 12}).map(list => list.join("\n\n"))
const markdown = fc.tuple(markdownDocument, plain).map(parts => parts.join("\n\n"))
const {numRuns = 1, ...seed} = runs(12)

it.each([
  {ending: "txt", text: plain, options: {markdown: false}},
  {ending: "md", text: markdown, options: {markdown: true}}
])(
  "the command line finds and fixes in .$ending what the library does",
  async ({ending, text, options}) => {
    const folder = await mkdtemp(join(tmpdir(), "cleancopy-"))
    const texts = fc.sample(text, {numRuns, ...seed})
    const paths = texts.map((_, i) => join(folder, `${i}.${ending}`))
    await Promise.all(paths.map((path, i) => writeFile(path, texts[i] ?? "")))
    const told = JSON.parse(await run(["lint", "--format", "json", ...paths])) as unknown
    const library = await openLinter({from: "it"})
    const found = await Promise.all(texts.map(text => library.lint(text, options)))
    expect(told).toEqual(paths.map((file, i) => ({file, findings: found[i]})))
    expect(found.flat().length).toBeGreaterThan(numRuns)
    await run(["fix", "--all", "--write", ...paths])
    const linter = await openPacks("it")
    for (const [i, path] of paths.entries()) {
      const {text} = await fixText(linter, texts[i] ?? "", {from: "it", all: true, ...options})
      expect(await readFile(path, "utf8")).toBe(text)
    }
  },
  patience(60_000)
)

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...args], {maxBuffer: 1e9}, (error, out) => {
      if (error && error.code !== 1) reject(error)
      else resolve(out)
    })
  })
}
