import type {Diagnostic, Fix} from "./diagnostic.ts"
import type {Candidate} from "./overlap.ts"
import {toFix} from "./fix.ts"
import {buildFix, type FixContext, type Replacement} from "../rules/build-fix.ts"
import {findHits, type Hit} from "../rules/find-hits.ts"
import type {PackIndex} from "../rules/pack-index.ts"
import {MASK} from "../text/document.ts"
import {quotations, type Range} from "../text/quotation.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import type {Spelling} from "../text/spelling.ts"
import type {BlockTags} from "../text/tagger.ts"

/** What the rules of an index find in one block, but for what depends on tags that are missing. */
export function blockCandidates(
  block: SegmentedBlock,
  {index, tags, spelling}: {index: PackIndex; tags: BlockTags; spelling: Spelling}
): readonly Candidate[] {
  const quotes = quotations(block.text)
  const isQuoted = (token: number) => inQuotation(block, quotes, block.tokens[token]?.from ?? 0)
  return findHits(block, index, tags, isQuoted).flatMap(hit => {
    const missed = tags.missed
    const candidate = toCandidate({block, spelling, tagOf: tags.of}, hit, quotes)
    return candidate === null || tags.missed > missed ? [] : [candidate]
  })
}

/** Whether an offset lies in a quotation: between marks, or in a block quote. */
export function inQuotation(
  {scope}: SegmentedBlock,
  quotes: readonly Range[],
  offset: number
): boolean {
  return scope === "quote" || quotes.some(({from, to}) => offset >= from && offset < to)
}

// Null where the fixes would change nothing: then the text is as the rule wants it.
function toCandidate(context: FixContext, hit: Hit, quotes: readonly Range[]): Candidate | null {
  const {block} = context
  const {line} = hit.line
  const {rule} = hit.line.owner
  const made = (line.fixes ?? []).slice(0, 9).map(fix => buildFix(context, hit, fix))
  const {from, to} = extent(block, hit, made)
  const text = block.text.slice(from, to)
  const fixes = uniqueFixes(text, made, from, to, block, rule.certainty === "sure")
  if (made.length > 0 && made.every(fix => text === replaced(block.text, fix, {from, to})))
    return null
  const diagnostic: Diagnostic = {
    from,
    to,
    rule: rule.id,
    severity: rule.severity,
    category: rule.category,
    certainty: rule.certainty,
    message: fillMessage(rule.message, context, hit, fixes),
    because: rule.because,
    text,
    fixes,
    quoted: inQuotation(block, quotes, from)
  }
  const rank = {flagged: hit.to - hit.from, matched: hit.end - hit.start, line: line.number}
  const flag = {
    from: (block.tokens[hit.from] as Token).from,
    to: (block.tokens[hit.to - 1] as Token).to
  }
  return {diagnostic, flag, rank, about: rule.about, repeated: rule.repeated}
}

// What is flagged grows with the fixes, so that every edit lies inside it.
function extent({tokens}: SegmentedBlock, hit: Hit, made: readonly Replacement[]): Range {
  const from = (tokens[hit.from] as Token).from
  const to = (tokens[hit.to - 1] as Token).to
  return {
    from: Math.min(from, ...made.map(fix => fix.from)),
    to: Math.max(to, ...made.map(fix => fix.to))
  }
}

function uniqueFixes(
  flagged: string,
  made: readonly Replacement[],
  from: number,
  to: number,
  {text}: SegmentedBlock,
  sure: boolean
): readonly Fix[] {
  const texts = made.map(fix => replaced(text, fix, {from, to}))
  // A picture or a piece of code among the words is never thrown away unseen.
  const safe = [...new Set(texts)].filter(t => t !== flagged && count(t) === count(flagged))
  return safe.map((replacement, i) => toFix(flagged, replacement, sure && i === 0))
}

// A stretch of the text with a fix made in it.
function replaced(text: string, fix: Replacement, {from, to}: Range): string {
  return text.slice(from, fix.from) + fix.text + text.slice(fix.to, to)
}

function count(text: string): number {
  return text.includes(MASK) ? text.split(MASK).length : 1
}

function fillMessage(
  message: string,
  {block}: FixContext,
  hit: Hit,
  fixes: readonly Fix[]
): string {
  const slice = (from: number, to: number) =>
    block.text.slice((block.tokens[from] as Token).from, (block.tokens[to - 1] as Token).to)
  const {captures} = hit.line.line.program
  return message.replace(/\{([A-Za-z][A-Za-z0-9-]*)\}/g, (_, name: string) => {
    if (name === "match") return slice(hit.from, hit.to)
    if (name === "fix") return fixes[0]?.title ?? ""
    const span = hit.captures[captures.findIndex(capture => capture.name === name)]
    return span ? slice(...span) : ""
  })
}
