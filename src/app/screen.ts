import {signal, type Signal} from "@preact/signals"
import type {Diagnostic} from "../lint/diagnostic.ts"

/** Findings shown one under the other, to be fixed together or left. */
export interface Review {
  /** What they are called, in the language that is shown when it is asked. */
  readonly title: () => string
  readonly diagnostics: readonly Diagnostic[]
  /** Whether one of several fixes can be chosen for all of them. */
  readonly choice: boolean
}

/** A short notice, with one thing that can be done about it. */
export interface Toast {
  readonly text: string
  /** `offers` something new; without it, it undoes what the notice tells of. */
  readonly action?: {readonly name: string; readonly offers?: true; run(): void}
}

/** What became of several files that were opened together. */
export interface Batch {
  readonly opened: number
  /** What is said of each file that could not be read or kept. */
  readonly failed: readonly string[]
}
/** The pages, of which one is shown. The article stays open under the library. */
export type Page = "article" | "library"

/** The dialogs, of which one at most is open. */
export type Dialog = "open" | "export" | "help" | "house"

/** What the panel lists. */
export type Tab = "findings" | "changes"

/** How the article is shown while changes are listed. */
export type Version = "was" | "redline" | "is"

/** What is open on the screen, besides the article. */
export interface Screen {
  readonly page: Signal<Page>
  readonly tab: Signal<Tab>
  readonly version: Signal<Version>
  readonly dialog: Signal<Dialog | null>
  readonly review: Signal<Review | null>
  readonly find: Signal<boolean>
  /** How often the find bar was asked for: it starts anew each time. */
  readonly asked: Signal<number>
  /** Whether the field for the address of a link is open. */
  readonly link: Signal<boolean>
  /** Whether the formatting buttons were called up, where they are not always there. */
  readonly formatting: Signal<boolean>
  /** Whether the panel was called up, where it is not always there. */
  readonly panel: Signal<boolean>
  readonly toast: Signal<Toast | null>
  /** The language the open article seems to come from, where that could be told. */
  readonly guess: Signal<string | null>
  /** What was last said to those who listen. */
  readonly spoken: Signal<string>
  /** A file that could not be opened, and what to do. */
  readonly trouble: Signal<string | null>
  /** What is being read, where that takes a while. */
  readonly reading: Signal<string | null>
  /** What became of the files opened last, where there is more to say than the article does. */
  readonly batch: Signal<Batch | null>
}

/** A screen with nothing open. */
export function newScreen(): Screen {
  return {
    page: signal("article"),
    tab: signal("findings"),
    version: signal("redline"),
    dialog: signal(null),
    review: signal(null),
    find: signal(false),
    asked: signal(0),
    link: signal(false),
    formatting: signal(false),
    panel: signal(false),
    toast: signal(null),
    guess: signal(null),
    spoken: signal(""),
    trouble: signal(null),
    reading: signal(null),
    batch: signal(null)
  }
}
