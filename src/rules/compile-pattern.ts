import {anchorOf, lengths} from "./anchor.ts"
import type {Anchor, Instruction, Program} from "./compiled.ts"
import type {Lists} from "./lists.ts"
import {NotationError} from "./notation-error.ts"
import type {Item, Pattern} from "./pattern.ts"
import {formsSpec, type WordSpec} from "./word-table.ts"

/** Keeps each set of words once: returns its number. */
export type TableStore = (words: readonly WordSpec[]) => number

/**
 * Compile a pattern. `kept` names the parts whose words a fix or a
 * message wants. Throws a `NotationError` when a list or a part does not
 * exist or a name is not plain.
 */
export function compilePattern(
  {items, flag}: Pattern,
  {
    lists,
    store,
    kept,
    anchor
  }: {
    readonly lists: Lists
    readonly store: TableStore
    readonly kept: ReadonlySet<string>
    /** Where it is known already. */
    readonly anchor?: Anchor | undefined
  }
): Program {
  const compiler = new Compiler(lists, store, captured(items, kept))
  items.forEach((item, i) => {
    if (i === flag[0]) compiler.emit({op: "flag"})
    compiler.item(expand(item, lists))
    if (i === flag[1] - 1) compiler.emit({op: "unflag"})
  })
  compiler.emit({op: "done"})
  return {
    code: compiler.code,
    anchor: anchor ?? anchorOf(items.map(item => expand(item, lists))),
    captures: compiler.captures.map(({name, verb}) => ({name, verb})),
    slots: compiler.slots,
    tags: compiler.tags
  }
}

interface Captured {
  readonly item: Item
  readonly name: string
  readonly verb: boolean
}

/**
 * The parts of a pattern that can be called by name, outside choices.
 * A part that only a choice holds is not among them.
 */
export function namedParts(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => (item.type === "optional" ? namedParts([item.item]) : [item]))
}

function captured(items: readonly Item[], kept: ReadonlySet<string>): readonly Captured[] {
  const parts = namedParts(items)
  const wanted = new Set([...kept, ...repeats(items)])
  return [...wanted].flatMap(name => {
    const item = partCalled(parts, name)
    return item ? [{item, name, verb: isVerb(item)}] : []
  })
}

function repeats(items: readonly Item[]): readonly string[] {
  return items.flatMap(item => {
    if (item.type === "again") return [item.of]
    if (item.type === "optional") return repeats([item.item])
    return item.type === "choice" ? item.options.flatMap(repeats) : []
  })
}

/**
 * The part with a name: a name given stands before one that a part has
 * by itself. Null when there is none; the second of two is an error that
 * the caller finds with `partsCalled`.
 */
export function partCalled(parts: readonly Item[], name: string): Item | null {
  return partsCalled(parts, name)[0] ?? null
}

/** All the parts that a name could mean. */
export function partsCalled(parts: readonly Item[], name: string): readonly Item[] {
  const given = parts.filter(part => part.named && part.name === name)
  return given.length > 0 ? given : parts.filter(part => !part.named && part.name === name)
}

function isVerb(item: Item): boolean {
  if (item.type === "kind") return item.kind === "VERB"
  if (item.type === "forms") return item.pos === "verb" || /^(?:be|have|do)$/.test(item.word)
  if (item.type === "list") return item.pos === "verb"
  return item.type === "choice" && item.options.every(o => o.length === 1 && isVerb(o[0] as Item))
}

/**
 * An item whose lists are choices of their entries. An entry's last word
 * is the one that changes its form, or with `/verb` the first.
 */
export function expand(item: Item, lists: Lists): Item {
  if (item.type === "optional") return {...item, item: expand(item.item, lists)}
  if (item.type === "choice") {
    return {...item, options: item.options.map(option => option.map(i => expand(i, lists)))}
  }
  if (item.type !== "list") return item
  const {at, forms, pos, form, name, named} = item
  const options = lists.entries(item.list, at).map(entry => {
    const parts = entry.map(i => expand(i, lists))
    if (!forms) return parts
    const words = parts.flatMap((part, i) => (part.type === "word" ? [i] : []))
    const changes = pos === "verb" ? words[0] : words.at(-1)
    return parts.map((part, i) =>
      i === changes && part.type === "word"
        ? ({type: "forms", word: part.word, pos, form, at} as const)
        : part
    )
  })
  return {type: "choice", options, at, ...(name === undefined ? {} : {name, named: named ?? false})}
}

class Compiler {
  readonly code: Instruction[] = []
  readonly slots: (readonly string[])[] = []
  tags = false
  // What lies in a choice may not have been there, so it has no name.
  private inChoice = false

  constructor(
    private readonly lists: Lists,
    private readonly store: TableStore,
    readonly captures: readonly Captured[]
  ) {}

