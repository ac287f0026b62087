import {packs} from "virtual:packs"
import {createLinter, type Linter} from "./linter.ts"
import {checks} from "../checks/all.ts"
import {loadTagger} from "../text/tagger.ts"

const linters = new Map<string, Promise<Linter>>()

/**
 * The linter for articles translated from a language: the rules for
 * English, those of the language, and all checks. `en` stands for
 * English alone. It is made once. Throws a `RangeError` when there are no
 * rules for the language.
 */
export function openPacks(from: string): Promise<Linter> {
  const open = linters.get(from)
  if (open) return open
  const linter = loadPacks(from)
  linters.set(from, linter)
  linter.catch(() => linters.delete(from))
  return linter
}

async function loadPacks(from: string): Promise<Linter> {
  if (!Object.hasOwn(packs, from)) {
    throw new RangeError(
      `There are no rules for “${from}”; there is ${Object.keys(packs).join(", ")}`
    )
  }
  const loaded = await Promise.all([...new Set(["en", from])].map(code => packs[code]?.()))
  return createLinter({packs: loaded.flatMap(m => (m ? [m.pack] : [])), checks, loadTagger})
}

/** A linter that opens the rules of each article's own language. */
export function createPackLinter(): Linter {
  return {
    async lint(document, options) {
      const linter = await openPacks(document.from)
      return linter.lint(document, options)
    }
  }
}
