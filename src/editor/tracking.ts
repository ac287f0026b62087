import {
  Change as Replacement,
  simplifyChanges,
  type ChangeJSON,
  type ChangeSet
} from "prosemirror-changeset"
import type {Node} from "prosemirror-model"
import {Plugin, PluginKey, type EditorState, type Transaction} from "prosemirror-state"
import type {Change} from "../document/change.ts"
import type {Stretch} from "./changes.ts"
import {originsOf, reasonOf, type Origin, type Reason} from "./reasons.ts"
import {recall, remember, type KnownReasons} from "./redone-reasons.ts"
import {restoreChanges, type TrackingOptions} from "./restore-changes.ts"
import {textIn} from "./text-in.ts"

/** A change, with what an editor is told of it. */
export interface TrackedChange extends Change {
  /** Null for what was changed by hand, also where a fix was changed further. */
  readonly reason: Reason | null
  /** The text as it came in; blocks are parted by line breaks. */
  readonly before: string
  /** The text as it is. */
  readonly after: string
}

interface Tracking {
  readonly set: ChangeSet<Origin>
  /** Redoing a fix is not work by hand. */
  readonly known: KnownReasons
}

const key = new PluginKey<Tracking>("tracking")

/** Keeps what differs from the document as it came in, and which rule changed it. */
export function trackingPlugin(options: TrackingOptions): Plugin<Tracking> {
  return new Plugin<Tracking>({
    key,
    state: {
      init: (_config, {doc}) => ({set: restoreChanges(options, doc), known: new Map()}),
      apply: (tr, tracking) => (tr.docChanged ? follow(tracking, tr) : tracking)
    }
  })
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

function follow({set, known}: Tracking, tr: Transaction): Tracking {
  const origins = originsOf(tr)
  const next = set.addSteps(tr.doc, tr.mapping.maps, origins ?? "hand")
  if (origins !== null) return {set: next, known: remember(known, next, tr.doc)}
  return {set: known.size > 0 ? recall(known, next, tr.doc) : next, known}
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
