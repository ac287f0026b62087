import {tr} from "./words/tr.ts"

/** How the rules did on measured texts: `rules/record.json`, written by `npm run measure`. */
export interface Records {
  /** How many words were read. */
  readonly words: {readonly machine: number; readonly people: number}
  /** By a rule's id; a rule that is not there fired nowhere. */
  readonly rules: Readonly<Record<string, RuleRecord>>
}

/** What one rule did there. */
export interface RuleRecord {
  /** Times it fired on machine translations. */
  readonly fired: number
  /** Times, of those, that it touched a place which an annotator marked or a post-editor changed. */
  readonly right: number
  /** Times that nothing was wrong there, or its fix led away from what a post-editor wrote. */
  readonly wrong: number
  /** Times it fired on English that people wrote or translated. */
  readonly people: number
}

/** A rule's record, told to an editor. */
export function recordSentence({words, rules}: Records, rule: string): string {
  const {fired, right, people} = rules[rule] ?? {fired: 0, right: 0, people: 0}
  const among = tr("{times} in {words} words that people wrote", {
    times: times(people),
    words: Math.round(words.people / 1000) * 1000
  })
  const met = {times: times(fired), people: among}
  if (fired === 0)
    return tr("Not met yet in the translations that were measured; {people}.", {people: among})
  if (right < fired)
    return tr("Met {times} in measured translations, editors agreed {right}; {people}.", {
      ...met,
      right: times(right)
    })
  return fired === 1
    ? tr("Met {times} in measured translations, and an editor agreed; {people}.", met)
    : tr("Met {times} in measured translations, editors agreed each time; {people}.", met)
}

function times(n: number): string {
  if (n > 2) return tr("{n} times", {n})
  return n === 0 ? tr("never") : n === 1 ? tr("once") : tr("twice")
}
