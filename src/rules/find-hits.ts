import type {SegmentedBlock, Sentence, Token} from "../text/segment.ts"
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
  const contexts = new Contexts(matcher, tags)
  // The start after the last that was tried of each line that can begin at more than one.
  const tried = new Map<IndexedLine, number>()
  const {tokens, sentences} = block
  for (const [i, token] of tokens.entries()) {
    const sentence = sentences[token.sentence] as Sentence
    for (const line of linesAt(token, i === sentence.start, index)) {
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
        if (contexts.allow(line.owner, found, sentence) && tags.missed === missed)
          hits.push({...found, line})
      }
    }
  }
  return hits
}

const none: readonly IndexedLine[] = []

// START is found before the first word, and before the marks that may open a sentence.
function linesAt(token: Token, opens: boolean, index: PackIndex): readonly IndexedLine[] {
  const byWord = index.at(token.form)
  const byNumber = token.kind === "number" ? index.at(anchorNumber) : none
  const byStart = token.first || opens ? index.at(anchorStart) : none
  if (byNumber.length === 0 && byStart.length === 0) return byWord
  return [...byWord, ...byNumber, ...byStart]
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
    private readonly tags: BlockTags
  ) {}

  allow({near, unless}: IndexedRule, {from, to}: Found, sentence: Sentence): boolean {
    const isOutside = (other: Found) => other.start >= to || other.end <= from
    if (near.length > 0 && !near.some(pattern => this.holds(pattern, sentence, isOutside)))
      return false
    return !unless.some(pattern => this.holds(pattern, sentence, () => true))
  }

  // Whether a pattern is in a sentence, where it is wanted.
  private holds(
    pattern: Executable,
    sentence: Sentence,
    isWanted: (found: Found) => boolean
  ): boolean {
    const known = this.known.get(pattern) ?? []
    this.known.set(pattern, known)
    for (let start = sentence.start; start < sentence.end; start++) {
      const other = this.at(pattern, start, sentence, known)
      if (other && isWanted(other)) return true
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
