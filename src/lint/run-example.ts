import {noHouse} from "../checks/house/house.ts"
import {articleFindings} from "./article-findings.ts"
import {fixedText} from "./fix.ts"
import type {Candidate} from "./overlap.ts"
import {blockCandidates} from "./rule-hits.ts"
import {capitalise} from "../text/case.ts"
import type {CompiledPack} from "../rules/compiled.ts"
import {readExample, type Example} from "../rules/example.ts"
import {PackIndex} from "../rules/pack-index.ts"
import {takesAn} from "../text/indefinite-article.ts"
import {segment} from "../text/segment.ts"
import {spellingOf} from "../text/spelling.ts"
import {BlockTags, type Tagger} from "../text/tagger.ts"

/**
 * Run one example of a rule, with no other rule beside it. The result
 * is what went otherwise than the example says, in sentences; empty when
 * it holds.
 */
export function runExample(
  pack: CompiledPack,
  ruleId: string,
  line: string,
  tagger: Tagger
): readonly string[] {
  const example = readExample(line)
  const block = segment(example)
  const rules = pack.rules.filter(rule => rule.id === ruleId)
  const index = new PackIndex([{...pack, rules}])
  const spelling = spellingOf(block.tokens.map(token => token.form)) ?? "british"
  const found = blockCandidates(block, {index, tags: new BlockTags(block, tagger), spelling})
  const linted = {blocks: [block], found: [found], checks: [], suspect: true, house: noHouse}
  const shown = articleFindings(linted)[0] ?? []
  return [...wrongPlaces(example, shown), ...wrongFixes(example, shown)]
}

function wrongPlaces({text, marks}: Example, shown: readonly Candidate[]): readonly string[] {
  const flagged = shown.map(({flag}) => `“${text.slice(flag.from, flag.to)}”`)
  if (shown.length !== marks.length) {
    const what = shown.length === 0 ? "nothing" : flagged.join(", ")
    return [`flags ${what}, not ${marks.length === 0 ? "nothing" : `${marks.length} place(s)`}`]
  }
  return marks.flatMap(({from, to}, i) => {
    const flag = shown[i]?.flag
    return flag?.from === from && flag.to === to
      ? []
      : [`flags ${flagged[i] ?? "nothing"}, not “${text.slice(from, to)}”`]
  })
}

function wrongFixes(example: Example, shown: readonly Candidate[]): readonly string[] {
  const {text, marks, fixed} = example
  if (shown.length !== marks.length || !marks.some(mark => mark.fixes)) return []
  if (marks.some((mark, i) => mark.fixes && shown[i]?.diagnostic.fixes.length === 0)) {
    return ["offers no fix"]
  }
  const made = applied(
    text,
    shown,
    marks.map(mark => (mark.fixes ? 0 : null))
  )
  if (tidied(made) !== tidied(fixed)) return [`“${made}”, not “${tidied(fixed)}”`]
  if (made !== tidied(made)) return [`untidy: “${made}”`]
  return marks.flatMap((mark, i) =>
    (mark.fixes ?? []).flatMap((fix, nth) => {
      if (nth === 0) return []
      const other = applied(
        text,
        shown,
        marks.map((_, k) => (k === i ? nth : null))
      )
      const wanted = text.slice(0, mark.from) + fix + text.slice(mark.to)
      return tidied(other) === tidied(wanted) ? [] : [`“${other}”, not “${tidied(wanted)}”`]
    })
  )
}

function applied(
  text: string,
  shown: readonly Candidate[],
  which: readonly (number | null)[]
): string {
  let result = text
  for (let i = shown.length - 1; i >= 0; i--) {
    const {diagnostic} = shown[i] as Candidate
    const fix = diagnostic.fixes[which[i] ?? -1]
    if (!fix) continue
    result =
      result.slice(0, diagnostic.from) + fixedText(diagnostic, fix) + result.slice(diagnostic.to)
  }
  return result
}

// Blanks, capitals at sentence starts, a/an and the full stop after “p.m.” are the engine's work: an example need not mark them.
function tidied(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/ ([,;.:])/gu, "$1")
    .replace(/(\p{L}\.)\.(?!\.)/gu, "$1")
    .trim()
    .replace(/(?<=^|(?<!\.\p{L})[.!?] )[“"(]?\p{Ll}/gu, capitalise)
    .replace(/(?<=^|\s)([Aa])n? (?=([\p{L}\p{N}]+))/gu, (_, a: string, word: string) =>
      takesAn(word) ? `${a}n ` : `${a} `
    )
}
