import {UsageError} from "./command-line.ts"

/** Why a file could not be linted. */
export interface Failure {
  readonly error: string
  readonly last: true
}

/** What is told of an error: of a caller's mistake one line, of a fault of ours all that is known. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return {error: String(error), last: true}
  const known = error instanceof UsageError
  return {error: known ? error.message : (error.stack ?? error.message), last: true}
}
