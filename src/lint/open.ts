import {createLinter, type Linter, type LintOptions} from "./linter.ts"
import {loadPack} from "./load-packs.ts"
import {checks} from "../checks/all.ts"
import type {CompiledPack} from "../rules/compiled.ts"
import type {PackPart} from "../rules/shipped-pack.ts"
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
  const packs = await load(from)
  opened.add(from)
  return createLinter({packs, checks, loadTagger})
}

async function load(from: string, parts?: readonly PackPart[]): Promise<readonly CompiledPack[]> {
  const packs = await Promise.all([...new Set(["en", from])].map(code => loadPack(code, parts)))
  return packs.flat()
}

/**
 * A linter that opens the rules of each article's own language. While
 * they are being loaded it tells early what those that are there find:
 * those that are met most come first, alone, then all others together.
 */
export function createPackLinter(): Linter {
  return {
    async lint(document, {early, ...options} = {}) {
      const {from} = document
      if (early === undefined) return (await openPacks(from)).lint(document, options)
      if (!opened.has(from) && isShort(document)) await tellEarly(document, options, early)
      return (await openPacks(from)).lint(document, {...options, early})
    }
  }
}

async function tellEarly(
  document: TextDocument,
  options: LintOptions,
  early: NonNullable<LintOptions["early"]>
) {
  const {from} = document
  const find = (packs: readonly CompiledPack[]) =>
    createLinter({packs, checks, loadTagger: null}).lint(document, options)
  early(await find(await load(from, ["met"])))
  // What fails here fails again when it is waited for.
  openPacks(from).catch(() => undefined)
  const words = await load(from, ["met", "words"])
  if (opened.has(from)) return
  early(await find(words))
}

// A long article would be linted longer than the rules are on their way.
function isShort({blocks}: TextDocument): boolean {
  return blocks.reduce((sum, {text}) => sum + text.length, 0) < 50_000
}
