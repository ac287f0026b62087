import type {House} from "../checks/house/house.ts"
import type {Diagnostic} from "../lint/diagnostic.ts"
import type {TextBlock, TextDocument} from "../text/document.ts"

/** What is posted to the worker. */
export interface Request {
  /** Tells its reply from that to an earlier request. */
  readonly id: number
  readonly document: TextDocument
  /** Whether suspicions are wanted too. */
  readonly suspect: boolean
  /** How the house writes. */
  readonly house: House
}

/** Asks instead from which language a text was translated. */
export interface GuessRequest {
  readonly guess: readonly TextBlock[]
}

/** What the worker posts back to that: a language's code, or null for no clear guess. */
export type Guess = string | null

/** Asks instead to read a document from Markdown. */
export interface ReadRequest {
  readonly read: string
}

/** What the worker posts back to that: the document as JSON, or null where it could not be read. */
export interface ReadReply {
  readonly document: unknown
}

/**
 * What the worker posts back: for every request one, also when it
 * failed, and before it what is found early.
 */
export type Reply =
  | {readonly id: number; readonly early: readonly Diagnostic[]}
  | {readonly id: number; readonly diagnostics: readonly Diagnostic[]}
  | {readonly id: number; readonly error: string}
