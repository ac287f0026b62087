import type {Plain} from "../words/text.ts"
import {tr} from "../words/tr.ts"

const kinds: readonly Plain[] = [
  "Advertisement",
  "Breadcrumb",
  "Button",
  "Byline",
  "Caption",
  "Comments",
  "Credit",
  "Date",
  "Heading",
  "Invitation",
  "Kicker",
  "Link",
  "Links",
  "Notice",
  "Read also",
  "Reading time",
  "Share bar",
  "Tags"
]

/** What a part of a page is called, by its English, which is what is kept; as it is where it has no other name. */
export function kindName(kind: string): string {
  const known = kinds.find(name => name === kind)
  return known === undefined ? kind : tr(known)
}
