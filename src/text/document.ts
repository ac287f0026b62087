/** The structural places that a block of text can have in an article. */
export const scopes = ["paragraph", "heading", "list", "quote", "cell", "note"] as const

/** The structural place a block of text has in the article. */
export type Scope = (typeof scopes)[number]

/**
 * One block of text (a paragraph, a heading, a cell) as plain text.
 * `text` has exactly one UTF-16 unit per position of the place it was
 * read from, so `pos + offset` is always the position of the character
 * at `offset`. No other conversion exists.
 */
export interface TextBlock {
  /** Position of the first character, in the document or the plain text it was read from. */
  readonly pos: number
  readonly scope: Scope
  readonly text: string
}

/** What the linter is given: an article as blocks of text, in order. */
export interface TextDocument {
  /** The language the article was translated from, as a BCP 47 code (`it`). */
  readonly from: string
  readonly blocks: readonly TextBlock[]
}

/**
 * Stands for one position that is no readable text: an image, a break,
 * a character of inline code.
 */
export const MASK = "\uFFFC"
