import type {Diagnostic} from "../lint/diagnostic.ts"
import type {Linter} from "../lint/linter.ts"
import type {Reply, Request} from "./protocol.ts"

/**
 * Answer a request with exactly one reply, also when the linter fails;
 * what is found early is given to `tell` before. Never rejects.
 */
export async function serve(
  linter: Linter,
  {id, document, suspect, house}: Request,
  tell?: (reply: Reply) => void
): Promise<Reply> {
  try {
    const early = tell && ((found: readonly Diagnostic[]) => tell({id, early: found}))
    const options = {suspect, house, ...(early ? {early} : {})}
    return {id, diagnostics: await linter.lint(document, options)}
  } catch (error) {
    return {id, error: error instanceof Error ? error.message : String(error)}
  }
}
