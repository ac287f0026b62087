import type {Run} from "../diff.ts"
import type {Plain} from "../words/text.ts"

/** An article as a file to be saved, and what is shown and said of it. */
export interface OutFile {
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly preview: Preview
  /** What can truly be said about what is the same and what is not. */
  readonly proof: string
  /** What of the article the format has no place for, or null. */
  readonly leftOut: string | null
  readonly copies: readonly Copy[]
}

/** What a file will contain: its lines, with the words put in, or how it looks. */
export type Preview =
  | {readonly kind: "lines"; readonly lines: readonly (readonly Run[])[]}
  | {readonly kind: "page"; readonly html: string}

/** A way to copy it. With `html` it is rich text, which keeps its look where that can be pasted. */
export interface Copy {
  readonly name: Plain
  readonly text: string
  readonly html?: string
}
