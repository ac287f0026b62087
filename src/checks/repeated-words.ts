import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"

/**
 * Reports a word that stands twice or more in a row: “the the talks”,
 * “located located on the server”. The fix is one of them.
 *
 * It does not report what English doubles: *had had*, *that that*, *her
 * her*, *very very*, *long long ago*, *no no*, *blah blah*; names that are
 * doubled (*Duran Duran*, *Bora Bora*) or that follow their small twin
 * (*will Will*); numbers and single letters; pieces of a compound
 * (*half half-hearted*); words with a sign between them.
 */
export const repeatedWords: Check = {
  id: "checks/repeated-words",
  category: "duplication",
  severity: "minor",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

// Words that end a clause or stand for one, so that the next clause may begin with the same word.
const doubled = new Set(
  "had that her you it is was do did can so very really much many more less too far long big little old good hard well no yes yeah ha ho he hey wow bye hear there now come go night knock tick tut blah bla la na da boom bang wait please never ever again oh ah hm mm um er ping pong win chop choo yada dear what who why how super quite on in up down one".split(
    " "
  )
)
// They end no clause and stand for none: nobody means them twice.
const never = new Set(
  "the a an of and or my your our their its to from with at into for".split(" ")
)

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  const found: CheckMatch[] = []
  const {tokens} = block
  for (let i = 0; i < tokens.length; i++) {
    const end = runEnd(tokens, i)
    if (end === i + 1) continue
    const first = tokens[i] as Token
    const last = tokens[end - 1] as Token
    if (isSlip(tokens, i, end)) {
      found.push({
        block: index,
        from: first.from,
        to: last.to,
        message: `“${first.text}” stands here ${end - i === 2 ? "twice" : `${end - i} times`}: keep one.`,
        certainty: never.has(first.form) && end - i === 2 ? "sure" : "likely",
        fixes: [first.text]
      })
    }
    i = end - 1
  }
  return found
}

function runEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start] as Token
  let end = start + 1
  if (first.kind !== "word") return end
  for (let next = tokens[end]; next !== undefined; next = tokens[++end]) {
    if (next.kind !== "word" || next.form !== first.form) break
    if (!next.spaced || next.sentence !== first.sentence) break
  }
  return end
}

function isSlip(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start] as Token
  const second = tokens[start + 1] as Token
  if (never.has(first.form)) return sameOrOpening(first, second) && !isLetter(first, tokens[end])
  if (first.form.length < 2 || doubled.has(first.form)) return false
  if (tokens[start - 1]?.kind === "hyphen" || tokens[end]?.kind === "hyphen") return false
  if (tokens[start - 1]?.text.endsWith(".") && !tokens[start]?.spaced) return false
  return /^\p{Ll}/u.test(second.text) && sameOrOpening(first, second)
}

// “The the”, but not “will Will”, “the The Hague Conference”, “or OR”.
function sameOrOpening(first: Token, second: Token): boolean {
  if (first.text === second.text) return true
  // “Will will come.”
  return (
    first.due &&
    /^\p{Ll}/u.test(second.text) &&
    !/^(?:will|may|mark|bill|pat|sue|grant|rob)$/.test(first.form)
  )
}

// “vitamin A A”, “a a'” in a formula.
function isLetter(token: Token, next: Token | undefined): boolean {
  return token.text === "A" || (token.form === "a" && (next === undefined || next.kind !== "word"))
}
