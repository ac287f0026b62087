import type {Node} from "prosemirror-model"
import type {Diagnostic} from "../lint/diagnostic.ts"
import {MASK} from "../text/document.ts"
import {fold} from "../text/fold.ts"

/**
 * What was ignored: one finding where it stands (`here`, known by the
 * words around it, so that it is known again wherever it moves), the
 * same finding everywhere in the article, or everything a rule finds.
 */
export type Ignored =
  | {
      readonly kind: "here"
      readonly rule: string
      readonly text: string
      readonly before: string
      readonly after: string
    }
  | {readonly kind: "article"; readonly rule: string; readonly text: string}
  | {readonly kind: "rule"; readonly rule: string}

/** What is ignored in an article, in the order in which it was. */
export function readIgnored(doc: Node): readonly Ignored[] {
  return (doc.attrs["ignored"] ?? none) as readonly Ignored[]
}

/** Whether a finding that begins at `from` is ignored in a document. */
export function isIgnored(doc: Node, diagnostic: Diagnostic, from: number): boolean {
  return readIgnored(doc).some(ignored => {
    if (ignored.rule !== diagnostic.rule) return false
    if (ignored.kind === "rule") return true
    if (fold(ignored.text) !== fold(diagnostic.text)) return false
    return ignored.kind === "article" || standsBetween(ignored, wordsAround(doc, diagnostic, from))
  })
}

/** The words before and after a finding that begins at `from`, folded, within its block. */
export function wordsAround(doc: Node, {text}: Diagnostic, from: number): Around {
  const $from = doc.resolve(from)
  const block = $from.parent.textBetween(0, $from.parent.content.size, MASK, MASK)
  return {
    before: words(block.slice(0, $from.parentOffset)).slice(-reach).join(" "),
    after: words(block.slice($from.parentOffset + text.length))
      .slice(0, reach)
      .join(" ")
  }
}

interface Around {
  readonly before: string
  readonly after: string
}

const none: readonly Ignored[] = []
const reach = 4

// An edit beside a finding changes the words on that side only: a whole side that is as it was is
// enough to know it by. A short one, as at the start of a block, is not.
function standsBetween(ignored: Around, {before, after}: Around) {
  const sameBefore = ignored.before === before
  const sameAfter = ignored.after === after
  if (sameBefore && sameAfter) return true
  return (sameBefore && isLong(before)) || (sameAfter && isLong(after))
}

function isLong(side: string) {
  return side.split(" ").length === reach
}

function words(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
