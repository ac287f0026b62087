import type {Check, CheckMatch} from "../rules/check.ts"
import {quotations} from "../text/quotation.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import {auxiliaries} from "./function-words.ts"
import {byBlock, formsIn, inBlocks} from "../text/by-block.ts"
import {inOrder} from "./ways-of-writing.ts"

/**
 * Reports one compound in two spellings: “cease-fire” and “ceasefire”,
 * “e-mail” and “email”, “web site” and “website”. The spelling that
 * stands most often, or first, is offered for the others.
 *
 * It does not report two words that are a compound at other times
 * (*every day*, *everyday*) but for a list of those that are nothing
 * else, and not where they may be verb and object (*to cease fire*);
 * words that the hyphen tells apart (*re-form*, *reform*); chains
 * (*up-to-date*); names; what stands in quotations and headlines.
 */
export const compoundSpelling: Check = {
  id: "checks/compound-spelling",
  category: "inconsistency",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find
}

/** A compound where it stands, or a word that may be one. */
interface Mention {
  readonly block: number
  readonly from: number
  readonly to: number
  /** Its letters without hyphen or blank, and without a plural *-s*. */
  readonly key: string
  /** What joins its parts: a hyphen, a blank or nothing. */
  readonly joint: string
  /** Its letters as they stand, and how many of them are the first part's; 0 when closed. */
  readonly letters: string
  readonly first: number
}

// Two words that make a compound wherever they stand side by side.
const alwaysOne = new Set(
  `web site|land mine|cease fire|air strike|war ship|battle field|battle ground|head quarters|check point|gun fire|
   cyber attack|cyber security|health care|policy maker|law maker|news paper|data base|earth quake|air craft|
   air port|fire fighter|peace keeper|peace keeping|eye witness|motor way|rail way|sub marine|life boat|smart phone|
   work shop|work force|work place|time table|week end|home land|strong hold|bomb shell|gun man|foot ball|
   share holder|stake holder|house hold|land lord|land slide|wild fire|sea food|sports man|business man|spokes man|
   spokes woman|spokes person|chair man|police man|under ground|frame work|net work|infra structure|
   counter attack|counter offensive|para military|super market|book shop`
    .replace(/\s*\n\s*/g, "")
    .split("|")
)
const firstParts = new Set([...alwaysOne].map(words => words.split(" ")[0] ?? ""))

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const compounds = inBlocks(blocks, compoundsIn)
  const groups = new Map<string, Mention[]>(compounds.map(({key}) => [key, []]))
  if (groups.size === 0) return []
  const words = inBlocks(blocks, block => closedIn(block, groups.keys()))
  for (const mention of [...compounds, ...words].sort(byPlace))
    groups.get(mention.key)?.push(mention)
  return inOrder([...groups.values()].flatMap(strays))
}

function byPlace(a: Mention, b: Mention): number {
  return a.block - b.block || a.from - b.from
}

function strays(mentions: readonly Mention[]): readonly CheckMatch[] {
  const counts = new Map<string, number>()
  for (const {joint} of mentions) counts.set(joint, (counts.get(joint) ?? 0) + 1)
  // As often: no blank, which is the oldest spelling of the three, and then the first.
  const [best] = [...counts].sort(
    (a, b) => b[1] - a[1] || Number(a[0] === " ") - Number(b[0] === " ")
  )
  if (best === undefined || counts.size < 2) return []
  const [joint] = best
  const first = mentions.find(mention => mention.first > 0)?.first ?? 0
  const example = mentions.find(mention => mention.joint === joint)
  if (example === undefined) return []
  return mentions
    .filter(mention => mention.joint !== joint)
    .map(({block, from, to, letters}) => {
      const fix = spelt(letters, first, joint)
      const message = `One word in two spellings: the article also writes “${spelt(example.letters, first, joint)}”.`
      return {block, from, to, message, fixes: [fix]}
    })
}

function spelt(letters: string, first: number, joint: string): string {
  return letters.slice(0, first) + joint + letters.slice(first)
}

type InBlock = Omit<Mention, "block">
type Compound = Omit<InBlock, "key">

const compoundsIn = byBlock(block => mentionsIn(block, compoundAt))

// Where compounds are written as one word.
function closedIn(block: SegmentedBlock, keys: Iterable<string>): readonly InBlock[] {
  const forms = formsIn(block)
  const wanted = new Set<string>()
  for (const key of keys) {
    for (const form of [key, `${key}s`])
      if (forms.has(form) && keyOf(form) === key) wanted.add(form)
  }
  return wanted.size === 0 ? [] : mentionsIn(block, wordAt(wanted))
}

function mentionsIn(
  {scope, text, tokens}: SegmentedBlock,
  at: (tokens: readonly Token[], i: number) => Compound | null
): readonly InBlock[] {
  if (scope === "heading" || scope === "quote") return []
  const quoted = quotations(text)
  const found: InBlock[] = []
  for (let i = 0; i < tokens.length; i++) {
    const compound = at(tokens, i)
    if (compound === null) continue
    const {from, to, letters} = compound
    if (quoted.some(range => range.from < to && from < range.to)) continue
    found.push({...compound, key: keyOf(letters)})
  }
  return found
}

function compoundAt(tokens: readonly Token[], i: number): Compound | null {
  const start = tokens[i]
  const next = tokens[i + 1]
  if (start === undefined || next === undefined) return null
  if (next.kind !== "hyphen" && !firstParts.has(start.form)) return null
  const ahead = tokens[i - 1]
  const after = tokens[i + 2]
  if (ahead?.kind === "hyphen") return null
  if (next.kind === "hyphen") {
    const single = isCommon(start) && isSmall(after) && tokens[i + 3]?.kind !== "hyphen"
    return single && !hyphenTells(start.form, after.form) ? joined(start, "-", after) : null
  }
  if (!isCommon(start) || !isSmall(next)) return null
  const verb = ahead !== undefined && (auxiliaries.has(ahead.form) || ahead.form === "to")
  const listed = [next.form, next.form.replace(/s$/, "")].some(form =>
    alwaysOne.has(`${start.form} ${form}`)
  )
  return listed && !verb ? joined(start, " ", next) : null
}

function wordAt(forms: ReadonlySet<string>) {
  return (tokens: readonly Token[], i: number): Compound | null => {
    const token = tokens[i]
    if (token?.kind !== "word" || !forms.has(token.form) || !isCommon(token)) return null
    if (tokens[i - 1]?.kind === "hyphen" || tokens[i + 1]?.kind === "hyphen") return null
    return {from: token.from, to: token.to, joint: "", letters: token.text, first: 0}
  }
}

function joined(start: Token, joint: string, last: Token): Compound {
  const letters = start.text + last.text
  return {from: start.from, to: last.to, joint, letters, first: start.text.length}
}

function isSmall(token: Token | undefined): token is Token {
  return token?.kind === "word" && /^\p{Ll}+$/u.test(token.text)
}

// A capital at the sentence start says nothing.
function isCommon(token: Token): boolean {
  return (token.first && /^\p{Lu}\p{Ll}*$/u.test(token.text)) || isSmall(token)
}

// “re-form”, “re-cover”, “re-sign”, “co-op”; before an e it is one word all the same.
function hyphenTells(first: string, second: string): boolean {
  if (first === "re") return !second.startsWith("e")
  return (first.length === 1 && first !== "e") || (first === "co" && second === "op")
}

function keyOf(letters: string): string {
  const lower = letters.toLowerCase()
  return lower.length > 3 && lower.endsWith("s") ? lower.slice(0, -1) : lower
}
