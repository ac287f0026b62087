import type {Check, CheckMatch} from "../rules/check.ts"
import type {Sentence, SegmentedBlock, Token} from "../text/segment.ts"
import {auxiliaries, determiners, prepositions} from "./function-words.ts"
import {mayBeFiniteVerb} from "./finite-verbs.ts"

/**
 * Reports a sentence of running text that has no verb and belongs to the
 * sentence before: “… the jihadist positions. Both in the urban area and
 * further south.” The fix joins the two.
 *
 * It does not report headings, lists, cells, quotations and lines without
 * an end mark; questions and exclamations; sentences of fewer than four
 * words or more than thirty; those that begin otherwise than with a
 * preposition or a word like *Both*, *Including*, *Especially*; and any
 * sentence with a word that could be a finite verb, even where it is
 * none: better silent than wrong. A bare preposition at the start (*For a
 * good reward.*) is a suspicion only: writers do that for effect.
 */
export const sentenceFragments: Check = {
  id: "checks/sentence-fragments",
  category: "fragment",
  severity: "minor",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

const openers =
  /^(?:both|including|especially|particularly|mainly|mostly|largely|partly|such|as|also|along|together|not|even|in|on|at|near|with|without|from|for|against|among|between|under|by|during|inside|outside|through|thanks|due|because|despite|according|around|after|before|towards?|throughout|across|beyond|instead|rather|alongside|plus|and|or|but)$/
// They add to the sentence before. A preposition may also open a fragment for effect.
const adding =
  /^(?:both|including|especially|particularly|mainly|mostly|largely|partly|such|as|along|together|not|alongside|plus)$/
// These open no fragment by themselves, only with what follows.
const pairs: Readonly<Record<string, RegExp>> = {
  such: /^as$/,
  as: /^(?:well|in|on|at|for|part)$/,
  thanks: /^to$/,
  due: /^to$/,
  because: /^of$/,
  according: /^to$/,
  not: /^(?:only|just|in|on|at|for|with|to)$/,
  even: /^(?:in|on|at|with|without|after|before|during)$/,
  also: /^(?:in|on|at|for|with|from|because)$/,
  and: /^(?:in|on|at|for|with|from|without|against|also|not|especially|particularly)$/,
  or: /^(?:in|on|at|for|with|from|without)$/,
  but: /^(?:in|on|at|for|with|from|without|also|not|only)$/
}

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  if (block.scope !== "paragraph" && block.scope !== "quote" && block.scope !== "note") return []
  const found: CheckMatch[] = []
  block.sentences.forEach((sentence, n) => {
    const before = block.sentences[n - 1]
    if (before === undefined || !isFragment(block, sentence) || !isWhole(block, before)) return
    const stop = block.tokens[before.end - 1] as Token
    const first = block.tokens[sentence.start] as Token
    const small = first.text[0]?.toLowerCase() + first.text.slice(1)
    found.push({
      block: index,
      from: stop.from,
      to: first.to,
      certainty: adding.test(first.form) ? "likely" : "suspect",
      message: "This sentence has no verb: join it to the one before, or give it a verb.",
      fixes: [`, ${small}`, ` ${small}`]
    })
  })
  return found
}

function isFragment({tokens}: SegmentedBlock, {start, end}: Sentence): boolean {
  const all = tokens.slice(start, end)
  const [first, second] = all
  if (first?.kind !== "word" || !openers.test(first.form) || !/^\p{Lu}\p{Ll}/u.test(first.text))
    return false
  const after = pairs[first.form]
  if (after !== undefined && !after.test(second?.form ?? "")) return false
  if (all.at(-1)?.text !== "." || all.some(t => /^["“”«»‘?!:;…]$|^\.{3}$/u.test(t.text)))
    return false
  if (
    /^(?:in order to|by the way|for example|for instance|in other words|in short|not at all)\b/.test(
      all.map(t => t.form).join(" ")
    )
  )
    return false
  const words = all.filter(t => t.kind === "word" || t.kind === "number")
  if (words.length < 4 || words.length > 30) return false
  return !all.some((_, i) => mayBeFiniteVerb(all, i))
}

// The sentence before ends in a plain full stop and has a verb of its own.
function isWhole({tokens}: SegmentedBlock, {start, end}: Sentence): boolean {
  const all = tokens.slice(start, end)
  if (all.at(-1)?.text !== "." || all.length < 4) return false
  return all.some(
    (t, i) =>
      auxiliaries.has(t.form) ||
      (mayBeFiniteVerb(all, i) && !determiners.has(t.form) && !prepositions.has(t.form))
  )
}
