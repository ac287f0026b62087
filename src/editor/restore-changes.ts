import {Change as Replacement, ChangeSet, type ChangeJSON} from "prosemirror-changeset"
import type {Node} from "prosemirror-model"
import {changedBlocks} from "../document/changed-blocks.ts"
import {combine, type Origin} from "./reasons.ts"

/** Where tracking begins. */
export interface TrackingOptions {
  /** The document as it came in. */
  readonly base: Node
  /** What `trackingJSON` gave when the document was kept, or null. What does not fit is found anew, by hand. */
  readonly changes: readonly unknown[] | null
}

/** The changes from the document that came in to the one that is there now. */
export function restoreChanges({base, changes}: TrackingOptions, doc: Node): ChangeSet<Origin> {
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
