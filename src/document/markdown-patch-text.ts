import {Mark, type Node} from "prosemirror-model"
import {diff, type Hunk} from "../text/diff.ts"
import {escapeText} from "./markdown-escape.ts"
import {patchMarks} from "./markdown-patch-marks.ts"
import type {Origin, Spots} from "./markdown-origin.ts"
import type {Splice} from "./markdown-splice.ts"
import {isBlank, runsOf, textOf, type Token, tokensOf, trimTokens} from "./markdown-tokens.ts"

/** What patching a block of text needs to know. */
export interface TextPatch {
  readonly source: string
  /** Where the block stands, with what it was. */
  readonly origin: Origin
  /** What it is now: a block of the same type. */
  readonly next: Node
  /** What every further line of the block begins with (`> `). */
  readonly prefix: string
  /** Whether to escape whatever could be markup. */
  readonly wary: boolean
}

/**
 * The splices that turn the source of a block of text into its new
 * content, each as small as the words that differ. Null when that cannot
 * be done in the source. What is returned is likely, not certain, to read
 * as wanted: the caller reads it back.
 */
export function patchText(patch: TextPatch): readonly Splice[] | null {
  const {origin, next} = patch
  const {spots} = origin
  if (spots === null) return null
  const old = tokensOf(origin.node)
  const wanted = tokensOf(next)
  const now = next.type.spec.code ? wanted : withoutEdges(old, wanted)
  if (old.length === 0 || now.length === 0) return null
  const hunks = diff(
    old.map(token => token.key),
    now.map(token => token.key)
  ).map(hunk => aroundLineEnds(patch.source, spots, {old, now, hunk}))
  const splices: Splice[] = []
  for (const hunk of hunks) {
    const change = {patch, spots, old, now, hunk}
    const made = patchMarks(changeOf(change)) ?? patchRuns(change)
    if (made === null) return null
    splices.push(...made)
  }
  return [...splices, ...spellOutLinks(patch.source, spots, splices)]
}

// Blanks at the ends are dropped, unless the source spells them out.
function withoutEdges(old: readonly Token[], now: readonly Token[]): readonly Token[] {
  return isBlank(old[0]) || isBlank(old.at(-1)) ? now : trimTokens(now)
}

interface Change {
  readonly patch: TextPatch
  readonly spots: Spots
  readonly old: readonly Token[]
  readonly now: readonly Token[]
  readonly hunk: Hunk
}

function changeOf({patch, spots, old, now, hunk}: Change) {
  const {fromA, toA, fromB, toB} = hunk
  return {source: patch.source, spots, old: old.slice(fromA, toA), now: now.slice(fromB, toB)}
}

// Markdown drops blanks around a line ending: if one comes to stand
// there, the line ending is made a blank too.
function aroundLineEnds(
  source: string,
  spots: Spots,
  {old, now, hunk}: Pick<Change, "old" | "now" | "hunk">
): Hunk {
  const isLineEnd = (token: Token | undefined) =>
    token !== undefined &&
    isBlank(token) &&
    /[\r\n]/.test(source[spots.from[token.from] ?? 0] ?? "")
  let {fromA, toA, fromB, toB} = hunk
  if (isLineEnd(old[toA]) && isBlank(now[toB - 1])) {
    toA++
    toB++
  }
  if (isLineEnd(old[fromA - 1]) && isBlank(now[fromB])) {
    fromA--
    fromB--
  }
  return {fromA, toA, fromB, toB}
}

// Where several stretches of marks are changed at once, each stretch must
// have one to become.
function patchRuns(change: Change): readonly Splice[] | null {
  const {fromA, toA, fromB, toB} = change.hunk
  const olds = runsOf(change.old.slice(fromA, toA))
  const news = runsOf(change.now.slice(fromB, toB))
  if (olds.length <= 1 && news.length <= 1) return patchHunk(change)
  if (olds.length !== news.length) return null
  const splices: Splice[] = []
  let [a, b] = [fromA, fromB]
  for (const [i, run] of olds.entries()) {
    const other = news[i] ?? []
    const hunk = {fromA: a, toA: a + run.length, fromB: b, toB: b + other.length}
    const made = patchHunk({...change, hunk})
    if (made === null) return null
    splices.push(...made)
    a = hunk.toA
    b = hunk.toB
  }
  return splices
}

function patchHunk(change: Change): readonly Splice[] | null {
  const {hunk, old, now} = change
  if (hunk.fromB === hunk.toB) return remove(change)
  const words = now.slice(hunk.fromB, hunk.toB)
  const marks = words[0]?.marks ?? []
  if (hunk.fromA === hunk.toA) return insert(change, words, marks)
  if (!Mark.sameSet(old[hunk.fromA]?.marks ?? [], marks)) return null
  const range = rangeOfTokens(change)
  return range === null ? null : write(change, words, range)
}

