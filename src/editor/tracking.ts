import {
  Change as Replacement,
  ChangeSet,
  simplifyChanges,
  type ChangeJSON
} from "prosemirror-changeset"
import type {Node} from "prosemirror-model"
import {Plugin, PluginKey, type EditorState, type Transaction} from "prosemirror-state"
import type {Change} from "../document/change.ts"
import {changedBlocks} from "../document/changed-blocks.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"
import type {Category} from "../rules/category.ts"
import type {Stretch} from "./changes.ts"

/** Why a stretch was changed: a finding was fixed. */
export interface Reason {
  /** One fix, however many stretches it changed. */
  readonly act: string
  /** The id of the rule. */
  readonly rule: string
  readonly category: Category
  /** What the rule says of it, as a message with its marks. */
  readonly why: string
}

/** A change, with what an editor is told of it. */
export interface TrackedChange extends Change {
  /** Null for what was changed by hand, also where a fix was changed further. */
  readonly reason: Reason | null
  /** The text as it came in; blocks are parted by line breaks. */
  readonly before: string
  /** The text as it is. */
  readonly after: string
}

/** Where tracking begins. */
export interface TrackingOptions {
  /** The document as it came in. */
  readonly base: Node
  /** What `trackingJSON` gave when the document was kept, or null. What does not fit is found anew, by hand. */
  readonly changes: readonly unknown[] | null
}

/** Who changed a stretch: a fix, or a hand. Not null, which would keep equal stretches from being joined. */
type Origin = Reason | "hand"

interface Tracking {
  readonly set: ChangeSet<Origin>
  /** The reasons there ever were, by what they changed: redoing a fix is not work by hand. */
  readonly known: ReadonlyMap<string, Reason>
}

interface Reasoned {
  readonly from: number
  readonly to: number
  readonly reason: Reason
}

const key = new PluginKey<Tracking>("tracking")
const reasons = "reasons"

/** Keeps what differs from the document as it came in, and which rule changed it. */
export function trackingPlugin(options: TrackingOptions): Plugin<Tracking> {
  return new Plugin<Tracking>({
    key,
    state: {
      init: (_config, {doc}) => ({set: restore(options, doc), known: new Map()}),
      apply: (tr, tracking) => (tr.docChanged ? follow(tracking, tr) : tracking)
    }
  })
}

/** What a finding says of itself, as a reason for changing it. */
export type Said = Pick<Diagnostic, "rule" | "category" | "message" | "because">

/** Make a transaction say which finding each of its changes fixes; `from` and `to` are positions before it. */
export function becauseOf(
  tr: Transaction,
  fixed: readonly {readonly from: number; readonly to: number; readonly diagnostic: Said}[]
): Transaction {
  const list: readonly Reasoned[] = fixed.map(({from, to, diagnostic}) => ({
    from,
    to,
    reason: {
      act: crypto.randomUUID(),
      rule: diagnostic.rule,
      category: diagnostic.category,
      why: diagnostic.because === "" ? diagnostic.message : diagnostic.because
    }
  }))
  return tr.setMeta(reasons, list)
}

/** The document as it came in. */
export function baseOf(state: EditorState): Node {
  return trackingOf(state).set.startDoc
}

/** What differs from the document as it came in, word by word; a fix in several places is one change. */
export function changesIn(state: EditorState): readonly TrackedChange[] {
  const {set} = trackingOf(state)
  const simple: readonly Replacement<Origin>[] = simplifyChanges(set.changes, state.doc)
  return joinActs(simple.flatMap(apart)).map(({fromA, toA, fromB, toB, reason}) => ({
    fromA,
    toA,
    fromB,
    toB,
    reason,
    rule: reason?.rule ?? null,
    before: textIn(set.startDoc, fromA, toA),
    after: textIn(state.doc, fromB, toB)
  }))
}

/**
 * Where a stretch of the document as it came in stands now. Where all of
 * it was taken out, or other text put in its place, it is empty, and
 * where the text would be put back.
 */
export function standsNow(state: EditorState, from: number, to: number): Stretch {
  const {changes} = trackingOf(state).set
  const gone = changes.find(({fromA, toA}) => fromA <= from && to <= toA)
  if (gone !== undefined) return {from: gone.fromB, to: gone.fromB}
  let [start, end] = [from, to]
  for (const {fromA, toA, fromB, toB} of changes) {
    if (toA <= from) start = from + toB - toA
    else if (fromA < from) start = fromB
    if (toA <= to) end = to + toB - toA
    else if (fromA < to) end = toB
  }
  return {from: start, to: Math.max(start, end)}
}

/** How many fixes of findings were made and still stand, at least in part. What was cleaned on opening is none. */
export function fixesIn(state: EditorState): number {
  const {changes} = trackingOf(state).set
  const spans = changes.flatMap(({deleted, inserted}) => [...deleted, ...inserted])
  const fixes = spans.flatMap(({data}) =>
    data === "hand" || data.rule.startsWith("import/") ? [] : [data.act]
  )
  return new Set(fixes).size
}

/** The changes as they are kept with the article. */
export function trackingJSON(state: EditorState): readonly ChangeJSON<Origin>[] {
  return trackingOf(state).set.changes.map(change => change.toJSON())
}

function trackingOf(state: EditorState): Tracking {
  const tracking = key.getState(state)
  if (tracking === undefined) throw new RangeError("The changes of this state are not tracked")
  return tracking
}

