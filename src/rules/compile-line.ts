import {fold} from "../text/fold.ts"
import {compilePattern, namedParts, partsCalled, type TableStore} from "./compile-pattern.ts"
import type {Anchor, CompiledLine, Program} from "./compiled.ts"
import {parseFix, type FixPart} from "./fix-template.ts"
import type {Lists} from "./lists.ts"
import {NotationError} from "./notation-error.ts"
import {parsePattern} from "./parse-pattern.ts"
import type {Item} from "./pattern.ts"
import type {WordSpec} from "./word-table.ts"

/** What patterns are compiled with: the lists they name, and where their sets of words go. */
export interface CompileContext {
  readonly lists: Lists
  readonly store: TableStore
}

/** Keeps sets of words, each once, in the array it is given. */
export function tableStore(tables: (readonly WordSpec[])[]): TableStore {
  const known = new Map<string, number>()
  return words => {
    const key = words.join(" ")
    const old = known.get(key)
    if (old !== undefined) return old
    known.set(key, tables.length)
    return tables.push(words) - 1
  }
}

/** The parts of a pattern that a message names. */
export function holesOf(message: string): ReadonlySet<string> {
  const names = [...message.matchAll(/\{([A-Za-z][A-Za-z0-9-]*)\}/g)].map(
    found => found[1] as string
  )
  return new Set(names.filter(name => name !== "match" && name !== "fix"))
}

/** Compile one line of `near` or `unless`. Throws a `NotationError`. */
export function compileContext(key: string, text: string, {lists, store}: CompileContext): Program {
  const arrow = text.search(/->|→/u)
  if (arrow >= 0) throw new NotationError(`“${key}” holds patterns only: no “->”`, arrow)
  return compilePattern(parsePattern(text), {lists, store, kept: new Set()})
}

/**
 * Compile one line of `match`; `holes` are the parts that the message
 * names, `anchor` the pattern's anchor where it is known. Throws a
 * `NotationError`.
 */
export function compileLine(
  {number, text}: {readonly number: number; readonly text: string},
  {lists, store}: CompileContext,
  holes: ReadonlySet<string>,
  anchor?: Anchor
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
  const program = compilePattern(pattern, {
    lists,
    store,
    kept: new Set([...named, ...holes]),
    anchor
  })
  if (!program.anchor) {
    throw new NotationError("a pattern needs at least one word, list or sign that must be there", 0)
  }
  for (const fix of fixes ?? []) checkFix(fix, pattern.items, program)
  return {number, program, fixes, filed: program.anchor.words}
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

/** The folded words of a list. Throws a `NotationError` when there is no such list. */
export function aboutWords(list: string, lists: Lists): readonly string[] {
  const entries = lists.entries(list, 0)
  return [
    ...new Set(
      entries.flatMap(entry =>
        entry.flatMap(item => (item.type === "word" ? [fold(item.word)] : []))
      )
    )
  ]
}
