import {anchorBeginning, anchorForms, beginning} from "./anchor.ts"
import type {CompiledPack} from "./compiled.ts"
import type {TablesOf} from "./executable.ts"
import {IndexedLine, IndexedRule} from "./indexed-rule.ts"
import {WordSet, type WordSpec} from "./word-table.ts"

/** All rules of some packs, filed under each line's anchor. */
export class PackIndex {
  // Words as packs write them, by how they begin, until a text holds a word that begins so.
  private readonly filed = new Map<string, [word: WordSpec, line: IndexedLine][]>()
  private readonly inflected = new Set<string>()
  private readonly lines = new Map<string, readonly IndexedLine[]>()

  constructor(packs: readonly CompiledPack[]) {
    for (const {rules, tables} of packs) {
      const tablesOf = lazySets(tables)
      for (const rule of rules) {
        const owner = new IndexedRule(rule, tablesOf)
        for (const line of rule.lines) this.file(new IndexedLine(owner, line))
      }
    }
  }

  /** The lines that may be found where a word, a sign, a number or a start stands. */
  at(form: string): readonly IndexedLine[] {
    const known = this.lines.get(form)
    if (known) return known
    const start = beginning(form)
    if (this.inflected.has(start)) return none
    this.inflect(start)
    return this.lines.get(form) ?? none
  }

  private file(line: IndexedLine) {
    for (const word of line.line.filed) {
      const start = anchorBeginning(word)
      const there = this.filed.get(start)
      if (there) there.push([word, line])
      else this.filed.set(start, [[word, line]])
    }
  }

  private inflect(start: string) {
    const lines = new Map<string, Set<IndexedLine>>()
    for (const [word, line] of this.filed.get(start) ?? []) {
      for (const form of anchorForms(word)) {
        // Forms that begin otherwise are filed as words of their own.
        if (beginning(form) !== start) continue
        const there = lines.get(form)
        if (there) there.add(line)
        else lines.set(form, new Set([line]))
      }
    }
    for (const [form, set] of lines) this.lines.set(form, [...set])
    this.filed.delete(start)
    this.inflected.add(start)
  }
}

const none: readonly IndexedLine[] = []

// Sets are added while lines are compiled.
function lazySets(specs: CompiledPack["tables"]): TablesOf {
  const made: WordSet[] = []
  return number => (made[number] ??= new WordSet(specs[number] ?? []))
}
