import {fold} from "../../text/fold.ts"
import {copyName} from "../copies.ts"
import type {Entry} from "../shelves.ts"
import type {Plain} from "../words/text.ts"

/** The orders in which articles can be listed. */
export const orders = ["changed", "penalty", "title"] as const
export type Order = (typeof orders)[number]

/** What the orders are called. */
export const orderNames: Readonly<Record<Order, Plain>> = {
  changed: "Last changed first",
  penalty: "Worst first",
  title: "By title"
}

/** The entries in an order; those that are alike in it, the one changed last first. */
export function inOrder(entries: readonly Entry[], order: Order): readonly Entry[] {
  return [...entries].sort(
    (one, other) => comparing[order](one, other) || other.updated - one.updated
  )
}

/** The entries in which every word of a query stands: in the title, the file's name or the language's. */
export function found(
  entries: readonly Entry[],
  query: string,
  languageName: (code: string) => string
): readonly Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return entries.filter(({title, name, from, copy}) => {
    const text = fold(`${title} ${name ?? ""} ${languageName(from)} ${copyName(copy) ?? ""}`)
    return words.every(word => text.includes(word))
  })
}

const collator = new Intl.Collator("en", {numeric: true})

const comparing: Readonly<Record<Order, (one: Entry, other: Entry) => number>> = {
  changed: () => 0,
  // What has not been checked comes last: nobody knows how bad it is.
  penalty: (one, other) => (other.penalty ?? -1) - (one.penalty ?? -1),
  title: (one, other) => collator.compare(one.title, other.title) || one.copy - other.copy
}
