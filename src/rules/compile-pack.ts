import {
  aboutWords,
  compileContext,
  compileLine,
  holesOf,
  tableStore,
  type CompileContext
} from "./compile-line.ts"
import type {CompiledLine, CompiledPack, CompiledRule} from "./compiled.ts"
import {readExample} from "./example.ts"
import {Lists} from "./lists.ts"
import {NotationError} from "./notation-error.ts"
import {
  errorAt,
  type Pack,
  type PackError,
  type PackFile,
  type RuleSource,
  type SourceLine
} from "./pack-file.ts"
import {readPack} from "./read-pack.ts"
import type {WordSpec} from "./word-table.ts"

/** What came of compiling. A rule with a mistake is not in the pack. */
export interface Compilation {
  readonly pack: CompiledPack
  /** The rules as they were written, in the same order. */
  readonly sources: readonly RuleSource[]
  /** The files, read. */
  readonly packs: readonly Pack[]
  readonly errors: readonly PackError[]
}

/**
 * Compile all rules of a language. `files` are those of the language's
 * folder and the lists that are known everywhere (`lists.yml`).
 */
export function compilePack(language: string, files: readonly PackFile[]): Compilation {
  const packs = files.map(readPack)
  const errors = packs.flatMap(pack => pack.errors)
  const shared = sharedLists(packs, errors)
  const tables: (readonly WordSpec[])[] = []
  const store = tableStore(tables)
  const rules: CompiledRule[] = []
  const sources: RuleSource[] = []
  for (const pack of packs) {
    const lists = new Lists(new Map([...shared, ...pack.lists]))
    for (const source of pack.rules) {
      const found: PackError[] = []
      const rule = compileRule(source, pack.file, {lists, store}, found)
      errors.push(...found)
      if (found.length > 0) continue
      rules.push(rule)
      sources.push(source)
    }
  }
  return {pack: {language, tables, rules}, sources, packs, errors}
}

// Lists of files called `lists.yml` are known in all files, those of other files in their own.
function sharedLists(packs: readonly Pack[], errors: PackError[]) {
  const shared = new Map<string, readonly string[]>()
  const common = packs.filter(({file}) => /(?:^|\/)lists\.yml$/.test(file.path))
  for (const {file, lists, listOffsets} of [...common, ...packs.filter(p => !common.includes(p))]) {
    for (const [name, entries] of lists) {
      if (shared.has(name)) {
        const message = `there is a list @${name} already: call this one by another name`
        errors.push(errorAt(file, listOffsets.get(name) ?? 0, message))
      } else if (common.some(pack => pack.file === file)) shared.set(name, entries)
    }
  }
  return shared
}

function compileRule(
  source: RuleSource,
  file: PackFile,
  context: CompileContext,
  errors: PackError[]
): CompiledRule {
  const attempt = <T>(line: SourceLine, compile: () => T): readonly T[] => {
    try {
      return [compile()]
    } catch (error) {
      if (!(error instanceof NotationError)) throw error
      errors.push(errorAt(file, line.offset + error.at, error.message))
      return []
    }
  }
  const contexts = (key: "near" | "unless") =>
    source[key].flatMap(line => attempt(line, () => compileContext(key, line.text, context)))
  checkExamples(source, file, errors)
  const holes = holesOf(source.message ?? "")
  const lines = source.match.flatMap((line, number) =>
    attempt(line, () => compileLine({number, text: line.text}, context, holes))
  )
  const about = source.about
  return {
    id: source.id,
    category: source.category,
    severity: source.severity,
    certainty: source.certainty,
    message: source.message ?? defaultMessage(lines),
    because: source.because,
    in: source.in,
    repeated: source.repeated,
    lines,
    near: contexts("near"),
    unless: contexts("unless"),
    about: about ? attempt(about, () => aboutWords(about.text, context.lists)).flat() : []
  }
}

// No rule without two examples that fire and two near misses that stay silent.
function checkExamples({id, offset, examples}: RuleSource, file: PackFile, errors: PackError[]) {
  if (examples.length === 0) return
  const marked = examples.filter(({text}) => readExample(text).marks.length > 0).length
  const silent = examples.length - marked
  if (marked >= 2 && silent >= 2) return
  const name = id.slice(id.lastIndexOf("/") + 1)
  const message = `${name} has ${marked} ${marked === 1 ? "example" : "examples"} with [ ] and ${silent} without: two of each are the least`
  errors.push(errorAt(file, offset, message))
}

function defaultMessage(lines: readonly CompiledLine[]): string {
  const fixes = lines.flatMap(line => line.fixes?.slice(0, 1) ?? [])
  if (fixes.length === 0) return "“{match}” is not English here."
  return fixes.every(fix => fix.length === 0) ? "“{match}” can go." : "“{match}”: say “{fix}”."
}
