import {document} from "virtual:sample-document"
import {documentFromJSON} from "../../document/stored.ts"
import {newFacts} from "../article.ts"
import {sample} from "../sample.ts"
import type {NewArticle} from "./new-article.ts"

/** The sample as a new article: it was read when the page was built, and there is nothing hidden in it. */
export function sampleArticle(): NewArticle {
  const doc = documentFromJSON(document)
  if (doc === null) throw new RangeError("The sample is no document of this schema")
  const arrival = {source: sample, format: "markdown", name: "sample.md"} as const
  return {facts: newFacts(arrival, "it", true), doc, tracking: {base: doc, changes: []}}
}
