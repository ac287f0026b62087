import type {Diagnostic} from "../lint/diagnostic.ts"
import type {Linter} from "../lint/linter.ts"
import {readTextBlocks} from "./text-blocks.ts"

/** What fixing a text came to. */
export interface FixedText {
  readonly text: string
  /** How many fixes were applied. */
  readonly applied: number
}

/** How a text is to be fixed. */
export interface FixOptions {
  /** The language it was translated from. */
  readonly from: string
  readonly markdown: boolean
  /** Whether the first fix of everything is applied, in quotations too. */
  readonly all: boolean
}

// A fix may uncover another finding; a pair of rules that undo each other ends here.
const rounds = 5

/**
 * Apply the sure fixes of a text, quotations left alone, until nothing
 * is left to fix; with `all` the first fix of everything.
 */
export async function fixText(
  linter: Linter,
  text: string,
  {from, markdown, all}: FixOptions
): Promise<FixedText> {
  let current = text
  let applied = 0
  for (let round = 0; round < rounds; round++) {
    const {blocks, edited} = readTextBlocks(current, {markdown})
    const found = await linter.lint({from, blocks})
    const chosen = found.filter(finding => (all ? finding.fixes.length > 0 : isSure(finding)))
    const next = edited(chosen.flatMap(firstEdits))
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

function firstEdits({from, fixes}: Diagnostic) {
  const edits = fixes[0]?.edits ?? []
  return edits.map(edit => ({from: from + edit.from, to: from + edit.to, text: edit.text}))
}