function restore({base, changes}: TrackingOptions, doc: Node): ChangeSet<Origin> {
  const kept = changes === null ? null : read(changes as readonly ChangeJSON<Origin>[])
  if (kept !== null && fits(kept, base, doc)) {
    return ChangeSet.create<Origin>(base, combine, undefined, kept)
  }
  return ChangeSet.create<Origin>(base, combine).addSteps(doc, changedBlocks(base, doc), "hand")
}

function read(changes: readonly ChangeJSON<Origin>[]) {
  try {
    return changes.map(change => Replacement.fromJSON(change))
  } catch {
    return null
  }
}

// What is kept may be broken, or of another text.
function fits(changes: readonly Replacement[], base: Node, doc: Node): boolean {
  let [a, b] = [0, 0]
  for (const {fromA, toA, fromB, toB} of changes) {
    if (fromA - a !== fromB - b || fromA < a || toA < fromA || toB < fromB) return false
    a = toA
    b = toB
  }
  return base.content.size - a === doc.content.size - b && a <= base.content.size
}

function follow({set, known}: Tracking, tr: Transaction): Tracking {
  const list = (tr.getMeta(reasons) ?? []) as readonly Reasoned[]
  const next = set.addSteps(tr.doc, tr.mapping.maps, originsOf(tr, list))
  if (list.length > 0) return {set: next, known: remember(known, next, tr.doc)}
  return {set: known.size > 0 ? recall(known, next, tr.doc) : next, known}
}

// Who made each step: the finding that it touches, or a hand.
function originsOf({mapping}: Transaction, list: readonly Reasoned[]): Origin[] {
  return mapping.maps.map((map, i) => {
    let origin: Origin = "hand"
    const before = (pos: number) =>
      mapping.maps.slice(0, i).reduceRight((at, step) => step.invert().map(at), pos)
    map.forEach((start, end) => {
      const [first, last] = [before(start), before(end)]
      const touched = list.find(({from, to}) => first <= to && from <= last)
      origin = touched?.reason ?? origin
    })
    return origin
  })
}

function isSame(one: Origin, other: Origin): boolean {
  return one === other || (one !== "hand" && other !== "hand" && one.act === other.act)
}

// The type does not say so, but null keeps two stretches apart.
function combine(one: Origin, other: Origin): Origin {
  return isSame(one, other) ? one : (null as unknown as Origin)
}

function remember(known: Tracking["known"], set: Tracking["set"], doc: Node) {
  const more = new Map(known)
  for (const change of set.changes) {
    const reason = reasonOf(change)
    if (reason !== null) more.set(nameOf(change, doc), reason)
  }
  return more
}

// Undo and redo bring changes back without their reasons.
function recall(known: Tracking["known"], set: Tracking["set"], doc: Node): Tracking["set"] {
  const back = set.changes.filter(
    change => spansOf(change).some(({data}) => data === "hand") && known.has(nameOf(change, doc))
  )
  if (back.length === 0) return set
  const changes = set.changes.map(change => {
    const reason = back.includes(change) ? known.get(nameOf(change, doc)) : undefined
    return reason === undefined ? change : withReason(change, reason)
  })
  return ChangeSet.create<Origin>(set.startDoc, combine, undefined, changes)
}

function withReason({fromA, toA, fromB, toB}: Replacement, data: Reason) {
  const spans = (length: number) => (length === 0 ? [] : [{length, data}])
  return Replacement.fromJSON<Origin>({
    fromA,
    toA,
    fromB,
    toB,
    deleted: spans(toA - fromA),
    inserted: spans(toB - fromB)
  })
}

function nameOf({fromA, toA, fromB, toB}: Replacement, doc: Node): string {
  return `${fromA}-${toA}:${textIn(doc, fromB, toB)}`
}

function spansOf({deleted, inserted}: Replacement<Origin>) {
  return inserted.length > 0 ? inserted : deleted
}

// What several fixes took out side by side, and nothing put in, is a change of each.
function apart(change: Replacement<Origin>): readonly Replacement<Origin>[] {
  const {fromA, fromB, toB, deleted} = change
  if (fromB < toB || deleted.length < 2) return [change]
  let at = fromA
  return deleted.map(({length, data}) => {
    const [from, to] = [at, (at += length)]
    return Replacement.fromJSON<Origin>({
      fromA: from,
      toA: to,
      fromB,
      toB,
      deleted: [{length, data}],
      inserted: []
    })
  })
}

// One reason for all of it; null where a part was changed by hand.
function reasonOf(change: Replacement<Origin>): Reason | null {
  const [first, ...rest] = spansOf(change)
  if (first === undefined || first.data === "hand") return null
  return rest.every(({data}) => isSame(data, first.data)) ? first.data : null
}

interface Joined {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  readonly reason: Reason | null
}

function joinActs(changes: readonly Replacement<Origin>[]): readonly Joined[] {
  const joined: Joined[] = []
  for (const change of changes) {
    const reason = reasonOf(change)
    const last = joined.at(-1)
    const {fromA, toA, fromB, toB} = change
    if (last !== undefined && reason !== null && last.reason?.act === reason.act) {
      joined[joined.length - 1] = {...last, toA, toB}
    } else joined.push({fromA, toA, fromB, toB, reason})
  }
  return joined
}

function textIn(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, "\n", leaf => (leaf.type.name === "hard_break" ? "\n" : "▣"))
}
