import {createLinter, type Linter, type LintOptions} from "./linter.ts"
import {loadPack, loadWords} from "./load-packs.ts"
import {checks} from "../checks/all.ts"
import type {TextDocument} from "../text/document.ts"
import {loadTagger} from "../text/tagger.ts"

const linters = new Map<string, Promise<Linter>>()
const opened = new Set<string>()

/**
 * The linter for articles translated from a language: the rules for
 * English, those of the language, and all checks. `en` stands for
 * English alone. It is made once. Throws a `RangeError` when there are no
 * rules for the language.
 */
export function openPacks(from: string): Promise<Linter> {
  const open = linters.get(from)
  if (open) return open
  const linter = openLinter(from)
  linters.set(from, linter)
  linter.catch(() => linters.delete(from))
  return linter
}

async function openLinter(from: string): Promise<Linter> {
  const packs = await Promise.all([...new Set(["en", from])].map(loadPack))
  opened.add(from)
  return createLinter({packs: packs.flat(), checks, loadTagger})
}

/**
 * A linter that opens the rules of each article's own language. While
 * they are being loaded it tells early what those that are there find.
 */
export function createPackLinter(): Linter {
  return {
    async lint(document, {early, ...options} = {}) {
      const linter = openPacks(document.from)
      if (early && !opened.has(document.from) && isShort(document)) {
        // What fails here fails below too, and is told of there.
        tellEarly(document, options, early).catch(() => undefined)
      }
      return (await linter).lint(document, early ? {...options, early} : options)
    }
  }
}

async function tellEarly(
  document: TextDocument,
  options: LintOptions,
  early: NonNullable<LintOptions["early"]>
) {
  const {from} = document
  for (const codes of from === "en" ? [["en"]] : [["en"], ["en", from]]) {
    const packs = await Promise.all(codes.map(loadWords))
    const found = await createLinter({packs, checks, loadTagger: null}).lint(document, options)
    if (opened.has(from)) return
    early(found)
  }
}

// A long article would be linted longer than the rules are on their way.
function isShort({blocks}: TextDocument): boolean {
  return blocks.reduce((sum, {text}) => sum + text.length, 0) < 50_000
}
