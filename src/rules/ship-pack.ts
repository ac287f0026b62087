import type {Compilation} from "./compile-pack.ts"
import type {CompiledRule} from "./compiled.ts"
import type {Pack, RuleSource} from "./pack-file.ts"
import type {PackPart, ShippedList, ShippedPack, ShippedRule} from "./shipped-pack.ts"

/**
 * The parts in which a pack is shipped, in the order in which they are
 * wanted. `met` holds the rules that were met in measured translations,
 * `words` the others whose lines are found by words alone;
 * both are of use before the part-of-speech model is there. `rest` asks
 * for parts of speech, or only suspects. `isMet` is asked for a rule's id.
 */
export function shipPack(
  compilation: Compilation,
  isMet: (rule: string) => boolean
): Readonly<Record<PackPart, ShippedPack>> {
  return {
    met: part(compilation, line => byWords(line) && isMet(line.rule.id)),
    words: part(compilation, line => byWords(line) && !isMet(line.rule.id)),
    rest: part(compilation, line => !byWords(line))
  }
}

interface OneLine {
  readonly rule: CompiledRule
  readonly line: CompiledRule["lines"][number]
}

function byWords({rule, line}: OneLine): boolean {
  return (
    rule.certainty !== "suspect" &&
    ![line.program, ...rule.near, ...rule.unless].some(program => program.tags)
  )
}

function part({pack, sources, packs}: Compilation, holds: (line: OneLine) => boolean): ShippedPack {
  const rules = pack.rules.map((rule, i) => ({
    source: sources[i] as RuleSource,
    rule: {...rule, lines: rule.lines.filter(line => holds({rule, line}))}
  }))
  const common = packs.filter(isCommon).flatMap(({lists}) => [...lists])
  const files = packs
    .map(file => {
      const own = rules
        .filter(({rule, source}) => source.file === file.file.path && rule.lines.length > 0)
        .map(({rule, source}) => ship(rule, source))
      const lists = isCommon(file) ? [] : [...file.lists]
      return {lists: wanted(lists, own.flatMap(patternsOf)), rules: own}
    })
    .filter(file => file.rules.length > 0)
  const patterns = files.flatMap(({lists, rules}) => [
    ...lists.flatMap(([, entries]) => entries),
    ...rules.flatMap(patternsOf)
  ])
  return {language: pack.language, lists: wanted(common, patterns), files}
}

// The lists that patterns name, and those that these name: the other parts bring their own.
function wanted(
  lists: readonly ShippedList[],
  patterns: readonly string[]
): readonly ShippedList[] {
  const known = new Map(lists)
  const names = new Set<string>()
  const look = (pattern: string) => {
    for (const [, name = ""] of pattern.matchAll(/@([a-z][a-z0-9-]*)/g)) {
      if (names.has(name)) continue
      names.add(name)
      known.get(name)?.forEach(look)
    }
  }
  patterns.forEach(look)
  return lists.filter(([name]) => names.has(name))
}

function patternsOf({lines, near = [], unless = [], about}: ShippedRule): readonly string[] {
  const texts = lines.map(([, text]) => text)
  return [...texts, ...near, ...unless, ...(about === undefined ? [] : [`@${about}`])]
}

function isCommon({file}: Pack): boolean {
  return /(?:^|\/)lists\.yml$/.test(file.path)
}

function ship(rule: CompiledRule, source: RuleSource): ShippedRule {
  const {lines, near, unless, about: _about, ...rest} = rule
  return {
    ...rest,
    lines: lines.map(({number, program, filed}) => [
      number,
      source.match[number]?.text ?? "",
      filed.join(" "),
      program.anchor?.least ?? 0,
      program.anchor?.most ?? 0
    ]),
    ...(near.length > 0 ? {near: source.near.map(({text}) => text)} : {}),
    ...(unless.length > 0 ? {unless: source.unless.map(({text}) => text)} : {}),
    ...(source.about === null ? {} : {about: source.about.text})
  }
}
