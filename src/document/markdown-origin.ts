import type {Node} from "prosemirror-model"

/** Where a block of a document read from Markdown stands in the source. */
export interface Origin {
  readonly node: Node
  /** Offsets in the source, without the markers and line starts of the blocks around it. */
  readonly from: number
  readonly to: number
  /** One per child of a block that holds blocks; empty for all others. */
  readonly children: readonly Origin[]
  /** For a block of text, where its content stands; null when that is not known, or when it is no text. */
  readonly spots: Spots | null
}

/**
 * Where the content of a block of text stands in the source: one entry
 * per position of its content, which is one character or one atom.
 */
export interface Spots {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** The links whose text says where they lead. */
  readonly links: readonly TellingLink[]
}

/**
 * A link whose text is also its address (`<https://…>`, or the address
 * alone) or the label of its definition (`[text]`, `[text][]`), as a
 * range of the source. When its text is changed, `target` has to be
 * spelt out: `(address)` or `[label]`.
 */
export interface TellingLink {
  readonly from: number
  readonly to: number
  readonly target: string
}

/** A document, and where its blocks stand in the Markdown it was read from. */
export interface Sourced {
  readonly doc: Node
  readonly source: string
  /** One per child of the document, except for a paragraph that stands for “empty”. */
  readonly origins: readonly Origin[]
}
