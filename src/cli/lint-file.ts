import {readInput} from "./input.ts"
import {openLinter} from "./library.ts"
import {piecesOf} from "./pieces.ts"
import {placesOf, type Place} from "./places.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"

/** How files are linted. */
export interface LintSettings {
  readonly from: string
  /** Whether standard input is Markdown. */
  readonly markdown: boolean
  readonly suspect: boolean
}

/** What was found in a file, or in a part of it where it is long. */
export interface FilePart {
  /** The file's path as it was given, or `<stdin>`. */
  readonly file: string
  readonly findings: readonly Diagnostic[]
  /** Where each finding stands. */
  readonly places: readonly Place[]
  /** Whether this is the first part of the file, and the last. */
  readonly first: boolean
  readonly last: boolean
}

/**
 * Lint one file, part by part: a file of any length needs room for its
 * text and for one part. Throws a `UsageError` when it cannot be read.
 */
export async function* lintFile(
  path: string,
  {from, markdown, suspect}: LintSettings
): AsyncGenerator<FilePart> {
  const linter = await openLinter({from})
  const {name, text, ...input} = await readInput(path, markdown)
  let start: Place = {line: 1, column: 1}
  for (const piece of piecesOf(text, input)) {
    const found = await linter.lint(piece.text, {...input, suspect})
    const offsets = [...found.map(finding => finding.from), piece.text.length]
    const places = placesOf(piece.text, offsets, start)
    start = places.pop() as Place
    yield {
      file: name,
      findings: found.map(finding => moved(finding, piece.from)),
      places,
      first: piece.from === 0,
      last: piece.from + piece.text.length === text.length
    }
  }
}

function moved(finding: Diagnostic, by: number): Diagnostic {
  return by === 0 ? finding : {...finding, from: finding.from + by, to: finding.to + by}
}
