import {readFile, writeFile} from "node:fs/promises"
import {extname} from "node:path"
import {cac} from "cac"
import {fixText} from "./apply.ts"
import {languages, openLinter, type TextLinter} from "./library.ts"
import {jsonReport, textReport, type FileFindings} from "./report.ts"

/** A mistake of the caller's, told in one line. */
class UsageError extends Error {}

interface Options {
  readonly from: string
  readonly format: string
  readonly markdown?: boolean
  readonly suspect?: boolean
  readonly all?: boolean
  readonly write?: boolean
}

interface Input {
  readonly file: string
  readonly text: string
  readonly markdown: boolean
}

const codes = languages.map(({code}) => code).join(", ")
const program = cac("cleancopy")

program
  .command("lint [...files]", "Tell what gives the machine away; “-” reads standard input")
  .option(
    "--from <language>",
    `Language the text was translated from (${codes}; en: English rules only)`,
    {default: "it"}
  )
  .option("--format <format>", "text or json", {default: "text"})
  .option("--markdown", "Read standard input as Markdown (files: by their ending)")
  .option("--suspect", "Tell also what is only suspected")
  .action((files: readonly string[], options: Options) => run(() => lint(files, options)))

program
  .command("fix [...files]", "Apply the sure fixes; quotations are left alone")
  .option(
    "--from <language>",
    `Language the text was translated from (${codes}; en: English rules only)`,
    {default: "it"}
  )
  .option("--markdown", "Read standard input as Markdown (files: by their ending)")
  .option("--all", "Apply the first fix of everything, in quotations too")
  .option("--write", "Write the files; otherwise the text goes to standard output")
  .action((files: readonly string[], options: Options) => run(() => fix(files, options)))

program.help()
program.version(__VERSION__)

declare const __VERSION__: string

await run(async () => {
  const {args, options} = program.parse(process.argv, {run: false})
  if (program.matchedCommand) await program.runMatchedCommand()
  else if (options["help"] !== true && options["version"] !== true) {
    if (args.length > 0)
      throw new UsageError(`There is no command “${args[0] ?? ""}”; there is lint and fix`)
    program.outputHelp()
    process.exitCode = 2
  }
})

async function lint(files: readonly string[], options: Options) {
  if (options.format !== "text" && options.format !== "json") {
    throw new UsageError(`--format is text or json, not “${options.format}”`)
  }
  const linter = await open(options)
  const found: FileFindings[] = []
  for (const {file, text, markdown} of await readInputs(files, options)) {
    const findings = await linter.lint(text, {markdown, suspect: options.suspect ?? false})
    found.push({file, text, findings})
  }
  process.stdout.write(options.format === "json" ? jsonReport(found) : textReport(found))
  if (found.some(({findings}) => findings.length > 0)) process.exitCode = 1
}

async function fix(files: readonly string[], options: Options) {
  const linter = await open(options)
  for (const {file, text, markdown} of await readInputs(files, options)) {
    const fixed = await fixText(linter, text, {markdown, all: options.all ?? false})
    if (!options.write) process.stdout.write(fixed.text)
    else if (file === stdin)
      throw new UsageError("--write needs files: standard input cannot be written")
    else if (fixed.text !== text) await writeFile(file, fixed.text)
    process.stderr.write(`${file}: ${fixed.applied} ${fixed.applied === 1 ? "fix" : "fixes"}\n`)
  }
}

async function open({from}: Options): Promise<TextLinter> {
  if (from !== "en" && !languages.some(({code}) => code === from)) {
    throw new UsageError(`There are no rules for “${from}”; --from takes ${codes} or en`)
  }
  return openLinter({from})
}

const stdin = "<stdin>"

async function readInputs(
  files: readonly string[],
  {markdown = false}: Options
): Promise<readonly Input[]> {
  if (files.length === 0) throw new UsageError("Name a file, or “-” for standard input")
  const inputs: Input[] = []
  for (const file of files) {
    if (file === "-") inputs.push({file: stdin, text: await readAll(), markdown})
    else inputs.push({file, text: await readText(file), markdown: isMarkdown(file)})
  }
  return inputs
}

function isMarkdown(file: string): boolean {
  return /^\.(?:md|markdown|mdown)$/i.test(extname(file))
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === "ENOENT"
        ? "there is no such file"
        : error.code === "EISDIR"
          ? "it is a folder"
          : error.message
    throw new UsageError(`${file} cannot be read: ${why}`)
  })
  return decode(file, bytes)
}

async function readAll(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return decode(stdin, Buffer.concat(chunks))
}

// What is written back must be what was read: bytes that are no UTF-8 would be lost.
function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UsageError(`${file} cannot be read: it is not text in UTF-8`)
  }
}

async function run(work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const known =
      error instanceof UsageError || (error instanceof Error && error.name === "CACError")
    process.stderr.write(
      `cleancopy: ${known ? message : error instanceof Error ? (error.stack ?? message) : message}\n`
    )
    process.exitCode = 2
  }
}
