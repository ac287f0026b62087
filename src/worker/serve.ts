import type {Linter} from "../lint/linter.ts"
import type {Reply, Request} from "./protocol.ts"

/** Answer a request with exactly one reply, also when the linter fails. Never rejects. */
export async function serve(
  linter: Linter,
  {id, document, suspect, house}: Request
): Promise<Reply> {
  try {
    return {id, diagnostics: await linter.lint(document, {suspect, house})}
  } catch (error) {
    return {id, error: error instanceof Error ? error.message : String(error)}
  }
}
