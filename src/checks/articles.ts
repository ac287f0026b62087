import type {Check, CheckMatch} from "../rules/check.ts"
import {wantsAn} from "../text/indefinite-article.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"

/**
 * Reports *a* before a vowel sound and *an* before a consonant sound: “a
 * acquaintance”, “an university”, “a SDF fighter”. The fix is the other.
 *
 * It does not report words whose first sound is not certain (*an
 * historic*, initials that may be read as a word, years, names that
 * begin with an unusual letter), *A* as a letter, a grade or an initial
 * (*vitamin A or B*, *A is for*, *an A*), *a* in foreign phrases (*a
 * priori*, *Via a Est*), small words and names after *a* (*from a in the
 * list*), anything joined by a hyphen or sign.
 */
export const articles: Check = {
  id: "checks/articles",
  category: "function-words",
  severity: "minor",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  const found: CheckMatch[] = []
  const {tokens} = block
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const article = token.form
    if (token.kind !== "word" || (article !== "a" && article !== "an")) continue
    const next = nextWord(tokens, i)
    if (next === null || !isArticle(block, i, next)) continue
    const an = wantsAn(next.text)
    if (an === null || an === (article === "an")) continue
    const fix = cased(token.text, an)
    found.push({
      block: index,
      from: token.from,
      to: token.to,
      certainty: /^\p{Ll}/u.test(next.text) ? "sure" : "likely",
      message: `Before “${next.text}”, by its sound, stands **${an ? "an" : "a"}**.`,
      fixes: [fix]
    })
  }
  return found
}

// The word after the article; an opening quotation mark may stand before it.
function nextWord(tokens: readonly Token[], i: number): Token | null {
  const next = tokens[i + 1]
  const word =
    next?.kind === "sign" && /^["“‘'«(]$/u.test(next.text) && next.spaced ? tokens[i + 2] : next
  if (word === undefined || (word !== next && word.spaced)) return null
  return (word === next && !word.spaced) || (word.kind !== "word" && word.kind !== "number")
    ? null
    : word
}

function isArticle({tokens, capitals}: SegmentedBlock, i: number, next: Token): boolean {
  const token = tokens[i] as Token
  const ahead = tokens[i - 1]
  if (capitals || (!token.spaced && ahead !== undefined && !/^["“‘'«(]$/u.test(ahead.text)))
    return false
  if (token.text === "A" && !token.due) return false
  if (token.text === "AN") return false
  if (next.form.length === 1 && !/^\p{Lu}$/u.test(next.text)) return false
  if (token.sentence !== next.sentence) return false
  // “Svaz měst a obcí”: the “and” of another language.
  if (/[^a-z0-9'-]/.test((ahead?.kind === "word" ? ahead.form : "") + next.form)) return false
  // “type A is”, “from a in the list”: what follows an article is no small word.
  return !/^(?:is|are|in|on|of|or|and|as|at|it|if|i|an|a|am|any|all|our|us|by|for|to|into|onto|over|about|after|above|than|through|e|o|al|el|un|una|est|ist|oltre|otto|how|what|why|when|where)$/.test(
    next.form
  )
}

function cased(article: string, an: boolean): string {
  const fix = an ? "an" : "a"
  return /^\p{Lu}/u.test(article) ? fix.replace("a", "A") : fix
}
