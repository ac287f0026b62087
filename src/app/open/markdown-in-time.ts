import type {Node} from "prosemirror-model"
import {documentFromJSON} from "../../document/stored.ts"
import {readInWorker} from "../../worker/read-client.ts"
import {startWorker} from "../own-script.ts"
import {tooMuch} from "./limits.ts"

// Even the worst text of this length is read in a moment.
const short = 5000

/**
 * Read Markdown without keeping the page waiting: what is long is read
 * in a worker, for some seconds at most. Throws `CannotOpen` when that
 * is not enough.
 */
export async function readMarkdownInTime(source: string): Promise<Node> {
  if (source.length <= short || typeof Worker === "undefined")
    return (await import("../../document/markdown.ts")).readMarkdown(source)
  const doc = documentFromJSON(await readInWorker(startWorker, source))
  if (doc === null) throw tooMuch()
  return doc
}
