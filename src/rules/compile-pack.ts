import {fold} from "../text/fold.ts"
import {compilePattern, namedParts, partsCalled, type TableStore} from "./compile-pattern.ts"
import type {CompiledLine, CompiledPack, CompiledRule, Program} from "./compiled.ts"
import {readExample} from "./example.ts"
import {parseFix, type FixPart} from "./fix-template.ts"
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
import {parsePattern} from "./parse-pattern.ts"
import type {Item} from "./pattern.ts"
import {readPack} from "./read-pack.ts"
import type {WordSpec} from "./word-table.ts"

/** What came of compiling. A rule with a mistake is not in the pack. */
export interface Compilation {
  readonly pack: CompiledPack
  readonly sources: readonly RuleSource[]
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
      const rule = compileRule(source, pack.file, lists, store, found)
      errors.push(...found)
      if (found.length > 0) continue
      rules.push(rule)
      sources.push(source)
    }
  }
  return {pack: {language, tables, rules}, sources, errors}
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

function tableStore(tables: (readonly WordSpec[])[]): TableStore {
  const known = new Map<string, number>()
  return words => {
    const key = words.join(" ")
    const old = known.get(key)
    if (old !== undefined) return old
    known.set(key, tables.length)
    return tables.push(words) - 1
  }
}

function compileRule(
  source: RuleSource,
  file: PackFile,
  lists: Lists,
  store: TableStore,
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
  const context = (key: "near" | "unless") =>
    source[key].flatMap(line => attempt(line, () => compileContext(key, line.text, lists, store)))
  checkExamples(source, file, errors)
  const holes = holesOf(source.message ?? "")
  const lines = source.match.flatMap(line =>
    attempt(line, () => compileLine(line.text, lists, store, holes))
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
    near: context("near"),
    unless: context("unless"),
    about: about ? attempt(about, () => aboutWords(about.text, lists)).flat() : []
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

function holesOf(message: string): ReadonlySet<string> {
  const names = [...message.matchAll(/\{([A-Za-z][A-Za-z0-9-]*)\}/g)].map(
    found => found[1] as string
  )
  return new Set(names.filter(name => name !== "match" && name !== "fix"))
}

function compileContext(key: string, text: string, lists: Lists, store: TableStore): Program {
  const arrow = text.search(/->|→/u)
  if (arrow >= 0) throw new NotationError(`“${key}” holds patterns only: no “->”`, arrow)
  return compilePattern(parsePattern(text), {lists, store, kept: new Set()})
}

function compileLine(
  text: string,
  lists: Lists,
  store: TableStore,
  holes: ReadonlySet<string>
): CompiledLine {
  const arrows = [...text.matchAll(/->|→/gu)]
  const second = arrows[1]
  if (second) {
    throw new NotationError(
      "two “->” in one line: one line is one pattern with its fixes",
      second.index
    )
  }
  const arrow = arrows[0]
  const pattern = parsePattern((arrow ? text.slice(0, arrow.index) : text).trimEnd())
  const fixes = arrow ? readFixes(text, arrow.index + arrow[0].length) : null
  const named = (fixes ?? []).flat().flatMap(part => (part.type === "part" ? [part.name] : []))
  const program = compilePattern(pattern, {lists, store, kept: new Set([...named, ...holes])})
  if (!program.anchor) {
    throw new NotationError("a pattern needs at least one word, list or sign that must be there", 0)
  }
  for (const fix of fixes ?? []) checkFix(fix, pattern.items, program)
  return {program, fixes}
}

function readFixes(text: string, from: number): readonly (readonly FixPart[])[] {
  const fixes: (readonly FixPart[])[] = []
  let at = from
  for (const fix of text.slice(from).split("|")) {
    fixes.push(parseFix(fix.trim(), at + fix.length - fix.trimStart().length))
    at += fix.length + 1
  }
  return fixes
}

function checkFix(fix: readonly FixPart[], items: readonly Item[], program: Program) {
  const parts = namedParts(items)
  let words = 0
  for (const part of fix) {
    if (part.type === "forms" && ++words > program.slots.length) {
      throw new NotationError(
        "a ~word of the fix has no ~word in the pattern to follow: write the form itself",
        part.at
      )
    }
    if (part.type !== "part") continue
    const called = partsCalled(parts, part.name)
    if (called.length > 1) {
      throw new NotationError(
        `two parts are called {${part.name}}: name the one you mean, x:${part.name}`,
        part.at
      )
    }
    if (called.length === 1) continue
    throw new NotationError(
      inChoice(items, part.name)
        ? `{${part.name}} is only one choice of ( ): name the group, x:( … ), and write {x}`
        : `no part of the pattern is called {${part.name}}`,
      part.at
    )
  }
}

function inChoice(items: readonly Item[], name: string): boolean {
  return items.some(
    item =>
      item.type === "choice" &&
      item.options.flat().some(i => i.name === name || inChoice([i], name))
  )
}

function aboutWords(list: string, lists: Lists): readonly string[] {
  const entries = lists.entries(list, 0)
  return [
    ...new Set(
      entries.flatMap(entry =>
        entry.flatMap(item => (item.type === "word" ? [fold(item.word)] : []))
      )
    )
  ]
}
