import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock} from "../text/segment.ts"

/**
 * Reports a bracket or a double quotation mark without its partner. A
 * closing mark that stands twice is offered once; for the rest the
 * editor must see where the partner belongs. A mark alone is a
 * suspicion only: who reads an extract finds as many in good English.
 *
 * It does not report a quotation that goes on in the next paragraphs,
 * with or without a mark at the head of each; list letters (*a)*, *1)*);
 * faces (*:-)*); inches and seconds (*6' 2"*, *a 32" screen*); single
 * quotation marks and apostrophes; headings and lines that are cut
 * short; blocks with code or images in the pair.
 */
export const unpairedMarks: Check = {
  id: "checks/unpaired-marks",
  category: "unpaired-marks",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find
}

interface Mark {
  readonly block: number
  readonly at: number
  readonly sign: string
}

const closers: Readonly<Record<string, string>> = {"(": ")", "[": "]", "“": "”", "«": "»"}

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  return [...lonelyBrackets(blocks), ...lonelyQuotes(blocks)].sort(
    (a, b) => a.block - b.block || a.from - b.from
  )
}

function lonelyBrackets(blocks: readonly SegmentedBlock[]): CheckMatch[] {
  const lonely: Mark[] = []
  blocks.forEach((block, index) => {
    const open: Mark[] = []
    let closed = -1
    for (const {0: sign, index: at} of block.text.matchAll(/[()[\]]/g)) {
      const mark = {block: index, at, sign}
      const closes = closers[open.at(-1)?.sign ?? ""] === sign
      if (closes) {
        open.pop()
        closed = at
      } else if (isFace(block.text, at) && closed !== at - 1) continue
      else if (closers[sign] !== undefined) open.push(mark)
      else if (!isListLetter(block.text, at)) lonely.push(mark)
    }
    lonely.push(...open)
  })
  lonely.sort((a, b) => a.block - b.block || a.at - b.at)
  return withoutSplit(lonely).flatMap(mark => {
    const block = blocks[mark.block]
    return block === undefined ? [] : [toMatch(block, mark)]
  })
}

// “:)”, “:-(”, “))”.
function isFace(text: string, at: number): boolean {
  const sign = text[at]
  return (
    /[:;=][-'^o]?$/.test(text.slice(Math.max(0, at - 2), at)) ||
    /^[()]+[-^']?[:;=](?!\S)/.test(text.slice(at, at + 8)) ||
    (/[()]/.test(sign ?? "") && (text[at + 1] === sign || text[at - 1] === sign))
  )
}

// “a) the first”, “12. b) …”, “I)”.
function isListLetter(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - 8), at)
  return text[at] === ")" && /(?:^|[\s.;,:])(?:\p{L}|\d{1,3}|[ivxIVX]{1,5})\.?$/u.test(ahead)
}

// Angled and curly marks have a side; straight ones are paired by turns. An open quotation may close in a later block.
function lonelyQuotes(blocks: readonly SegmentedBlock[]): CheckMatch[] {
  const lonely: Mark[] = []
  let open: Mark | null = null
  blocks.forEach((block, index) => {
    if (/[„‟]/.test(block.text)) return
    let straight: Mark | null = null
    for (const {0: sign, index: at} of block.text.matchAll(/["“”«»]/g)) {
      if (straight === null && open === null && isMeasure(block.text, at)) continue
      const mark = {block: index, at, sign}
      if (sign === '"') straight = straight === null ? mark : null
      else if (closers[sign] !== undefined) {
        // A new paragraph of a quotation repeats its opening mark.
        if (open !== null && open.block === index) lonely.push(open)
        open = mark
      } else if (open !== null) open = null
      else lonely.push(mark)
    }
    if (straight !== null) lonely.push(straight)
  })
  if (open !== null) lonely.push(open)
  return withoutSplit(lonely).flatMap(mark => {
    const block = blocks[mark.block]
    return block === undefined ? [] : [toMatch(block, mark)]
  })
}

// What opens in one block and closes in one of the next is one pair.
function withoutSplit(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    const next = marks[i + 1]
    const closes = mark.sign === '"' ? '"' : closers[mark.sign]
    if (next !== undefined && next.sign === closes && next.block - mark.block <= 4) i++
    else kept.push(mark)
  }
  return kept
}

// 32", 6' 2".
function isMeasure(text: string, at: number): boolean {
  return /["”]/.test(text[at] ?? "") && /\d/.test(text[at - 1] ?? "")
}

function toMatch({text}: SegmentedBlock, {block, at, sign}: Mark): CheckMatch {
  const doubled = /[)\]”»"]/.test(sign) && text[at - 1] === sign
  const kind = /[()[\]]/.test(sign) ? "bracket" : "quotation mark"
  const place = {block, from: at, to: at + 1}
  if (doubled) return {...place, message: `This ${kind} stands here twice: keep one.`, fixes: [""]}
  const opens = closers[sign] !== undefined
  const message =
    sign === '"'
      ? "This quotation mark has no partner: add the other, or remove it."
      : `This ${kind} is never ${opens ? "closed" : "opened"}: add the other, or remove it.`
  return {
    ...place,
    message,
    certainty: "suspect",
    fixes: []
  }
}
