import type {Category, Certainty, Severity} from "../rules/category.ts"

/**
 * Replace a piece of text. LSP's `TextEdit`, but relative to the start
 * of the diagnostic and inside it, so that a diagnostic moves by moving
 * two numbers.
 */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** One way to resolve a diagnostic. LSP's `CodeAction` of kind `quickfix`. */
export interface Fix {
  /** What the button says: the words that will stand there, or “Remove”. */
  readonly title: string
  /** In order, not overlapping, each as small as whole words allow. */
  readonly edits: readonly TextEdit[]
  /** Whether *fix all sure ones* may apply it unseen. */
  readonly safe: boolean
}

/**
 * One finding, at a place in the document that was linted. Plain data:
 * it is posted between threads and written out by the command line as
 * it is.
 */
export interface Diagnostic {
  /** Position of the first character, in the coordinates of the blocks that were linted. */
  readonly from: number
  /** Position after the last character. */
  readonly to: number
  /** The id of the rule: the path of its file and its name (`it/false-friends/bilancio`). */
  readonly rule: string
  readonly severity: Severity
  readonly category: Category
  readonly certainty: Certainty
  /** What is wrong, in one sentence; `**` and `*` mark bold and italic. */
  readonly message: string
  /** Why the machine wrote it: the source word and its senses. Empty when there is nothing to say. */
  readonly because: string
  /** The text that is flagged. Where it no longer stands, the finding is void. */
  readonly text: string
  /** Best first, nine at most. */
  readonly fixes: readonly Fix[]
  /** Whether it lies in a quotation: fixes in bulk leave it alone. */
  readonly quoted: boolean
}
