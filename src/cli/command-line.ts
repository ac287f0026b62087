import {parseArgs} from "node:util"

/** A mistake of the caller's, told in one line. */
export class UsageError extends Error {}

/** What the command line asks for. */
export interface CommandLine {
  readonly command: "lint" | "fix" | "help" | "version"
  /** Paths; `-` is standard input. */
  readonly files: readonly string[]
  /** The language the texts were translated from; `en` for the English rules alone. */
  readonly from: string
  readonly format: "text" | "json"
  /** Whether standard input is Markdown. */
  readonly markdown: boolean
  readonly suspect: boolean
  /** How many threads lint, or null for what suits the files and the machine. */
  readonly threads: number | null
  readonly all: boolean
  readonly write: boolean
}

const shared = {
  from: {type: "string", default: "it"},
  markdown: {type: "boolean", default: false},
  help: {type: "boolean", short: "h", default: false},
  version: {type: "boolean", short: "v", default: false}
} as const
const options = {
  lint: {
    ...shared,
    format: {type: "string", default: "text"},
    suspect: {type: "boolean", default: false},
    threads: {type: "string"}
  },
  fix: {...shared, all: {type: "boolean", default: false}, write: {type: "boolean", default: false}}
} as const

/** What `--help` shows; `languages` are the codes that `--from` takes. */
export function usage(languages: readonly string[]): string {
  return `Finds what gives a machine-translated article away, and puts it right.

Usage
  cleancopy lint [--from LANGUAGE] [--format text|json] [--suspect] [--threads N] FILES… | -
  cleancopy fix  [--from LANGUAGE] [--all] [--write] FILES… | -

  “-” reads standard input. Files that end in .md or .markdown are Markdown, all others plain text.

Options
  --from LANGUAGE    what the text was translated from: ${languages.join(", ")}, or en for the
                     English rules alone (default: it)
  --markdown         standard input is Markdown
  --format FORMAT    text or json (default: text)
  --suspect          tell also what is only suspected
  --threads N        lint in so many threads (default: what suits the files and the machine)
  --all              fix: apply the first fix of everything, in quotations too;
                     otherwise only sure fixes outside quotations
  --write            fix: write the files; otherwise the text goes to standard output
  --help, --version

Ends with 1 when lint found something, with 2 when something went wrong.
`
}

/** Read the command line. Throws a `UsageError` that says what to do. */
export function readCommandLine(
  args: readonly string[],
  languages: readonly string[]
): CommandLine {
  const [command, ...rest] = args
  const asked = args.find(arg => /^(?:--help|-h|--version|-v)$/.test(arg))
  const plain = {
    files: [],
    from: "it",
    format: "text",
    markdown: false,
    suspect: false,
    threads: null,
    all: false,
    write: false
  } as const
  if (asked) return {...plain, command: asked.includes("v") ? "version" : "help"}
  if (command !== "lint" && command !== "fix") {
    const written = command === undefined ? "Say what to do" : `There is no command “${command}”`
    throw new UsageError(`${written}; there is lint and fix (cleancopy --help tells more)`)
  }
  const {values, files} = parse(command, rest)
  const {from = "it", format = "text"} = values
  if (format !== "text" && format !== "json") {
    throw new UsageError(`--format is text or json, not “${String(format)}”`)
  }
  if (from !== "en" && !languages.includes(String(from))) {
    throw new UsageError(
      `There are no rules for “${String(from)}”; --from takes ${languages.join(", ")} or en`
    )
  }
  if (files.length === 0) throw new UsageError("Name a file, or “-” for standard input")
  if (values["write"] === true && files.includes("-")) {
    throw new UsageError("--write needs files: standard input cannot be written")
  }
  const threads = values["threads"] === undefined ? null : Number(values["threads"])
  if (threads !== null && !(Number.isInteger(threads) && threads >= 1 && threads <= 64)) {
    throw new UsageError(`--threads is a number from 1 to 64, not “${String(values["threads"])}”`)
  }
  const flag = (name: string) => values[name] === true
  return {
    command,
    files,
    from: String(from),
    format,
    markdown: flag("markdown"),
    suspect: flag("suspect"),
    threads,
    all: flag("all"),
    write: flag("write")
  }
}

function parse(command: "lint" | "fix", args: readonly string[]) {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: options[command],
      allowPositionals: true
    })
    return {
      values: values as Readonly<Record<string, string | boolean | undefined>>,
      files: positionals
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      (message.split(". ")[0] ?? message).replace(/'/g, "“").replace(/“(?=\s|$)/g, "”")
    )
  }
}
