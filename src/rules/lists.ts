import {NotationError} from "./notation-error.ts"
import {parsePattern} from "./parse-pattern.ts"
import type {Item} from "./pattern.ts"

/** A named list of words, phrases and other lists (`@name`), as written. */
export type ListSource = ReadonlyMap<string, readonly string[]>

/** The entries of lists, each as the parts of a pattern; what lists name is put in their place. */
export class Lists {
  private readonly read = new Map<string, readonly (readonly Item[])[]>()

  constructor(private readonly source: ListSource) {}

  /** Throws a `NotationError` at `at` when there is no such list or it contains itself. */
  entries(name: string, at: number, within: readonly string[] = []): readonly (readonly Item[])[] {
    const known = this.read.get(name)
    if (known) return known
    const source = this.source.get(name)
    if (!source) throw new NotationError(this.unknown(name), at)
    if (within.includes(name)) throw new NotationError(`@${name} contains itself`, at)
    const entries = source.flatMap(entry =>
      /^@[a-z][a-z0-9-]*$/.test(entry)
        ? this.entries(entry.slice(1), at, [...within, name])
        : [readEntry(entry, name, at)]
    )
    this.read.set(name, entries)
    return entries
  }

  private unknown(name: string): string {
    const there = [...this.source.keys()].sort((a, b) => likeness(b, name) - likeness(a, name))
    return `no list is called “@${name}”; there is ${there
      .slice(0, 6)
      .map(n => `@${n}`)
      .join(", ")} …`
  }
}

function readEntry(entry: string, list: string, at: number): readonly Item[] {
  try {
    return parsePattern(entry).items
  } catch (error) {
    if (!(error instanceof NotationError)) throw error
    throw new NotationError(`“${entry}” in @${list}: ${error.message}`, at)
  }
}

// The length of the beginning that two names share.
function likeness(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}
