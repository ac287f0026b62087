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
  const read = `${Math.round(words.people / 1000)},000 words that people wrote`
  const human = people === 0 ? `never in ${read}` : `${times(people)} in ${read}`
  if (fired === 0) return `Not met yet in the translations that were measured; ${human}.`
  const agreed = right === fired ? "editors agreed each time" : `editors agreed ${times(right)}`
  return `Met ${times(fired)} in measured translations, ${fired === 1 && right === 1 ? "and an editor agreed" : agreed}; ${human}.`
}

function times(n: number): string {
  return n === 0 ? "never" : n === 1 ? "once" : n === 2 ? "twice" : `${n} times`
}
