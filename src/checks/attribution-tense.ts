import type {Check, CheckMatch} from "../rules/check.ts"
import {inflect, inForm} from "../text/inflect.ts"
import {isCapitalised} from "../text/name.ts"
import {quotations} from "../text/quotation.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import {byBlock, inBlocks} from "../text/by-block.ts"
import {auxiliaries} from "./function-words.ts"
import {inOrder, preferred} from "./ways-of-writing.ts"

/**
 * Reports speech that one article reports in two tenses: “…,” says the
 * minister where it writes *said* everywhere else, or the other way
 * round. The fix is the verb in the other tense. A suspicion only: what
 * somebody always says and what he said once stand side by side in good
 * English too.
 *
 * It counts verbs beside a quotation, and those between a name, *he* or
 * *she* and *that*; one tense must stand four times and thrice as often
 * as the other. It does not report verbs within quotations or headlines;
 * *say* without its *-s*, which may be an infinitive; compound tenses
 * (*has said*); a past that a time belongs to (*said last year*).
 */
export const attributionTense: Check = {
  id: "checks/attribution-tense",
  category: "tense-mood-aspect",
  severity: "minor",
  certainty: "suspect",
  reads: "article",
  find
}

type Tense = "past" | "s"

interface Attribution {
  readonly token: Token
  readonly tense: Tense
  /** Whether the clause says when, so that the tense is right whatever the others are. */
  readonly dated: boolean
}

const tenses = new Map<string, Tense>(
  "say explain add claim note warn stress emphasise emphasize confirm admit recall argue insist declare conclude continue reply"
    .split(" ")
    .flatMap(verb => inflect(verb, "verb"))
    .flatMap(({text, form}) => (form === "past" || form === "s" ? [[text, form] as const] : []))
)

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const all = inBlocks(blocks, attributionsIn)
  const model = preferred(
    all.map(({tense}) => tense),
    {least: 4, times: 3}
  )
  if (model === null) return []
  const name = model === "past" ? "past" : "present"
  return inOrder(
    all
      .filter(({tense, dated}) => tense !== model && !dated)
      .map(({block, token: {from, to, text}}) => {
        const fix = inForm(text, model, true)
        const message = `The article mostly reports speech in the ${name} tense: **${fix}**.`
        return {block, from, to, message, fixes: [fix]}
      })
  )
}

const attributionsIn = byBlock((block): readonly Attribution[] => {
  if (block.endless || block.scope === "quote") return []
  const quoted = quotations(block.text)
  return block.tokens.flatMap((token, i) => {
    const tense = tenses.get(token.form)
    if (tense === undefined || token.kind !== "word") return []
    if (quoted.some(({from, to}) => from < token.to && token.from < to)) return []
    if (!isAttribution(block, i)) return []
    return [{token, tense, dated: tense === "past" && isDated(block, i)}]
  })
})

function isAttribution({tokens}: SegmentedBlock, i: number): boolean {
  const ahead = tokens[i - 1]
  const next = tokens[i + 1]
  if (
    ahead === undefined ||
    auxiliaries.has(ahead.form) ||
    /^(?:to|they|we|i|you)$/.test(ahead.form)
  )
    return false
  const named = isCapitalised(ahead) || /^(?:he|she)$/.test(ahead.form)
  if (next?.form === "that") return named
  // “…,” he said; “…” – says the mayor; He said: “…”.
  const before = tokens.slice(Math.max(0, i - 4), i)
  const after = tokens.slice(i + 1, i + 3)
  return (
    before.some(({text, spaced}) => /^[”»]$/.test(text) || (text === '"' && !spaced)) ||
    (/^[,:“«"]$/.test(next?.text ?? "") && after.some(({text}) => /^[“«"]$/.test(text)))
  )
}

const time =
  /^(?:yesterday|ago|earlier|previously|last|then|once|when|after|before|at|in|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4})$/

function isDated({tokens}: SegmentedBlock, i: number): boolean {
  return tokens.slice(i - 3, i + 6).some(({form}) => time.test(form))
}
