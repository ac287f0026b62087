import type {Node} from "prosemirror-model"
import {EditorState} from "prosemirror-state"
import {readBlocks} from "../../document/blocks.ts"
import {cleanHidden} from "../../editor/hidden-characters.ts"
import {trackingJSON, trackingPlugin} from "../../editor/tracking.ts"
import type {TrackingOptions} from "../../editor/restore-changes.ts"
import {countWords} from "../../lint/score.ts"
import {newFacts, type Arrival, type Facts, type KeptArticle} from "../article.ts"
import {titleOf} from "../open-article.ts"
import {CannotOpen} from "./cannot-open.ts"
import {checkDocument, checkSource} from "./limits.ts"
import {readIncoming} from "./read-arrival.ts"
import {tr} from "../words/tr.ts"

/** An article that has just come in, and is not on the desk yet. */
export interface NewArticle {
  readonly facts: Facts
  readonly doc: Node
  readonly tracking: TrackingOptions
}

/**
 * Make an article of text that has come in from a language. What is
 * hidden in it is taken out, as its first changes. Throws `CannotOpen`
 * when there is no text in it, or more than an article has.
 */
export async function newArticle(arrival: Arrival, from: string): Promise<NewArticle> {
  checkSource(arrival.source)
  const {doc: base, furniture, leftOut} = await readIncoming(arrival)
  checkDocument(base)
  const facts = newFacts(arrival, from)
  const doc = cleaned(base)
  if (doc.doc.textContent.trim() === "") throw new CannotOpen(nothingIn(arrival))
  return {
    facts: {...facts, arrived: {furniture, leftOut}},
    doc: doc.doc,
    tracking: {base, changes: trackingJSON(doc)}
  }
}

/** A new article as it is kept without having been on the desk; `updated` is in milliseconds since 1970. */
export function keptNew({facts, doc, tracking}: NewArticle, updated: number): KeptArticle {
  return {
    ...facts,
    revision: 1,
    title: titleOf(doc),
    doc: doc.toJSON(),
    base: tracking.base.toJSON(),
    changes: tracking.changes ?? [],
    caret: {anchor: 0, head: 0},
    scroll: 0,
    words: countWords(readBlocks(doc)),
    left: null,
    groups: null,
    penalty: null,
    fixed: 0,
    updated
  }
}

function cleaned(doc: Node): EditorState {
  const plugins = [trackingPlugin({base: doc, changes: []})]
  let state = EditorState.create({doc, plugins})
  cleanHidden(state, step => (state = state.apply(step)))
  return state
}

function nothingIn({name}: Arrival): string {
  return name === null
    ? tr("There was no text in what was pasted. Copy the article’s text and paste it again.")
    : tr(
        "No text was found in “{name}”. Copy the article’s text from where you read it, and paste it.",
        {name}
      )
}
