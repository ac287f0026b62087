import {compilePack} from "../../src/rules/compile-pack.ts"
import {formatError} from "../../src/rules/pack-file.ts"
import {createLinter, type LintOptions} from "../../src/lint/linter.ts"
import {fixedText} from "../../src/lint/fix.ts"
import type {Diagnostic} from "../../src/lint/diagnostic.ts"
import type {Scope} from "../../src/text/document.ts"
import {loadTagger} from "../../src/text/tagger.ts"

const lists = `lists:
  casualty: [dead, killed]
  war: [soldiers, battle, army]
  unit: [kilometre, nautical mile]
`
const examples = "  examples: |\n    a [b]\n    c [d]\n    e\n    f\n"

/** The YAML of one rule `x` with these lines and keys. */
export function ruleSource(match: string, keys = ""): string {
  const lines = match.split("\n").map(line => `    ${line}\n`)
  return `x:\n  category: awkward\n  match: |\n${lines.join("")}${keys}${examples}`
}

/** A linter over rules given as YAML; a mistake in them fails the test. */
export function linterOf(...sources: readonly string[]) {
  const files = [
    {path: "lists.yml", text: lists},
    ...sources.map((text, i) => ({path: `it/file${i}.yml`, text}))
  ]
  const {pack, errors} = compilePack("it", files)
  if (errors.length > 0) throw new Error(errors.map(formatError).join("\n"))
  return createLinter({packs: [pack], checks: [], loadTagger})
}

/** The findings in blocks of text; each begins with its scope when it is no paragraph (`heading: …`). */
export async function lintBlocks(
  linter: ReturnType<typeof linterOf>,
  texts: readonly string[],
  options?: LintOptions
): Promise<readonly Diagnostic[]> {
  let pos = 0
  const blocks = texts.map(line => {
    const [, scope, rest] = /^(?:(heading|quote|list): )?(.*)$/su.exec(line) ?? []
    const text = rest ?? ""
    const block = {pos, scope: (scope ?? "paragraph") as Scope, text}
    pos += text.length + 2
    return block
  })
  return linter.lint({from: "it", blocks}, options)
}

/** A text with what is flagged in brackets, and the fixes as redlines: `the [budget -> toll | tally] fell`. */
export async function redline(
  linter: ReturnType<typeof linterOf>,
  line: string,
  options?: LintOptions
) {
  const found = await lintBlocks(linter, [line], options)
  const text = line.replace(/^(?:heading|quote|list): /, "")
  let result = ""
  let at = 0
  for (const finding of found) {
    const fixes = finding.fixes.map(fix => fixedText(finding, fix)).join(" | ")
    const arrow = finding.fixes.length > 0 ? ` -> ${fixes}` : ""
    result += `${text.slice(at, finding.from)}[${finding.text}${arrow}]`
    at = finding.to
  }
  return result + text.slice(at)
}
