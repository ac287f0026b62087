import type {Node} from "prosemirror-model"
import type {Origin, Spots} from "./markdown-origin.ts"
import {readSourced} from "./markdown-read.ts"

/** A range of offsets in a source. */
export interface SourceRange {
  readonly from: number
  readonly to: number
}

/** A document read from Markdown that knows where its text stands in the source. */
export interface MarkdownSource {
  readonly doc: Node
  /**
   * The offset in the source of the character at a position of the
   * document (`block.pos + offset`), or of the end of its block. Null
   * where there is no text.
   */
  sourceAt(pos: number): number | null
  /**
   * The range of the source that holds a stretch of text of one block:
   * all of it, with escapes and entities whole, and with the markup
   * between its characters but not around them. An empty stretch gives
   * an empty range. Null where there is no such text.
   */
  sourceRange(from: number, to: number): SourceRange | null
}

/** Read a document from Markdown, with a map from its positions to offsets in the source. */
export function readMarkdownWithSource(source: string): MarkdownSource {
  const skipped = source.startsWith("\uFEFF") ? 1 : 0
  const {doc, origins} = readSourced(source.slice(skipped))
  const blocks: MappedBlock[] = []
  collect(origins, 0, blocks)
  const rangeAt = (from: number, to: number) => {
    const block = findBlock(blocks, from)
    const range = block && to >= from ? rangeIn(block, from - block.pos, to - block.pos) : null
    return range && {from: range.from + skipped, to: range.to + skipped}
  }
  return {
    doc,
    sourceRange: rangeAt,
    sourceAt: pos => {
      const block = findBlock(blocks, pos)
      const last = block !== null && pos === block.pos + block.spots.from.length
      return (last ? rangeAt(pos, pos)?.to : rangeAt(pos, pos + 1)?.from) ?? null
    }
  }
}

/** A block of text, in document order. */
interface MappedBlock {
  /** Position of its first character. */
  readonly pos: number
  readonly spots: Spots
}

function collect(origins: readonly Origin[], start: number, blocks: MappedBlock[]) {
  let pos = start
  for (const {node, children, spots} of origins) {
    if (spots) blocks.push({pos: pos + 1, spots})
    else collect(children, pos + 1, blocks)
    pos += node.nodeSize
  }
}

// The last block that begins at or before a position, if it reaches that far.
function findBlock(blocks: readonly MappedBlock[], pos: number): MappedBlock | null {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.pos ?? 0) <= pos) low = middle + 1
    else high = middle
  }
  const block = blocks[low - 1]
  return block && pos <= block.pos + block.spots.from.length ? block : null
}

function rangeIn({spots}: MappedBlock, from: number, to: number): SourceRange | null {
  const size = spots.from.length
  if (to > size || size === 0) return null
  if (from < to) return {from: spots.from[from] ?? 0, to: spots.to[to - 1] ?? 0}
  const at = from > 0 ? spots.to[from - 1] : spots.from[0]
  return at === undefined ? null : {from: at, to: at}
}
