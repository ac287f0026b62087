import type {Check, CheckMatch} from "../rules/check.ts"
import {takesAn} from "../text/indefinite-article.ts"
import {fold} from "../text/fold.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import {formsIn, inBlocks} from "../text/by-block.ts"
import {aliasSets} from "./name-aliases.ts"
import {mentionsIn, type Mention} from "./names.ts"

/**
 * Reports one name in two forms: other capitals (“ISIS” and “Isis”,
 * “Syrian Army” and “Syrian army”), signs (“Al-Sha’abi” and “al-Shaabi”),
 * accents, transliteration (“Zelensky” and “Zelenskyy”), or another name
 * of a short list of aliases (“Daesh” beside “Isis”, “Kiev” beside
 * “Kyiv”). The form that stands most often, or first, is offered for the
 * others, then the other forms.
 *
 * It does not report a name in a quotation; the form that a bracket or
 * “also known as” explains (*Islamic State (IS)*); a full name beside
 * its short form (*Islamic State* and *IS*); capitals that the sentence
 * start, a heading or a line in capitals asks for; words that are titles
 * before a name (*President Assad*, *the Syrian president*); initials
 * that are a small word too (*IT*, *it*); names that differ by an ending
 * (*Korea*, *Korean*; *Ivanov*, *Ivanova*).
 */
export const nameVariants: Check = {
  id: "checks/name-variants",
  category: "inconsistency",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find
}

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const groups = new Map<string, Placed[]>()
  for (const mention of inBlocks(blocks, mentionsIn)) {
    const key = aliasKeys.get(mention.form) ?? mention.key
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const found = [...groups.values()]
    .filter(([first, ...others]) => others.some(({form}) => form !== first?.form))
    .map(mentions => mentions.filter(mention => !isSmall(blocks, mention)))
    .flatMap(mentions => minority(blocks, mentions))
  return withoutOverlaps(found)
}

// A word that the article also writes small is no name: “System”, “SYSTEM”.
function isSmall(blocks: readonly SegmentedBlock[], {form, text}: Mention): boolean {
  if (aliasKeys.has(form)) return false
  const small = fold(text)
  return blocks.some(
    block => formsIn(block).has(small) && block.tokens.some(t => t.form === small && !t.capital)
  )
}

type Placed = Mention & {readonly block: number}

// Filed under the first form of its set.
const aliasKeys = new Map(
  aliasSets.flatMap(set => set.map(form => [form.normalize("NFC"), `alias ${set[0]}`] as const))
)

function minority(blocks: readonly SegmentedBlock[], mentions: readonly Placed[]): CheckMatch[] {
  const forms = new Map<string, {count: number; free: number; text: string}>()
  for (const {form, text, telling, explained} of mentions) {
    const known = forms.get(form) ?? {count: 0, free: 0, text}
    const told = telling && !explained
    forms.set(form, {...known, count: known.count + 1, free: known.free + (told ? 1 : 0)})
  }
  const ranked = [...forms.entries()]
    .filter(([, {free}]) => free > 0)
    .sort((a, b) => b[1].count - a[1].count)
  const best = ranked[0]
  if (best === undefined || ranked.length < 2) return []
  const others = ranked.map(([, {text}]) => text)
  return mentions
    .filter(({form, telling, explained}) => form !== best[0] && telling && !explained)
    .map(mention =>
      toMatch(blocks, mention, {keep: best[1], forms: ranked.map(([, f]) => f), others})
    )
}

function toMatch(
  blocks: readonly SegmentedBlock[],
  mention: Placed,
  {
    keep,
    forms,
    others
  }: {
    keep: {text: string}
    forms: readonly {count: number; text: string}[]
    others: readonly string[]
  }
): CheckMatch {
  const tokens = blocks[mention.block]?.tokens ?? []
  const article = articleBefore(tokens, mention, keep.text)
  const options = [keep.text, ...others.filter(o => o !== keep.text && o !== mention.text)]
  const counts = forms.map(
    ({text, count}) =>
      `“${text}” ${count === 1 ? "once" : count === 2 ? "twice" : `${count} times`}`
  )
  return {
    block: mention.block,
    from: article?.from ?? mention.from,
    to: mention.to,
    message: `One name in ${forms.length === 2 ? "two forms" : `${forms.length} forms`} here: ${counts.join(", ")}. Keep one.`,
    fixes: options.map(text => (article === null ? text : `${cased(article.text, text)} ${text}`))
  }
}

// “an ISIS cell” → “a Daesh cell”.
function articleBefore(tokens: readonly Token[], {from}: Mention, fix: string): Token | null {
  const at = tokens.findIndex(token => token.from === from)
  const ahead = tokens[at - 1]
  if (ahead === undefined || !/^an?$/.test(ahead.form)) return null
  return (ahead.form === "an") === takesAn(fix) ? null : ahead
}

function cased(article: string, word: string): string {
  const fix = takesAn(word) ? "an" : "a"
  return article.startsWith("A") ? fix.replace("a", "A") : fix
}

function withoutOverlaps(found: readonly CheckMatch[]): CheckMatch[] {
  const sorted = [...found].sort((a, b) => a.block - b.block || a.from - b.from || b.to - a.to)
  const kept: CheckMatch[] = []
  for (const match of sorted) {
    const last = kept.at(-1)
    if (last === undefined || last.block !== match.block || match.from >= last.to) kept.push(match)
  }
  return kept
}
