import type {Check, CheckMatch} from "../rules/check.ts"
import {quotations} from "../text/quotation.ts"
import {isCapitalised} from "../text/name.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import {spellingOfWord, toAmerican, toBritish, type Spelling} from "../text/spelling.ts"
import {byBlock, inBlocks} from "../text/by-block.ts"

/**
 * Reports British and American spelling in one article (“defence” and
 * “center”): the words of the side that has fewer are flagged, and the
 * other side's spelling offered.
 *
 * It does not report words in quotations; names (*the World Trade
 * Center*), or any other word with a capital in mid-sentence; spellings
 * that both sides have (*program*, *-ize* beside British words); an
 * article whose two sides are equal, or whose one side stands only once
 * against one.
 */
export const mixedSpelling: Check = {
  id: "checks/mixed-spelling",
  category: "inconsistency",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find
}

interface Sign {
  readonly token: Token
  readonly spelling: Spelling
}

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const signs = inBlocks(blocks, signsIn)
  const british = signs.filter(sign => sign.spelling === "british")
  const american = signs.filter(sign => sign.spelling === "american")
  if (british.length === american.length) return []
  const [few, many] = british.length < american.length ? [british, american] : [american, british]
  const [example] = many
  if (few.length === 0 || many.length < 2 || !example) return []
  const to = example.spelling === "british" ? toBritish : toAmerican
  const name = example.spelling === "british" ? "British" : "American"
  return few.map(({block, token}) => ({
    block,
    from: token.from,
    to: token.to,
    message: `The article spells the ${name} way (“${example.token.text}”): here **${to(token.text)}**.`,
    fixes: [to(token.text)]
  }))
}

// Oxford writes so, too.
const oxford = /iz(?:e[ds]?|ing|ations?|ers?|able)$/

const signsIn = byBlock((block): readonly Sign[] => {
  const quoted = quotations(block.text)
  if (block.scope === "quote") return []
  const found: Sign[] = []
  for (const token of block.tokens) {
    const spelling = token.kind === "word" ? spellingOfWord(token.form) : null
    if (spelling === null || oxford.test(token.form) || (isCapitalised(token) && !token.first))
      continue
    if (quoted.some(({from, to}) => token.from >= from && token.to <= to)) continue
    const other = spelling === "british" ? toAmerican(token.text) : toBritish(token.text)
    if (other !== token.text) found.push({token, spelling})
  }
  return found
})
