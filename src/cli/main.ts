import {once} from "node:events"
import {writeFile} from "node:fs/promises"
import {fixText} from "./apply.ts"
import {readCommandLine, usage, type CommandLine} from "./command-line.ts"
import {failureOf} from "./failure.ts"
import {readInput} from "./input.ts"
import {languages} from "./library.ts"
import {lintFiles, threadsFor} from "./lint-files.ts"
import {progressBar} from "./progress.ts"
import type {Linter} from "../lint/linter.ts"
import {openPacks} from "../lint/open.ts"
import {jsonReport, textReport} from "./report.ts"

declare const __VERSION__: string

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`cleancopy: ${failureOf(error).error}\n`)
  process.exitCode = 2
}

/** Do what the command line says; returns the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const codes = languages.map(({code}) => code)
  const line = readCommandLine(args, codes)
  if (line.command === "help") process.stdout.write(usage(codes))
  if (line.command === "version") process.stdout.write(`${__VERSION__}\n`)
  if (line.command === "help" || line.command === "version") return 0
  return line.command === "lint" ? lint(line) : fix(await openPacks(line.from), line)
}

async function lint({
  files,
  format,
  from,
  markdown,
  suspect,
  threads
}: CommandLine): Promise<number> {
  const bar = progressBar(files.length, process.stderr)
  const report = format === "json" ? jsonReport() : textReport()
  // Standard input is read here: a thread has none.
  const wanted = files.includes("-") ? 1 : (threads ?? threadsFor(files.length))
  const parts = lintFiles(files, {from, markdown, suspect}, {threads: wanted, done: bar.done})
  let code = 0
  for await (const part of parts) {
    if ("error" in part) {
      bar.clear()
      process.stderr.write(`cleancopy: ${part.error}\n`)
      code = 2
      continue
    }
    if (part.findings.length > 0) code ||= 1
    const text = report.part(part)
    if (text !== "") bar.clear()
    await write(text)
  }
  bar.clear()
  await write(report.end())
  return code
}

// What nobody reads yet is waited for, not kept.
async function write(text: string) {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain")
}

async function fix(
  linter: Linter,
  {files, from, markdown, all, write}: CommandLine
): Promise<number> {
  for (const path of files) {
    const {name, text, ...input} = await readInput(path, markdown)
    const fixed = await fixText(linter, text, {...input, from, all})
    if (!write) process.stdout.write(fixed.text)
    else if (fixed.text !== text) await writeFile(path, fixed.text)
    process.stderr.write(`${name}: ${fixed.applied} ${fixed.applied === 1 ? "fix" : "fixes"}\n`)
  }
  return 0
}
