import type {Category, Certainty, Severity} from "./category.ts"
import type {Place} from "./compiled.ts"

/** A file of rules. */
export interface PackFile {
  /** Its path below the folder of rules: `it/false-friends.yml`. */
  readonly path: string
  readonly text: string
}

/** A mistake in a pack, meant for its author. */
export interface PackError {
  readonly file: string
  /** Both count from 1. */
  readonly line: number
  readonly column: number
  /** What stood there and what would be right. */
  readonly message: string
}

/** One line of a rule: a pattern with its fixes, or an example. */
export interface SourceLine {
  readonly text: string
  /** Offset of its first character in the file. */
  readonly offset: number
}

/** A rule as it is written; defaults of its file have been put in. */
export interface RuleSource {
  readonly id: string
  readonly file: string
  /** Offset of its name in the file. */
  readonly offset: number
  readonly match: readonly SourceLine[]
  readonly near: readonly SourceLine[]
  readonly unless: readonly SourceLine[]
  readonly examples: readonly SourceLine[]
  readonly message: string | null
  readonly because: string
  readonly category: Category
  readonly severity: Severity
  readonly certainty: Certainty
  /** The name of a list, without `@`. */
  readonly about: SourceLine | null
  readonly in: Place | null
  readonly repeated: number
  readonly original: string
}

/** What a file holds. */
export interface Pack {
  readonly file: PackFile
  readonly rules: readonly RuleSource[]
  readonly lists: ReadonlyMap<string, readonly string[]>
  /** Offsets of the lists' names. */
  readonly listOffsets: ReadonlyMap<string, number>
  readonly errors: readonly PackError[]
}

/** The error at an offset of a file. */
export function errorAt({path, text}: PackFile, offset: number, message: string): PackError {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf("\n") + 1
  return {file: path, line: before.split("\n").length, column: offset - start + 1, message}
}

/** An error as one line: `file:line:column  message`. */
export function formatError({file, line, column, message}: PackError): string {
  return `${file}:${line}:${column}  ${message}`
}
