import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"

/**
 * Reports a connective that opens sentence after sentence: the second
 * “Meanwhile,” when hardly a sentence lies between, the third when it
 * comes soon again. The fix leaves it out, with its comma, and gives the
 * next word its capital; the others put another connective there.
 *
 * It does not report openers that are no connectives (*The*, *He*, a
 * name, *But*, *And*), connectives without their comma, what stands in
 * headings, cells and lists, or a connective that comes back after many
 * sentences, however often in a long article.
 */
export const sentenceOpeners: Check = {
  id: "checks/sentence-openers",
  category: "cohesion",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find
}

/** Connectives, each with what may stand in its place. */
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
// The second is too soon with this many sentences between, the third with so many since the first.
const near = 1
const around = 12

interface Opening {
  readonly block: number
  /** Number of the sentence in the article. */
  readonly sentence: number
  readonly words: string
  /** Index of the first token, and of the first after the comma. */
  readonly start: number
  readonly end: number
}

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const seen = new Map<string, Opening[]>()
  const found: CheckMatch[] = []
  for (const opening of openings(blocks)) {
    const earlier = seen.get(opening.words) ?? []
    seen.set(opening.words, [...earlier, opening])
    const block = blocks[opening.block]
    if (block === undefined || !tooSoon(earlier, opening)) continue
    found.push({block: opening.block, ...toHit(block, opening, earlier.length + 1)})
  }
  return found
}

function tooSoon(earlier: readonly Opening[], {sentence}: Opening): boolean {
  const last = earlier.at(-1)
  const second = earlier.at(-2)
  if (last !== undefined && sentence - last.sentence - 1 <= near) return true
  return second !== undefined && sentence - second.sentence <= around
}

function openings(blocks: readonly SegmentedBlock[]): Opening[] {
  const found: Opening[] = []
  let sentence = 0
  blocks.forEach((block, index) => {
    if (block.scope === "heading" || block.scope === "cell" || block.scope === "list") return
    for (const {start} of block.sentences) {
      sentence++
      const opening = connectiveAt(block.tokens, start)
      if (opening !== null) found.push({block: index, sentence, start, ...opening})
    }
  })
  return found
}

function connectiveAt(
  tokens: readonly Token[],
  start: number
): Pick<Opening, "words" | "end"> | null {
  for (let size = longest; size > 0; size--) {
    const run = tokens.slice(start, start + size)
    const words = run.map(token => token.form).join(" ")
    if (!connectives.has(words) || tokens[start + size]?.text !== ",") continue
    return {words, end: start + size + 1}
  }
  return null
}

function toHit(
  {tokens, text}: SegmentedBlock,
  {start, end, words}: Opening,
  count: number
): Omit<CheckMatch, "block"> {
  const first = tokens[start] as Token
  const comma = tokens[end - 1] as Token
  const next = tokens[end]
  const others = connectives.get(words) ?? []
  const said = text.slice(first.from, comma.from)
  const message = `“${said}” opens ${ordinal(count)} sentence here: leave it out, or say it another way.`
  if (next?.kind !== "word" || next.from === comma.to) {
    return {from: first.from, to: comma.to, message, fixes: others.map(other => `${other},`)}
  }
  const rest = text.slice(comma.to, next.to)
  const capital = next.text[0]?.toUpperCase() + next.text.slice(1)
  return {
    from: first.from,
    to: next.to,
    message,
    fixes: [capital, ...others.map(other => `${other},${rest}`)]
  }
}

function ordinal(count: number): string {
  return count === 2 ? "a second" : count === 3 ? "a third" : `the ${count}th`
}
