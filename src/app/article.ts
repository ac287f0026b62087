import type {Piece} from "../editor/pieces.ts"
import type {Group} from "../rules/category.ts"

/** The ways in which an article can come in. */
export const formats = ["markdown", "html", "plain"] as const
export type Format = (typeof formats)[number]

/** Text as it was pasted, or as it was read from a file. */
export interface Arrival {
  readonly source: string
  readonly format: Format
  /** The name of the file, or null if there was none. */
  readonly name: string | null
  /** The title a saved page gives itself, to be put above an article that has none. */
  readonly title?: string
}

/** What came in with an article and may be taken out again: offered above it until that is done with. */
export interface Arrived {
  /** What may be of the page the article stood on, and not of the article. */
  readonly furniture: readonly Piece[]
  /** How many words of its page were not taken over. */
  readonly leftOut: number
}

/** What is kept about an article besides its document. */
export interface Facts {
  readonly id: string
  /** The name of the file it was read from, or null. */
  readonly name: string | null
  /** The text as it came in, byte for byte: the export is measured against it. */
  readonly source: string
  readonly format: Format
  /** The language it was translated from, as a BCP 47 code; `en` asks for English rules alone. */
  readonly from: string
  /** The penalty when it was first checked, or null while it has not been. */
  readonly before: number | null
  /** Whether it is the sample that comes with the editor. */
  readonly sample: boolean
  /** Counts the savings, so that another tab's are noticed. */
  readonly revision: number
  /** Absent once the editor is done with it. */
  readonly arrived?: Arrived
  /** 0, or which copy it is of those with its title: 1 for the first. */
  readonly copy: number
  /** When its text or its language was last changed, in milliseconds since 1970. */
  readonly updated: number
}

/** How many findings each group has. */
export type GroupCounts = Readonly<Record<Group, number>>

/** An article as it is kept in this browser. */
export interface KeptArticle extends Facts {
  readonly title: string
  /** The document, as ProseMirror writes it to JSON. */
  readonly doc: unknown
  /** The document as it came in, in the same form. Articles of before it was kept are read again from their source. */
  readonly base?: unknown
  /** What differs from it, as `trackingJSON` gave it. */
  readonly changes?: readonly unknown[]
  readonly caret: {readonly anchor: number; readonly head: number}
  readonly scroll: number
  readonly words: number
  /** How many findings are left, or null while it has not been checked. */
  readonly left: number | null
  /** How many of them each group has, and what they weigh per 1,000 words; null where that is not known. */
  readonly groups: GroupCounts | null
  readonly penalty: number | null
  readonly fixed: number
}

/**
 * The number of the form in which articles are kept: in the database, in
 * a backup, in what a closing page writes down. A form that earlier
 * versions of the editor cannot read has the next number; what was kept
 * in an earlier form is `completed`. `tests/fixtures/kept` has each.
 */
export const keptVersion = 2

/** What is noted about an article although nothing in it was changed. */
export type Notes = Partial<Omit<KeptArticle, "id" | "revision" | "updated" | "doc" | "source">>

/** An article as versions of the editor kept it that knew less about it. */
export type EarlierArticle = Omit<KeptArticle, "groups" | "penalty" | "copy"> &
  Partial<Pick<KeptArticle, "groups" | "penalty" | "copy">>

/** Such an article, as it is kept now. */
export function completed(kept: EarlierArticle): KeptArticle {
  return {...kept, groups: kept.groups ?? null, penalty: kept.penalty ?? null, copy: kept.copy ?? 0}
}

/** Facts for an article that has just come in. */
export function newFacts(arrival: Arrival, from: string, sample = false): Facts {
  return {
    id: crypto.randomUUID(),
    name: arrival.name,
    source: arrival.source,
    format: arrival.format,
    from,
    before: null,
    sample,
    revision: 0,
    copy: 0,
    updated: Date.now()
  }
}

/** The facts of an article that was kept. */
export function factsOf(kept: KeptArticle): Facts {
  const {id, name, source, format, from, before, sample, revision, copy, updated, arrived} = kept
  const facts = {id, name, source, format, from, before, sample, revision, copy, updated}
  return arrived === undefined ? facts : {...facts, arrived}
}