  emit(instruction: Instruction) {
    this.code.push(instruction)
  }

  item(item: Item, slot?: number) {
    const capture = this.inChoice
      ? -1
      : this.captures.findIndex(c => c.item.at === item.at && c.item.name === item.name)
    if (capture >= 0) this.emit({op: "open", capture})
    this.part(item, slot)
    if (capture >= 0) this.emit({op: "close", capture})
  }

  private part(item: Item, slot?: number): void {
    switch (item.type) {
      case "word":
        return this.words([item], null, slot)
      case "forms":
        return this.words([item], item.pos, slot ?? this.slot([item.word]))
      case "kind":
        this.tags ||= /^(?:NOUN|VERB|ADJ|ADV|THING|NAME)$/.test(item.kind)
        return this.emit({
          op: "kind",
          kind: item.kind,
          ...(item.form === null ? {} : {form: item.form})
        })
      case "choice":
        return this.choice(item.options, slot)
      case "optional":
        return this.split([[item.item], []])
      case "gap":
        return this.emit({op: "gap", most: item.most})
      case "again":
        return this.again(item.of, item.at)
      case "sign":
        return this.emit({op: "sign", sign: item.sign})
      case "list":
        return this.part(expand(item, this.lists), slot)
      default:
        return this.emit({op: item.type})
    }
  }

  private again(name: string, at: number) {
    const capture = this.captures.findIndex(c => c.name === name)
    if (capture < 0) throw new NotationError(`no part of the pattern is called {${name}}`, at)
    this.emit({op: "again", capture})
  }

  private slot(words: readonly string[]): number {
    return this.slots.push(words) - 1
  }

  private words(items: readonly Item[], pos: WordItem["pos"] | null, slot?: number) {
    if (pos) this.tags = true
    const table = this.store([...new Set(items.flatMap(specOf))].sort())
    this.emit({
      op: "words",
      table,
      ...(pos ? {pos} : {}),
      ...(slot === undefined ? {} : {slot})
    })
  }

  // A choice between single words is one table; any other is tried way by way, the longest first.
  private choice(options: readonly (readonly Item[])[], given?: number) {
    const heads = options.map(option => changing(option))
    const shared = heads.every(head => head !== null)
    const slot = given ?? (shared ? this.slot(heads.map(head => head?.word ?? "")) : undefined)
    const single = new Map<string, Item[]>()
    const others: (readonly Item[])[] = []
    for (const option of options) {
      const only = option.length === 1 ? option[0] : undefined
      const key = only && tableKey(only)
      if (only === undefined || key === null || key === undefined) others.push(option)
      else single.set(key, [...(single.get(key) ?? []), only])
    }
    const ways = others
      .map(option => ({
        length: lengthOf(option),
        emit: () => option.forEach(i => this.item(i, shared ? slotFor(i, slot) : undefined))
      }))
      .sort((a, b) => b.length - a.length)
    for (const items of single.values()) {
      const [first] = items
      const pos = first?.type === "forms" ? first.pos : null
      const each =
        first?.type === "forms"
          ? (slot ?? this.slot(items.map(i => (i as WordItem).word)))
          : undefined
      ways.push({length: 1, emit: () => this.words(items, pos, each)})
    }
    const outside = this.inChoice
    this.inChoice = true
    this.ways(ways.map(way => way.emit))
    this.inChoice = outside
  }

  private split(options: readonly (readonly Item[])[]) {
    this.ways(options.map(option => () => option.forEach(item => this.item(item))))
  }

  private ways(ways: readonly (() => void)[]): void {
    if (ways.length === 1) return ways[0]?.()
    const to: number[] = []
    this.emit({op: "split", to})
    const jumps = ways.map(emit => {
      to.push(this.code.length)
      emit()
      return this.code.push({op: "jump", to: -1}) - 1
    })
    for (const jump of jumps) this.code[jump] = {op: "jump", to: this.code.length}
  }
}

type WordItem = Item & {readonly type: "forms"}

// The one `~word` of an option, or null.
function changing(option: readonly Item[]): WordItem | null {
  const found = option.filter((item): item is WordItem => item.type === "forms")
  return found.length === 1 ? (found[0] as WordItem) : null
}

function slotFor(item: Item, slot: number | undefined): number | undefined {
  return item.type === "forms" ? slot : undefined
}

function tableKey(item: Item): string | null {
  if (item.type === "word") return "word"
  return item.type === "forms" ? `forms ${item.pos ?? ""}` : null
}

function lengthOf(option: readonly Item[]): number {
  return lengths({type: "choice", options: [option], at: 0})[1]
}

function specOf(item: Item): readonly WordSpec[] {
  if (item.type === "word") return [item.word]
  return item.type === "forms" ? [formsSpec(item.word, item.pos, item.form)] : []
}
