import {writeFile} from "node:fs/promises"
import {fixText} from "./apply.ts"
import {readCommandLine, usage, UsageError, type CommandLine} from "./command-line.ts"
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
  const known = error instanceof UsageError
  const text =
    error instanceof Error
      ? known
        ? error.message
        : (error.stack ?? error.message)
      : String(error)
  process.stderr.write(`cleancopy: ${text}\n`)
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
  // Standard input is read here: a thread has none.
  const wanted = threads ?? threadsFor(files.length)
  const found = await lintFiles(
    files,
    {from, markdown, suspect},
    {threads: files.includes("-") ? 1 : wanted, done: bar.done}
  )
  bar.clear()
  process.stdout.write(format === "json" ? jsonReport(found) : textReport(found))
  return found.some(({findings}) => findings.length > 0) ? 1 : 0
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
