import type {Placed} from "../editor/diagnostics.ts"
import type {Fix} from "../lint/diagnostic.ts"
import {MASK, type TextBlock} from "../text/document.ts"
import {segment} from "../text/segment.ts"
import {diffWords, type Run} from "./diff.ts"
import {blockAt} from "./place-names.ts"

/** A sentence with a finding in it, cut at the finding. */
export interface InSentence {
  readonly before: string
  readonly found: string
  readonly after: string
  /** Positions of the whole sentence. */
  readonly from: number
  readonly to: number
}

/** The sentence, or sentences, that a finding lies in; the finding alone where there is no block around it. */
export function inSentence(
  blocks: readonly TextBlock[],
  {from, to, diagnostic}: Placed
): InSentence {
  const block = blocks[blockAt(blocks, from)]
  if (block === undefined) return {before: "", found: diagnostic.text, after: "", from, to}
  const {tokens, sentences} = segment(block)
  const first = Math.max(0, from - block.pos)
  const last = to - block.pos
  let start = 0
  let end = block.text.length
  for (const sentence of sentences) {
    const opens = tokens[sentence.start]?.from ?? 0
    const closes = tokens[sentence.end - 1]?.to ?? block.text.length
    if (opens <= first) start = opens
    if (closes >= last) {
      end = closes
      break
    }
  }
  const read = (a: number, b: number) => block.text.slice(a, b).replaceAll(MASK, " ")
  return {
    before: read(Math.min(start, first), first),
    found: read(first, last),
    after: read(last, Math.max(end, last)),
    from: block.pos + Math.min(start, first),
    to: block.pos + Math.max(end, last)
  }
}

/** The words of a finding once a fix is applied. */
export function fixed(text: string, {edits}: Fix): string {
  return edits.reduceRight(
    (done, edit) => done.slice(0, edit.from) + edit.text + done.slice(edit.to),
    text
  )
}

/** How a finding's words change: word by word, or all of them where little would stay. */
export function changed(text: string, fix: Fix): readonly Run[] {
  const after = fixed(text, fix)
  const runs = diffWords(text, after)
  const same = runs.filter(run => run.kind === "same" && /[\p{L}\p{N}]/u.test(run.items.join("")))
  if (runs.length <= 4 || same.length > 1) return tidied(runs)
  return tidied([
    {kind: "out", items: [text]},
    {kind: "in", items: [after]}
  ])
}

function tidied(runs: readonly Run[]): readonly Run[] {
  return runs.filter(run => run.items.some(item => item !== ""))
}
