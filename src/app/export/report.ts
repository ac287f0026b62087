import {readBlocks} from "../../document/blocks.ts"
import {listChanges} from "../../document/change-list.ts"
import type {Versions} from "../../document/tracked.ts"
import type {Diagnostic} from "../../lint/diagnostic.ts"
import {countWords, penalty, penaltyByGroup, tellingLength} from "../../lint/score.ts"
import {categories, groupOf, groups, type Group} from "../../rules/category.ts"
import {blockAt, placeNames} from "../place-names.ts"
import {inEnglish} from "../words/tr.ts"

/** Numbers of the article as it came in and as it is. */
export interface BeforeAfter {
  readonly before: number
  readonly after: number
}

/**
 * What was done to an article: penalties per 1,000 words, every change,
 * and what is left. In English, whatever the interface speaks: it is
 * read by others.
 */
export interface Report {
  readonly title: string
  /** The language it was translated from, as a BCP 47 code. */
  readonly from: string
  /** When it was made (ISO 8601). */
  readonly made: string
  readonly words: BeforeAfter
  readonly penalty: BeforeAfter
  /** Whether the article is so short that the penalty is a hint only. */
  readonly indicative: boolean
  readonly groups: readonly ({readonly group: Group} & BeforeAfter)[]
  readonly changes: readonly ReportedChange[]
  /** How many findings are left. */
  readonly left: number
}

/** A change, as a report has it. */
export interface ReportedChange {
  readonly number: number
  /** The paragraph, as the panel calls it: “¶ 3”. */
  readonly place: string
  readonly before: string
  readonly after: string
  /** The rule whose fix it was, or null for a change by hand. */
  readonly rule: string | null
  readonly group: Group | null
  /** What kind of mistake the rule finds, or null. */
  readonly kind: string | null
}

/** What a report is made from. */
export interface ReportParts {
  readonly versions: Versions
  readonly title: string
  readonly from: string
  readonly date: Date
  /** The findings of both versions. */
  readonly findings: {
    readonly before: readonly Diagnostic[]
    readonly after: readonly Diagnostic[]
  }
}

/** Put a report together. */
export function makeReport({versions, title, from, date, findings}: ReportParts): Report {
  const blocks = {before: readBlocks(versions.before), after: readBlocks(versions.after)}
  const words = {before: countWords(blocks.before), after: countWords(blocks.after)}
  const groupsBefore = penaltyByGroup(findings.before, words.before)
  const groupsAfter = penaltyByGroup(findings.after, words.after)
  const places = placeNames(blocks.after, inEnglish)
  const kindOf = kindsIn(findings.before)
  return {
    title,
    from,
    made: date.toISOString(),
    words,
    penalty: {
      before: penalty(findings.before, words.before),
      after: penalty(findings.after, words.after)
    },
    indicative: words.after < tellingLength,
    groups: groups.map(group => ({
      group,
      before: groupsBefore[group],
      after: groupsAfter[group]
    })),
    changes: listChanges(versions).map(({change, number, before, after}) => ({
      number,
      place: places[nearestBlock(blocks.after, change.fromB)] ?? "",
      before,
      after,
      rule: change.rule,
      ...kindOf(change.rule)
    })),
    left: findings.after.length
  }
}

/** What is known of a rule from what it found: its group, and the kind of mistake. */
export function kindsIn(diagnostics: readonly Diagnostic[]) {
  const known = new Map(diagnostics.map(({rule, category}) => [rule, category]))
  return (rule: string | null): {readonly group: Group | null; readonly kind: string | null} => {
    const category = rule === null ? undefined : known.get(rule)
    if (category === undefined) return {group: null, kind: null}
    return {group: groupOf(category), kind: categories[category].name}
  }
}

// Where a whole paragraph was taken out, the place is that of the one that now stands there.
function nearestBlock(blocks: Parameters<typeof blockAt>[0], pos: number): number {
  const at = blockAt(blocks, pos)
  if (at >= 0) return at
  const next = blocks.findIndex(block => block.pos >= pos)
  return next < 0 ? blocks.length - 1 : next
}
