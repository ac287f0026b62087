import type {Diagnostic} from "../lint/diagnostic.ts"
import {openPacks} from "../lint/open.ts"
import {readTextBlocks, type ReadOptions} from "./text-blocks.ts"

export type {Diagnostic, Fix, TextEdit} from "../lint/diagnostic.ts"
export {fixedText} from "../lint/fix.ts"
export {languages, type Language} from "../lint/languages.ts"

/** What `lint` can be asked. */
export interface TextLintOptions extends ReadOptions {
  /** Whether findings are wanted that are only suspected. */
  readonly suspect?: boolean
}

/** Finds what gives a machine away in a text. */
export interface TextLinter {
  /**
   * The findings in the order of the text; none overlaps another. All
   * offsets are UTF-16 units of `text`; those of a fix's edits count from
   * the start of its finding.
   */
  lint(text: string, options?: TextLintOptions): Promise<readonly Diagnostic[]>
}

/**
 * Open the linter for texts that were translated from a language (`it`;
 * `en` stands for the English rules alone). Throws a `RangeError` when
 * there are no rules for it.
 */
export async function openLinter({from}: {readonly from: string}): Promise<TextLinter> {
  const linter = await openPacks(from)
  return {
    async lint(text, {markdown = false, suspect = false} = {}) {
      const {blocks, inSource} = readTextBlocks(text, {markdown})
      const found = await linter.lint({from, blocks}, {suspect})
      return found.flatMap(diagnostic => inSource(diagnostic) ?? [])
    }
  }
}
