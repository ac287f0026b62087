import type {Node} from "prosemirror-model"
import {documentFromJSON} from "../../document/stored.ts"
import type {TrackingOptions} from "../../editor/restore-changes.ts"
import type {KeptArticle} from "../article.ts"

/** An article that was kept, read again. */
export interface ReadAgain {
  readonly doc: Node
  readonly tracking: TrackingOptions
  /** Whether nothing was lost: where the document cannot be read any more, its source is. */
  readonly whole: boolean
}

/** Read an article that was kept. */
export async function readKept(kept: KeptArticle): Promise<ReadAgain> {
  const base = documentFromJSON(kept.base) ?? (await readAnew(kept))
  const doc = documentFromJSON(kept.doc)
  if (doc === null) return {doc: base, tracking: {base, changes: []}, whole: false}
  return {doc, tracking: {base, changes: kept.changes ?? null}, whole: true}
}

// Seldom wanted: only for what was kept before the document that came in was.
async function readAnew(kept: KeptArticle): Promise<Node> {
  const {readArrival} = await import("./read-arrival.ts")
  return readArrival(kept)
}
