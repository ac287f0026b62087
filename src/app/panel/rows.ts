import type {Placed} from "../../editor/diagnostics.ts"
import type {Diagnostic} from "../../lint/diagnostic.ts"
import type {TextBlock} from "../../text/document.ts"
import {fold} from "../../text/fold.ts"
import {fixed} from "../in-sentence.ts"
import {blockAt, placeNames} from "../place-names.ts"

/** A finding in the list, with its number among all and where it is. */
export interface Listed {
  readonly diagnostic: Diagnostic
  readonly number: number
  /** The name of its block (“¶ 2”), for those who listen. */
  readonly place: string
  /** Some words before it, and some after it. */
  readonly before: string
  readonly after: string
}

/** A line of the list: a finding, or several of one rule in the same words. */
export interface Row {
  readonly alike: readonly [Listed, ...Listed[]]
  /** The name of the block, where the line is the first of it; else empty. */
  readonly at: string
}

/**
 * The lines of the list, in document order; like findings stand where the
 * first of them is. A line that shows what it showed before is the same
 * object as in `before`, so that it need not be drawn again.
 */
export function rowsOf(
  findings: readonly Placed[],
  blocks: readonly TextBlock[],
  before: readonly Row[] = []
): readonly Row[] {
  const known = new Map(before.map(row => [row.alike[0].diagnostic, row]))
  return listRows(findings, blocks).map(row => {
    const old = known.get(row.alike[0].diagnostic)
    return old !== undefined && isSameRow(old, row) ? old : row
  })
}

function isSameRow(a: Row, b: Row): boolean {
  return (
    a.at === b.at &&
    a.alike.length === b.alike.length &&
    a.alike.every((listed, i) => isSameListed(listed, b.alike[i] as Listed))
  )
}

function isSameListed(a: Listed, b: Listed): boolean {
  return (
    a.diagnostic === b.diagnostic &&
    a.number === b.number &&
    a.place === b.place &&
    a.before === b.before &&
    a.after === b.after
  )
}

function listRows(findings: readonly Placed[], blocks: readonly TextBlock[]): readonly Row[] {
  const names = placeNames(blocks)
  const rows = new Map<string, [Listed, ...Listed[]]>()
  findings.forEach((placed, index) => {
    const listed = listing(placed, index + 1, blocks, names)
    const key = `${placed.diagnostic.rule}\n${fold(placed.diagnostic.text)}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [listed])
    else row.push(listed)
  })
  let last = ""
  return [...rows.values()].map(alike => {
    if (alike.length > 1) return {alike, at: ""}
    const {place} = alike[0]
    const at = place === last ? "" : place
    last = place
    return {alike, at}
  })
}

/** A correction as a row shows it. */
export interface Correction {
  readonly found: string
  /** The words that will stand there; empty when they go away, null without a fix. */
  readonly right: string | null
}

/** What a row shows. Where a finding is only a sign or a blank, the words beside it are shown with it. */
export function correctionOf({diagnostic, before, after}: Listed): Correction {
  const {text, fixes} = diagnostic
  const [fix] = fixes
  const right = fix === undefined ? null : fixed(text, fix)
  if (/[\p{L}\p{N}]/u.test(text)) return {found: text, right: right?.trim() ?? null}
  const left = /\S*\s?$/u.exec(before)?.[0] ?? ""
  const rest = /^\s?\S*/u.exec(after)?.[0] ?? ""
  const whole = (middle: string) => `${left}${middle}${rest}`.trim()
  return {found: whole(text), right: right === null ? null : whole(right)}
}

const around = 40

function listing(
  placed: Placed,
  number: number,
  blocks: readonly TextBlock[],
  names: readonly string[]
): Listed {
  const index = blockAt(blocks, placed.from)
  const block = blocks[index]
  const {diagnostic} = placed
  if (block === undefined) return {diagnostic, number, place: "", before: "", after: ""}
  const from = placed.from - block.pos
  const to = placed.to - block.pos
  const before = block.text.slice(Math.max(0, from - around / 2), from)
  const after = block.text.slice(to, to + around)
  return {
    diagnostic,
    number,
    place: names[index] ?? "",
    before: from > around / 2 ? `… ${before.slice(before.indexOf(" ") + 1)}` : before,
    after: to + around < block.text.length ? `${after}…` : after
  }
}
