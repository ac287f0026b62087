/** A part of a text, and where it begins in it. */
export interface Piece {
  readonly from: number
  readonly text: string
}

/** About 16,000 words: hardly an article is so long, and what a linter keeps of one has room anywhere. */
export const longestPiece = 100_000

/**
 * Cut a text that is longer than any article, so that it can be linted
 * in little room: where a blank line is, else a line's end, a sentence's
 * end or a blank. In Markdown no fenced block is cut.
 */
export function* piecesOf(
  text: string,
  {markdown, longest = longestPiece}: {readonly markdown: boolean; readonly longest?: number}
): Generator<Piece> {
  let from = 0
  while (text.length - from > longest) {
    const piece = text.slice(from, from + longest)
    const size = cutAt(piece, markdown)
    yield {from, text: piece.slice(0, size)}
    from += size
  }
  yield {from, text: text.slice(from)}
}

const breaks = [/\n[^\S\n]*\n/g, /\n/g, /[.!?]\s/g, /\s/g]

function cutAt(piece: string, markdown: boolean): number {
  const fences = markdown ? fencedRanges(piece) : []
  for (const pattern of breaks) {
    const ends = [...piece.matchAll(pattern)].map(({0: found, index}) => index + found.length)
    const end = ends.findLast(at => !fences.some(({from, to}) => from < at && at < to))
    if (end !== undefined) return end
  }
  // A pair of surrogates is one character.
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length
}

function fencedRanges(piece: string): readonly {readonly from: number; readonly to: number}[] {
  const marks = [...piece.matchAll(/^ {0,3}(?:`{3,}|~{3,})/gm)].map(({index}) => index)
  return marks.flatMap((from, i) => (i % 2 === 0 ? [{from, to: marks[i + 1] ?? Infinity}] : []))
}
