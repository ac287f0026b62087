import type {CheckMatch} from "../rules/check.ts"
import {capitalise} from "../text/case.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import {byBlock} from "../text/by-block.ts"

// Each with what may stand in its place.
const connectives: ReadonlyMap<string, readonly string[]> = new Map([
  ["meanwhile", ["At the same time"]],
  ["in the meantime", ["Meanwhile"]],
  ["at the same time", ["Meanwhile"]],
  ["in parallel", ["At the same time"]],
  ["moreover", ["Besides"]],
  ["furthermore", ["Besides"]],
  ["in addition", ["Besides"]],
  ["additionally", ["In addition"]],
  ["besides", ["In addition"]],
  ["also", ["In addition"]],
  ["however", ["Even so"]],
  ["nevertheless", ["Even so"]],
  ["therefore", ["As a result"]],
  ["thus", ["As a result"]],
  ["consequently", ["As a result"]],
  ["as a result", ["So"]],
  ["then", ["After that"]],
  ["finally", ["Lastly"]],
  ["in fact", []],
  ["indeed", []],
  ["in particular", []],
  ["in general", []],
  ["for example", ["For instance"]],
  ["for instance", ["For example"]],
  ["in this regard", ["To this end", "On this"]],
  ["in this context", []],
  ["in this sense", []],
  ["in this way", []],
  ["at this point", []],
  ["on the other hand", ["By contrast"]],
  ["subsequently", ["Later"]],
  ["similarly", ["Likewise"]],
  ["instead", []],
  ["actually", []],
  ["obviously", []],
  ["certainly", []],
  ["of course", []],
  ["according to him", []],
  ["according to her", []],
  ["according to them", []]
])
const longest = 4
const firstWords = new Set([...connectives.keys()].map(words => words.split(" ")[0]))

/** A connective with its comma, at the head of a sentence. */
export interface Opening {
  readonly block: number
  /** Number of the sentence in the article. */
  readonly sentence: number
  /** The connective, folded. */
  readonly words: string
  /** Index of the first token, and of the first after the comma. */
  readonly start: number
  readonly end: number
}

/** The connectives that open sentences of the running text: headings, cells and lists have none. */
export function openings(blocks: readonly SegmentedBlock[]): Opening[] {
  const found: Opening[] = []
  let sentences = 0
  blocks.forEach((segmented, block) => {
    const {scope} = segmented
    if (scope === "heading" || scope === "cell" || scope === "list") return
    for (const opening of openingsIn(segmented))
      found.push({...opening, block, sentence: sentences + opening.sentence + 1})
    sentences += segmented.sentences.length
  })
  return found
}

// Here sentences are counted from the block's start.
const openingsIn = byBlock(({tokens, sentences}): readonly Omit<Opening, "block">[] =>
  sentences.flatMap(({start}, sentence) => {
    const opening = connectiveAt(tokens, start)
    return opening === null ? [] : [{sentence, start, ...opening}]
  })
)

function connectiveAt(
  tokens: readonly Token[],
  start: number
): Pick<Opening, "words" | "end"> | null {
  if (!firstWords.has(tokens[start]?.form)) return null
  for (let size = longest; size > 0; size--) {
    const run = tokens.slice(start, start + size)
    const words = run.map(token => token.form).join(" ")
    if (!connectives.has(words) || tokens[start + size]?.text !== ",") continue
    return {words, end: start + size + 1}
  }
  return null
}

/**
 * What is flagged of an opening, and what may stand there: first the
 * sentence without it, its next word with a capital, then with another
 * connective. Where no word follows, only the latter.
 */
export function withoutOpening(
  {tokens, text}: SegmentedBlock,
  {start, end, words}: Opening
): Pick<CheckMatch, "from" | "to" | "fixes"> {
  const first = tokens[start] as Token
  const comma = tokens[end - 1] as Token
  const next = tokens[end]
  const others = connectives.get(words) ?? []
  if (next?.kind !== "word" || next.from === comma.to)
    return {from: first.from, to: comma.to, fixes: others.map(other => `${other},`)}
  const rest = text.slice(comma.to, next.to)
  return {
    from: first.from,
    to: next.to,
    fixes: [capitalise(next.text), ...others.map(other => `${other},${rest}`)]
  }
}

/** The connective of an opening as it stands. */
export function openingText({tokens, text}: SegmentedBlock, {start, end}: Opening): string {
  return text.slice((tokens[start] as Token).from, (tokens[end - 1] as Token).from)
}
