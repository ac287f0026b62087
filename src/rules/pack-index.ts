import {isWord, type SegmentedBlock} from "../text/segment.ts"
import type {BlockTags} from "../text/tagger.ts"
import {
  anchorNumber,
  anchorStart,
  type CompiledLine,
  type CompiledPack,
  type CompiledRule,
  type Program
} from "./compiled.ts"
import {anchorBeginning, anchorForms, beginning} from "./anchor.ts"
import {wordTable, type WordSpec, type WordTable} from "./word-table.ts"
import {matchAt, mayBegin, type Found, type Searched, type TablesOf} from "./matcher.ts"

/** A line of a rule, made ready to be looked for. */
export interface IndexedLine {
  readonly rule: CompiledRule
  readonly line: CompiledLine
  readonly tables: TablesOf
}

/** Where a line of a rule was found. */
export interface Hit extends Found {
  readonly line: IndexedLine
}

/** All rules of some packs, filed under each line's anchor. */
export class PackIndex {
  private readonly filed = new Map<string, [word: WordSpec, line: IndexedLine][]>()
  private readonly known = new Map<string, ReadonlyMap<string, readonly IndexedLine[]>>()

  constructor(packs: readonly CompiledPack[]) {
    for (const {rules, tables} of packs) {
      const tablesOf = lazyTables(tables)
      for (const rule of rules) {
        for (const line of rule.lines) this.file({rule, line, tables: tablesOf})
      }
    }
  }

  /** The lines that may be found where a word, a sign, a number or a start stands. */
  at(form: string): readonly IndexedLine[] {
    const start = beginning(form)
    const known = this.known.get(start) ?? this.inflect(start)
    return known.get(form) ?? none
  }

  private file(line: IndexedLine) {
    for (const word of line.line.filed) {
      const start = anchorBeginning(word)
      const there = this.filed.get(start)
      if (there) there.push([word, line])
      else this.filed.set(start, [[word, line]])
    }
  }

  // The forms of words are made when a text holds a word that begins like them.
  private inflect(start: string): ReadonlyMap<string, readonly IndexedLine[]> {
    const lines = new Map<string, Set<IndexedLine>>()
    for (const [word, line] of this.filed.get(start) ?? []) {
      for (const form of anchorForms(word)) {
        const there = lines.get(form)
        if (there) there.add(line)
        else lines.set(form, new Set([line]))
      }
    }
    const listed = new Map([...lines].map(([form, set]) => [form, [...set]]))
    this.filed.delete(start)
    this.known.set(start, listed)
    return listed
  }
}

// A table is made when its first word is asked for: most rules never come so far.
function lazyTables(specs: CompiledPack["tables"]): TablesOf {
  const made = new Map<number, WordTable>()
  return number => {
    const table = made.get(number) ?? wordTable(specs[number] ?? [])
    made.set(number, table)
    return table
  }
}

/**
 * Find every line of every rule in a block, with its context (`in`,
 * `near`, `unless`) asked. What the whole article is asked comes later.
 * What depends on tags that are missing is left out.
 */
export function findHits(
  block: SegmentedBlock,
  index: PackIndex,
  tags: BlockTags,
  isQuoted: (token: number) => boolean
): readonly Hit[] {
  const hits: Hit[] = []
  const tried = new Map<IndexedLine, Set<number>>()
  const contexts: Contexts = new Map()
  const {tokens, sentences} = block
  for (let i = 0; i < tokens.length; i++) {
    const sentence = sentences[tokens[i]?.sentence ?? 0]
    if (!sentence) continue
    for (const indexed of anchorsAt(block, i, index)) {
      const {line, rule, tables} = indexed
      const {program} = line
      const {anchor} = program
      if (!anchor) continue
      const first = Math.max(sentence.start, i - anchor.most)
      // Another anchor's word of the same line may lead to a start that was tried.
      const starts = anchor.least === anchor.most ? null : triedBy(tried, indexed)
      for (let start = first; start <= i - anchor.least; start++) {
        if (starts?.has(start)) continue
        starts?.add(start)
        if (!mayBegin(block, tables, program, start)) continue
        const searched: Searched = {block, tables, tagOf: tags.of}
        const missed = tags.missed
        const found = matchAt(searched, program, start, sentence)
        const holds = found && hasContext({...searched, contexts, tags}, found, rule, isQuoted)
        if (holds && tags.missed === missed) hits.push({...found, line: indexed})
      }
    }
  }
  return hits
}

function triedBy(tried: Map<IndexedLine, Set<number>>, line: IndexedLine): Set<number> {
  const starts = tried.get(line) ?? new Set()
  tried.set(line, starts)
  return starts
}

const none: readonly IndexedLine[] = []

function anchorsAt(block: SegmentedBlock, i: number, index: PackIndex): readonly IndexedLine[] {
  const token = block.tokens[i]
  if (!token || token.kind === "masked") return none
  const byWord = index.at(token.form)
  const byNumber = token.kind === "number" ? index.at(anchorNumber) : none
  const byStart = startsSentence(block, i) ? index.at(anchorStart) : none
  if (byNumber.length === 0 && byStart.length === 0) return byWord
  return [...byWord, ...byNumber, ...byStart]
}

// START is found before the first word, and before the marks that may open a sentence.
function startsSentence({tokens, sentences}: SegmentedBlock, i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  return token.first || (!isWord(token) && sentences[token.sentence]?.start === i)
}

/**
 * What each pattern of context has found at each token. A context is
 * asked for at every hit: without this, many hits in a long sentence
 * would take the square of its length.
 */
type Contexts = Map<Program, Map<number, Found | null>>

interface InContext extends Searched {
  readonly contexts: Contexts
  readonly tags: BlockTags
}

function hasContext(
  searched: InContext,
  found: Found,
  rule: CompiledRule,
  isQuoted: (token: number) => boolean
): boolean {
  const {block} = searched
  if (rule.in === "heading" && block.scope !== "heading") return false
  if (rule.in === "text" && block.scope === "heading") return false
  if (rule.in === "line" && !block.endless) return false
  if (rule.in === "unquoted" && isQuoted(found.from)) return false
  const near = rule.near.length === 0 || rule.near.some(p => isInSentence(searched, p, found, true))
  return near && !rule.unless.some(program => isInSentence(searched, program, found, false))
}

// Whether a pattern is in the sentence of a match; `outside` asks for one that does not touch what is flagged.
function isInSentence(
  searched: InContext,
  program: Program,
  found: Found,
  outside: boolean
): boolean {
  const {tokens, sentences} = searched.block
  const sentence = sentences[tokens[found.start]?.sentence ?? 0]
  if (!sentence) return false
  const known = searched.contexts.get(program) ?? new Map<number, Found | null>()
  searched.contexts.set(program, known)
  for (let start = sentence.start; start < sentence.end; start++) {
    const before = known.get(start)
    const {missed} = searched.tags
    const other = before === undefined ? matchAt(searched, program, start, sentence) : before
    // What hung on a missing tag must miss it again.
    if (searched.tags.missed === missed) known.set(start, other)
    if (other && !(outside && other.start < found.to && other.end > found.from)) return true
  }
  return false
}
