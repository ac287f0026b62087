import {Transform} from "prosemirror-transform"
import {readBlocks} from "../document/blocks.ts"
import {applyEdits, type Edit} from "../document/edits.ts"
import {writeMarkdown} from "../document/markdown.ts"
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
  inSource(diagnostic: Diagnostic): Diagnostic | null
  /** The text with edits made whose positions are those of the blocks; all other bytes stay. */
  edited(edits: readonly Edit[]): string
}

/** Read a text as the blocks that a linter reads. */
export function readTextBlocks(text: string, {markdown = false}: ReadOptions): TextBlocks {
  if (!markdown) {
    const blocks = paragraphs(text)
    return {
      blocks,
      inSource: diagnostic => diagnostic,
      edited: edits => editPlain(text, blocks, edits)
    }
  }
  const source = readMarkdownWithSource(text)
  return {
    blocks: readBlocks(source.doc),
    inSource: diagnostic => inMarkdown(text, source, diagnostic),
    edited: edits => writeMarkdown(applyEdits(new Transform(source.doc), edits).doc, text)
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

// A line that is emptied goes with the lines' break and the blank line after it.
function editPlain(text: string, blocks: readonly TextBlock[], edits: readonly Edit[]): string {
  let result = ""
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    const whole =
      edit.text === "" && blocks.some(b => b.pos === edit.from && b.pos + b.text.length === edit.to)
    result += text.slice(at, edit.from) + edit.text
    at = whole
      ? edit.to + (/^[^\S\n]*(?:\r?\n[^\S\n]*)*/u.exec(text.slice(edit.to))?.[0].length ?? 0)
      : edit.to
  }
  return result + text.slice(at)
}
