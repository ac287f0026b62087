import {readBlocks} from "../document/blocks.ts"
import {readMarkdownWithSource, type MarkdownSource} from "../document/source-map.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"
import type {TextBlock} from "../text/document.ts"
import {paragraphs} from "../text/plain.ts"

/** How a text is to be read. */
export interface ReadOptions {
  /** Whether it is Markdown; otherwise it is plain text. */
  readonly markdown?: boolean
}

/** A text as blocks, and the way back. */
export interface TextBlocks {
  readonly blocks: readonly TextBlock[]
  /** A finding of the blocks as a finding of the text; null when it cannot be shown there. */
  readonly inSource: (diagnostic: Diagnostic) => Diagnostic | null
}

/** Read a text as the blocks that a linter reads. */
export function readTextBlocks(text: string, {markdown = false}: ReadOptions): TextBlocks {
  if (!markdown) return {blocks: paragraphs(text), inSource: diagnostic => diagnostic}
  const source = readMarkdownWithSource(text)
  return {
    blocks: readBlocks(source.doc),
    inSource: diagnostic => inMarkdown(text, source, diagnostic)
  }
}

// Marks may stand among the words of a finding: each edit is placed by itself.
function inMarkdown(
  text: string,
  source: MarkdownSource,
  diagnostic: Diagnostic
): Diagnostic | null {
  const range = source.sourceRange(diagnostic.from, diagnostic.to)
  if (!range) return null
  const fixes = diagnostic.fixes.flatMap(fix => {
    const edits = fix.edits.map(edit => {
      const place = source.sourceRange(diagnostic.from + edit.from, diagnostic.from + edit.to)
      return place && {from: place.from - range.from, to: place.to - range.from, text: edit.text}
    })
    const placed = edits.filter(edit => edit !== null)
    return placed.length === edits.length ? [{...fix, edits: placed}] : []
  })
  return {...diagnostic, ...range, text: text.slice(range.from, range.to), fixes}
}
