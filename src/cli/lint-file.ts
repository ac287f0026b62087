import {readInput} from "./input.ts"
import {openLinter} from "./library.ts"
import {toFindings, type FileFindings} from "./report.ts"

/** How files are linted. */
export interface LintSettings {
  readonly from: string
  /** Whether standard input is Markdown. */
  readonly markdown: boolean
  readonly suspect: boolean
}

/** Lint one file. Throws a `UsageError` when it cannot be read. */
export async function lintFile(
  path: string,
  {from, markdown, suspect}: LintSettings
): Promise<FileFindings> {
  const linter = await openLinter({from})
  const {name, text, ...input} = await readInput(path, markdown)
  return toFindings(name, text, await linter.lint(text, {...input, suspect}))
}
