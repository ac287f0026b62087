import type {TextLinter, TextLintOptions} from "./library.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"
import {fixedText} from "../lint/fix.ts"

/** What fixing a text came to. */
export interface FixedText {
  readonly text: string
  /** How many fixes were applied. */
  readonly applied: number
}

// A fix may uncover another finding; a pair of rules that undo each other ends here.
const rounds = 5

/**
 * Apply the sure fixes of a text, quotations left alone, until nothing
 * is left to fix; with `all` the first fix of everything.
 */
export async function fixText(
  linter: TextLinter,
  text: string,
  {all, ...options}: TextLintOptions & {readonly all: boolean}
): Promise<FixedText> {
  let current = text
  let applied = 0
  for (let round = 0; round < rounds; round++) {
    const found = await linter.lint(current, options)
    const chosen = found.filter(finding => (all ? finding.fixes.length > 0 : isSure(finding)))
    if (chosen.length === 0) break
    const next = replaceAll(current, chosen)
    if (next === current) break
    current = next
    applied += chosen.length
  }
  return {text: current, applied}
}

/** Whether a finding's first fix may be applied unseen. */
export function isSure({fixes, quoted}: Diagnostic): boolean {
  return fixes[0]?.safe === true && !quoted
}

function replaceAll(text: string, findings: readonly Diagnostic[]): string {
  let result = ""
  let at = 0
  for (const finding of findings) {
    const [fix] = finding.fixes
    if (!fix || finding.from < at) continue
    result += text.slice(at, finding.from) + fixedText(finding, fix)
    at = finding.to
  }
  return result + text.slice(at)
}
