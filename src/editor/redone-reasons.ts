import {Change as Replacement, ChangeSet} from "prosemirror-changeset"
import type {Node} from "prosemirror-model"
import {combine, reasonOf, spansOf, type Origin, type Reason} from "./reasons.ts"
import {textIn} from "./text-in.ts"

/** The reasons there ever were, by what they changed. Undo and redo bring changes back without them. */
export type KnownReasons = ReadonlyMap<string, Reason>

/** The reasons known so far, and those of these changes. */
export function remember(known: KnownReasons, set: ChangeSet<Origin>, doc: Node): KnownReasons {
  const more = new Map(known)
  for (const change of set.changes) {
    const reason = reasonOf(change)
    if (reason !== null) more.set(nameOf(change, doc), reason)
  }
  return more
}

/** The changes, with the reasons that were known of those that came back without. */
export function recall(known: KnownReasons, set: ChangeSet<Origin>, doc: Node): ChangeSet<Origin> {
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
