import {isWord, type SegmentedBlock, type Sentence} from "../text/segment.ts"
import type {BlockTags} from "../text/tagger.ts"
import {anchorNumber, anchorStart, type Place} from "./compiled.ts"
import type {Executable} from "./executable.ts"
import type {IndexedLine, IndexedRule} from "./indexed-rule.ts"
import {Matcher, type Found} from "./matcher.ts"
import type {PackIndex} from "./pack-index.ts"

/** Where a line of a rule was found. */
export interface Hit extends Found {
  readonly line: IndexedLine
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
  const matcher = new Matcher(block, tags)
  const contexts = new Contexts(matcher, block, tags)
  // The start after the last that was tried of each line that can begin at more than one.
  const tried = new Map<IndexedLine, number>()
  const {tokens, sentences} = block
  for (let i = 0; i < tokens.length; i++) {
    const sentence = sentences[tokens[i]?.sentence ?? 0] as Sentence
    for (const line of linesAt(block, i, index)) {
      const {rule} = line.owner
      if (rule.in !== null && !isPlace(block, rule.in)) continue
      const {pattern} = line
      const {least, most} = pattern
      let start = Math.max(sentence.start, i - most)
      if (least !== most) {
        // Another anchor's word of the same line may have led here before.
        start = Math.max(start, tried.get(line) ?? 0)
        tried.set(line, Math.max(start, i - least + 1))
      }
      for (; start <= i - least; start++) {
        const {missed} = tags
        const found = matcher.find(pattern, start, sentence)
        if (found === null || (rule.in === "unquoted" && isQuoted(found.from))) continue
        if (contexts.allow(line.owner, found) && tags.missed === missed) hits.push({...found, line})
      }
    }
  }
  return hits
}

const none: readonly IndexedLine[] = []

function linesAt(block: SegmentedBlock, i: number, index: PackIndex): readonly IndexedLine[] {
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

// What is unquoted is asked of what is flagged.
function isPlace({scope, endless}: SegmentedBlock, place: Place): boolean {
  if (place === "heading") return scope === "heading"
  if (place === "text") return scope !== "heading"
  return place !== "line" || endless
}

/**
 * What the patterns of context find in a block. A context is asked for at
 * every hit: were it looked for each time, many hits in a long sentence
 * would take the square of its length.
 */
class Contexts {
  private readonly known = new Map<Executable, (Found | null)[]>()

  constructor(
    private readonly matcher: Matcher,
    private readonly block: SegmentedBlock,
    private readonly tags: BlockTags
  ) {}

  allow({near, unless}: IndexedRule, found: Found): boolean {
    if (near.length > 0 && !near.some(pattern => this.holds(pattern, found, true))) return false
    return !unless.some(pattern => this.holds(pattern, found, false))
  }

  // Whether a pattern is in the sentence of a match; `outside` asks for one that does not touch what is flagged.
  private holds(pattern: Executable, found: Found, outside: boolean): boolean {
    const {tokens, sentences} = this.block
    const sentence = sentences[tokens[found.start]?.sentence ?? 0]
    if (!sentence) return false
    const known = this.known.get(pattern) ?? []
    this.known.set(pattern, known)
    for (let start = sentence.start; start < sentence.end; start++) {
      const other = this.at(pattern, start, sentence, known)
      if (other && !(outside && other.start < found.to && other.end > found.from)) return true
    }
    return false
  }

  private at(pattern: Executable, start: number, sentence: Sentence, known: (Found | null)[]) {
    const before = known[start]
    if (before !== undefined) return before
    const {missed} = this.tags
    const found = this.matcher.find(pattern, start, sentence)
    // What hung on a missing tag must miss it again.
    if (this.tags.missed === missed) known[start] = found
    return found
  }
}
