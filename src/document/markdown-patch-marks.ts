import {Mark} from "prosemirror-model"
import type {Spots} from "./markdown-origin.ts"
import type {Splice} from "./markdown-splice.ts"
import {textOf, type Token} from "./markdown-tokens.ts"

/** A stretch of text that stands as it was, but may have other marks. */
export interface MarkChange {
  readonly source: string
  readonly spots: Spots
  readonly old: readonly Token[]
  readonly now: readonly Token[]
}

/**
 * The splices that put one mark around a stretch of text, or take it
 * away. Null when something else was changed.
 */
export function patchMarks({source, spots, old, now}: MarkChange): readonly Splice[] | null {
  const [first, last] = [old[0], old.at(-1)]
  if (!first || !last || old.length !== now.length || textOf(old) !== textOf(now)) return null
  const from = spots.from[first.from]
  const to = spots.to[last.to - 1]
  if (from === undefined || to === undefined) return null
  const added = markAdded(old, now)
  if (added !== null) return surround(added, from, to)
  const removed = markAdded(now, old)
  return removed === null ? null : unwrap(removed, source, {from, to})
}

// The one mark that all tokens have more than they had.
function markAdded(old: readonly Token[], now: readonly Token[]): Mark | null {
  const mark = now[0]?.marks.find(candidate => !candidate.isInSet(old[0]?.marks ?? []))
  if (mark === undefined) return null
  const only = old.every((token, i) => {
    const marks = now[i]?.marks ?? []
    return mark.isInSet(marks) && Mark.sameSet(mark.removeFromSet(marks), token.marks)
  })
  return only ? mark : null
}

const delimiters: Readonly<Record<string, string>> = {strong: "**", em: "*", strike: "~~"}

function surround(mark: Mark, from: number, to: number): readonly Splice[] | null {
  const delimiter = delimiters[mark.type.name]
  if (delimiter !== undefined) return around({from, to}, delimiter, delimiter)
  const {href, title, reference} = mark.attrs as Record<string, string | null>
  const plain = mark.type.name === "link" && title === null && reference === null
  return plain && /^[^\s()<>\\&]+$/.test(href ?? "") ? around({from, to}, "[", `](${href})`) : null
}

interface Range {
  readonly from: number
  readonly to: number
}

function around({from, to}: Range, before: string, after: string): readonly Splice[] {
  return [
    {from, to: from, text: before},
    {from: to, to, text: after}
  ]
}

const written: Readonly<Record<string, RegExp>> = {
  strong: /^(?:\*\*|__)/,
  em: /^[*_]/,
  strike: /^~~?/,
  link: /^\](?:\([^()\s\\]*(?:[ \t]+"[^"\\\n]*")?\)|\[[^\][\\]*\])/
}

function unwrap(mark: Mark, source: string, {from, to}: Range): readonly Splice[] | null {
  const close = written[mark.type.name]?.exec(source.slice(to, to + 1000))?.[0]
  if (close === undefined) return null
  const open = mark.type.name === "link" ? "[" : close
  if (source.slice(from - open.length, from) !== open) return null
  return [
    {from: from - open.length, to: from, text: ""},
    {from: to, to: to + close.length, text: ""}
  ]
}
