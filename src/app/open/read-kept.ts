import type {Node} from "prosemirror-model"
import {documentFromJSON} from "../../document/stored.ts"
import type {KeptArticle} from "../article.ts"
import {readArrival} from "./read-arrival.ts"

/**
 * The document of an article that was kept. Where it cannot be read any
 * more, its source is read again: `whole` says that nothing was lost.
 */
export async function readKept(kept: KeptArticle): Promise<{doc: Node; whole: boolean}> {
  const doc = documentFromJSON(kept.doc)
  if (doc !== null) return {doc, whole: true}
  return {doc: await readArrival(kept), whole: false}
}
