import type {Node} from "prosemirror-model"
import {readSourced} from "./markdown-read.ts"
import {writeAnew, writeSourced} from "./markdown-write.ts"

const byteOrderMark = "\uFEFF"

/** Read a document from Markdown. Every text is Markdown: this never fails. */
export function readMarkdown(source: string): Node {
  return readSourced(withoutMark(source)).doc
}

/**
 * Write a document as Markdown. With the source it was read from, every
 * byte that was not edited stays as it was: an unchanged document gives
 * its source, a changed word changes only that word. What is written
 * reads back as the same document, except for what Markdown cannot hold
 * (empty paragraphs, blanks at the end of a line).
 */
export function writeMarkdown(doc: Node, source?: string): string {
  if (source === undefined) return writeAnew(doc)
  const body = withoutMark(source)
  return source.slice(0, source.length - body.length) + writeSourced(doc, readSourced(body))
}

function withoutMark(source: string): string {
  return source.startsWith(byteOrderMark) ? source.slice(1) : source
}
