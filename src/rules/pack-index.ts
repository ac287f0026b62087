import {isWord, type SegmentedBlock} from "../text/segment.ts"
import type {Tagger} from "../text/tagger.ts"
import {
  anchorNumber,
  anchorStart,
  type CompiledLine,
  type CompiledPack,
  type CompiledRule,
  type Program
} from "./compiled.ts"
import {anchorForms} from "./anchor.ts"
import {wordTable, type WordTable} from "./word-table.ts"
import {matchAt, type Found, type Searched, type TablesOf} from "./matcher.ts"

/** A line of a rule, made ready to be looked for. */
export interface IndexedLine {
  readonly rule: CompiledRule
  readonly line: CompiledLine
  /** Its place in the rule. */
  readonly number: number
  readonly tables: TablesOf
}

/** Where a line of a rule was found. */
export interface Hit extends Found {
  readonly line: IndexedLine
}

/** All rules of some packs, filed under each line's anchor. */
export type PackIndex = ReadonlyMap<string, readonly IndexedLine[]>

/** File the lines of packs under their anchors. */
export function indexPacks(packs: readonly CompiledPack[]): PackIndex {
  const index = new Map<string, IndexedLine[]>()
  for (const {rules, tables} of packs) {
    const tablesOf = lazyTables(tables)
    for (const rule of rules) {
      rule.lines.forEach((line, number) => {
        const indexed: IndexedLine = {rule, line, number, tables: tablesOf}
        for (const word of new Set(line.program.anchor?.words.flatMap(anchorForms))) {
          const filed = index.get(word)
          if (filed) filed.push(indexed)
          else index.set(word, [indexed])
        }
      })
    }
  }
  return index
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

/** Whether a block holds the anchor of a line that asks for parts of speech. */
export function wantsTags(block: SegmentedBlock, index: PackIndex): boolean {
  return block.tokens.some((_, i) =>
    anchorsAt(block, i, index).some(
      ({line, rule}) => line.program.tags || rule.near.some(tags) || rule.unless.some(tags)
    )
  )
}

function tags(program: Program): boolean {
  return program.tags
}

/**
 * Find every line of every rule in a block, with its context (`in`,
 * `near`, `unless`) asked. What the whole article is asked comes later.
 */
export function findHits(
  block: SegmentedBlock,
  index: PackIndex,
  tagger: Tagger | null,
  isQuoted: (token: number) => boolean
): readonly Hit[] {
  const hits: Hit[] = []
  const tried = new Map<IndexedLine, Set<number>>()
  const contexts: Contexts = new Map()
  block.tokens.forEach((token, i) => {
    for (const line of anchorsAt(block, i, index)) {
      const anchor = line.line.program.anchor
      const sentence = block.sentences[token.sentence]
      if (!anchor || !sentence) continue
      const starts = tried.get(line) ?? new Set()
      tried.set(line, starts)
      const searched: Searched = {block, tables: line.tables, tagger}
      const first = Math.max(sentence.start, i - anchor.most)
      for (let start = first; start <= i - anchor.least; start++) {
        if (starts.has(start)) continue
        starts.add(start)
        const found = matchAt(searched, line.line.program, start, sentence)
        if (found && hasContext({...searched, contexts}, found, line.rule, isQuoted))
          hits.push({...found, line})
      }
    }
  })
  return hits
}

const none: readonly IndexedLine[] = []

function anchorsAt(block: SegmentedBlock, i: number, index: PackIndex): readonly IndexedLine[] {
  const token = block.tokens[i]
  if (!token || token.kind === "masked") return none
  const byWord = index.get(token.form) ?? none
  const byNumber = token.kind === "number" ? (index.get(anchorNumber) ?? none) : none
  const byStart = startsSentence(block, i) ? (index.get(anchorStart) ?? none) : none
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
    const other = before === undefined ? matchAt(searched, program, start, sentence) : before
    known.set(start, other)
    if (other && !(outside && other.start < found.to && other.end > found.from)) return true
  }
  return false
}