interface Range {
  readonly from: number
  readonly to: number
}

// The range of the source that the old tokens of a hunk stand in.
function rangeOfTokens({spots, old, hunk}: Change): Range | null {
  const [first, last] = [old[hunk.fromA], old[hunk.toA - 1]]
  if (!first || !last) return null
  const [from, to] = [spots.from[first.from], spots.to[last.to - 1]]
  return from === undefined || to === undefined ? null : {from, to}
}

function remove(change: Change): readonly Splice[] | null {
  const {patch, spots, old, hunk} = change
  const range = rangeOfTokens(change)
  const [left, right] = [old[hunk.fromA - 1], old[hunk.toA]]
  if (range === null) return null
  const marks = old[hunk.fromA]?.marks ?? []
  const sides = [left, right].flatMap(token => (token ? [token.marks] : []))
  // Inside marks that go on, or between two stretches without more marks.
  const inside = sides.some(side => Mark.sameSet(side, marks))
  if (left && right && Mark.sameSet(left.marks, right.marks)) {
    if (inside) return [{...range, text: ""}]
    return [{from: spots.to[left.to - 1] ?? 0, to: spots.from[right.from] ?? 0, text: ""}]
  }
  if (inside) return [{...range, text: ""}]
  // A marked stretch at the start or the end of a paragraph.
  if (patch.origin.node.type.name !== "paragraph") return null
  if (!left && right) return [{from: patch.origin.from, to: spots.from[right.from] ?? 0, text: ""}]
  if (left && !right) return [{from: spots.to[left.to - 1] ?? 0, to: patch.origin.to, text: ""}]
  return null
}

function insert(
  change: Change,
  words: readonly Token[],
  marks: readonly Mark[]
): readonly Splice[] | null {
  const {patch, spots, old, hunk} = change
  const [left, right] = [old[hunk.fromA - 1], old[hunk.fromA]]
  const after = left ? spots.to[left.to - 1] : undefined
  const before = right ? spots.from[right.from] : undefined
  const fitsRight = right !== undefined && Mark.sameSet(right.marks, marks)
  const fitsLeft = left !== undefined && Mark.sameSet(left.marks, marks)
  // After a line ending, the markers of the blocks around come first.
  const lineEnd = after !== undefined && /[\r\n]/.test(patch.source[after - 1] ?? "")
  if (fitsLeft && after !== undefined && !lineEnd)
    return write(change, words, {from: after, to: after})
  if (fitsRight && before !== undefined) return write(change, words, {from: before, to: before})
  if (fitsLeft && after !== undefined && patch.prefix === "") {
    return write(change, words, {from: after, to: after})
  }
  return null
}

// The new words, as they are written at a range of the source.
function write(
  {patch, spots}: Change,
  words: readonly Token[],
  {from, to}: Range
): readonly Splice[] | null {
  const {source, origin, wary} = patch
  if (words.some(word => word.text === null)) return null
  const text = textOf(words)
  const cell = origin.node.type.spec["tableRole"] !== undefined
  // A line put into a block of code is a blank here: that is found when
  // it is read back, and the block is written anew.
  if (origin.node.type.spec.code) return [{from, to, text}]
  if (words[0]?.marks.some(mark => mark.type.spec.code)) {
    return /`/.test(text) || (cell && text.includes("|")) ? null : [{from, to, text}]
  }
  const before = source.slice(lineStart(source, spots, from), from)
  const after = source.slice(to, to + 200).split(/[\r\n]/, 1)[0] ?? ""
  return [{from, to, text: escapeText(text, {before, after, cell, wary})}]
}

function lineStart(source: string, spots: Spots, at: number): number {
  const newline = Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1
  return Math.max(newline, Math.min(spots.from[0] ?? newline, at))
}

// A link whose text says where it leads is spelt out once its text is
// another: `[text]` becomes `[new][text]`, `<address>` `[new](address)`.
function spellOutLinks(
  source: string,
  {links}: Spots,
  splices: readonly Splice[]
): readonly Splice[] {
  return links
    .filter(link => splices.some(splice => isInside(splice, link)))
    .flatMap(({from, to, target}) => {
      const end = (length: number, text: string) => ({from: to - length, to, text})
      if (target.startsWith("[")) {
        return [source.slice(to - 2, to) === "[]" ? end(2, target) : end(0, target)]
      }
      const brackets = source[from] === "<" ? 1 : 0
      return [{from, to: from + brackets, text: "["}, end(brackets, `]${target}`)]
    })
}

function isInside(splice: Splice, {from, to}: Range): boolean {
  if (splice.from === splice.to) return splice.from > from && splice.to < to
  return splice.from >= from && splice.to <= to
}
