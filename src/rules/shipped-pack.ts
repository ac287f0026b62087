import {aboutWords, compileContext, compileLine, holesOf, tableStore} from "./compile-line.ts"
import type {CompileContext} from "./compile-line.ts"
import type {CompiledLine, CompiledPack, CompiledRule, Program} from "./compiled.ts"
import {Lists} from "./lists.ts"
import type {WordSpec} from "./word-table.ts"

/** The parts of a pack, in the order in which they are wanted. */
export const packParts = ["met", "words", "rest"] as const
export type PackPart = (typeof packParts)[number]

/** A list and its entries, as written. */
export type ShippedList = readonly [name: string, entries: readonly string[]]

/**
 * A line of `match` as it is written, with the anchor that says when it
 * is wanted: its words, parted by blanks, and the least and the most
 * tokens before it.
 */
export type ShippedLine = readonly [
  number: number,
  text: string,
  words: string,
  least: number,
  most: number
]

/** A rule as it is shipped: what differs from a `CompiledRule` is as it was written. */
export interface ShippedRule extends Omit<CompiledRule, "lines" | "near" | "unless" | "about"> {
  readonly lines: readonly ShippedLine[]
  readonly near?: readonly string[]
  readonly unless?: readonly string[]
  /** The name of a list. */
  readonly about?: string
}

/**
 * A pack as plain JSON: its patterns are shipped as they are written,
 * which takes half the room of what is compiled, and compiled when a text
 * holds the words that they begin with.
 */
export interface ShippedPack {
  readonly language: string
  /** Lists that all files know. */
  readonly lists: readonly ShippedList[]
  readonly files: readonly {
    /** Lists that only this file knows. */
    readonly lists: readonly ShippedList[]
    readonly rules: readonly ShippedRule[]
  }[]
}

/** Make a pack ready that was shipped. Its lines are compiled when they are first needed. */
export function openPack({language, lists, files}: ShippedPack): CompiledPack {
  const tables: (readonly WordSpec[])[] = []
  const store = tableStore(tables)
  const rules = files.flatMap(file => {
    const context = {store, lists: new Lists(new Map([...lists, ...file.lists]))}
    return file.rules.map(rule => openRule(rule, context))
  })
  return {language, tables, rules}
}

function openRule(rule: ShippedRule, context: CompileContext): CompiledRule {
  const {lines, near, unless, about, ...rest} = rule
  const holes = once(() => holesOf(rule.message))
  const contexts = (key: string, texts: readonly string[] = []) =>
    once((): readonly Program[] => texts.map(text => compileContext(key, text, context)))
  const nearby = contexts("near", near)
  const except = contexts("unless", unless)
  const words = once(() => (about === undefined ? [] : aboutWords(about, context.lists)))
  return {
    ...rest,
    lines: lines.map(line => openLine(line, context, holes)),
    get near() {
      return nearby()
    },
    get unless() {
      return except()
    },
    get about() {
      return words()
    }
  }
}

class LazyLine implements CompiledLine {
  private made: CompiledLine | null = null

  constructor(
    readonly number: number,
    readonly filed: readonly WordSpec[],
    private readonly make: () => CompiledLine
  ) {}

  get program() {
    return (this.made ??= this.make()).program
  }

  get fixes() {
    return (this.made ??= this.make()).fixes
  }
}

function openLine(
  [number, text, words, least, most]: ShippedLine,
  context: CompileContext,
  holes: () => ReadonlySet<string>
): CompiledLine {
  const filed = words.split(" ")
  const anchor = {words: filed, least, most}
  return new LazyLine(number, filed, () => compileLine({number, text}, context, holes(), anchor))
}

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | null = null
  return () => (made ??= {value: make()}).value
}
