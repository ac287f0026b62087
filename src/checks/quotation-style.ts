import type {Check, CheckMatch} from "../rules/check.ts"
import {MASK} from "../text/document.ts"
import type {Range} from "../text/quotation.ts"
import type {SegmentedBlock} from "../text/segment.ts"
import {byBlock, inBlocks} from "../text/by-block.ts"
import {inOrder, preferred} from "./ways-of-writing.ts"

/**
 * Reports quotations between marks that English never quotes with
 * («angled», „low“, ”alike”), and, as a suspicion, those between other
 * English marks than the article prefers: “curly”, "straight" or ‘single’
 * ones, or “mixed". For people mix these as often as machines do: see the
 * WMT22 test set. One fix changes both marks of a short quotation; in a
 * longer one each mark has its own, for a flag over the whole would hide
 * what is found in it.
 *
 * It does not report a quotation in a quotation; marks in headings and
 * lines without an end, where newspapers set single ones; inches and
 * seconds; a mark without its partner (see unpaired marks); single marks
 * that may be apostrophes; English marks where an article prefers none.
 */
export const quotationStyle: Check = {
  id: "checks/quotation-style",
  category: "quote-mark-type",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find
}

/** A pair of marks; the blanks that French sets inside them are part of it. */
interface Pair {
  readonly marks: string
  readonly open: Range
  readonly close: Range
}

const english: readonly string[] = ["“”", '""', "‘’"]
const suspicion = {certainty: "suspect"} as const
// A quotation of so many words is flagged as a whole.
const short = 3

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const pairs = inBlocks(blocks, pairsIn)
  const known = pairs.map(({marks}) => marks).filter(marks => english.includes(marks))
  const clear = preferred(known)
  const model = clear ?? known[0] ?? "“”"
  return inOrder(
    pairs
      .filter(({marks}) => marks !== model && (clear !== null || !english.includes(marks)))
      .flatMap(pair => toMatches(blocks[pair.block]?.text ?? "", pair, model))
  )
}

const pairsIn = byBlock(({text, endless}): readonly Pair[] => {
  if (endless) return []
  const found: Pair[] = []
  const open: Range[] = []
  const lastCurly = text.lastIndexOf("”")
  for (const {0: sign, index: at} of text.matchAll(/[“”„‟«»"‘’]/g)) {
    const outer = open.at(-1)
    if (opens(text, at, outer !== undefined)) {
      open.push({from: at, to: at + 1 + (sign === "«" ? blanksFrom(text, at + 1) : 0)})
    } else if (outer !== undefined && closes(text, at, text[outer.from], at > lastCurly)) {
      open.pop()
      const close = {from: at - (sign === "»" ? blanksBefore(text, at) : 0), to: at + 1}
      const marks = `${text[outer.from]}${sign}`
      if (open.length === 0 && outer.to < close.from) found.push({marks, open: outer, close})
    }
  }
  // One straight mark too many, an inch or a slip, and nobody knows which belong together.
  const odd = text.split('"').length % 2 === 0
  return odd ? found.filter(({marks}) => marks !== '""') : found
})

function opens(text: string, at: number, inside: boolean): boolean {
  const sign = text[at] ?? ""
  if (/[«„‟]/.test(sign)) return true
  if (/[’»]/.test(sign)) return false
  if (sign === "“" && !inside) return true
  const after = text[at + 1] ?? " "
  if (sign === "‘" && /\d/.test(after)) return false
  return /[\s([{—–]/.test(text[at - 1] ?? " ") && !/[\s.,;:!?)]/.test(after)
}

// A single mark closes a single one, if it is no apostrophe: “the 80s’ end”, “dogs’ tails”.
// A curly one waits for its like as long as there is one: “a 32" screen”.
function closes(text: string, at: number, open = "", last = false): boolean {
  if (open === "“" && text[at] === '"') return last
  if (open !== "‘") return /[“”»"]/.test(text[at] ?? "")
  const apostrophe = /^’(?:\p{L}|\s\p{Ll})/u.test(text.slice(at, at + 3)) && text[at - 1] === "s"
  return text[at] === "’" && !apostrophe && !/^\p{L}/u.test(text.slice(at + 1))
}

function foreign(marks: string): boolean {
  return !/^[“"‘][”"’]$/.test(marks)
}

function blanksFrom(text: string, at: number): number {
  return /^\s*/.exec(text.slice(at, at + 4))?.[0].length ?? 0
}

function blanksBefore(text: string, at: number): number {
  return /\s*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0
}

function toMatches(
  text: string,
  {block, marks, open, close}: Pair & {readonly block: number},
  model: string
): CheckMatch[] {
  const [first = "", last = ""] = model
  const said = text.slice(open.to, close.from)
  // Marks of the model inside would then be its own.
  if (said.includes(first) || (said.includes(last) && last !== "’")) return []
  const message = english.includes(marks)
    ? `The article mostly quotes between ${first} and ${last}: so here.`
    : `English does not quote between ${marks[0]} and ${marks[1]}, but between ${first} and ${last}.`
  const finding = {block, message, ...(foreign(marks) ? {} : suspicion)}
  if (said.split(/\s+/).length <= short && !said.includes(MASK))
    return [{...finding, from: open.from, to: close.to, fixes: [first + said + last]}]
  return (
    [
      [open, first],
      [close, last]
    ] as const
  )
    .filter(([{from, to}, mark]) => text.slice(from, to) !== mark)
    .map(([{from, to}, mark]) => ({...finding, from, to, fixes: [mark]}))
}
