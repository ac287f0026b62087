import type {Compilation} from "./compile-pack.ts"
import type {CompiledRule} from "./compiled.ts"
import type {Pack, RuleSource} from "./pack-file.ts"
import type {ShippedPack, ShippedRule} from "./shipped-pack.ts"

/**
 * The two parts in which a pack is shipped: `words`, whose lines are found
 * by words alone, and `rest`, which asks for parts of speech or only
 * suspects. The first is of use before the part-of-speech model is there.
 */
export function shipPack(compilation: Compilation): {
  readonly words: ShippedPack
  readonly rest: ShippedPack
} {
  return {words: part(compilation, byWords), rest: part(compilation, rule => !byWords(rule))}
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
  const common = packs.filter(isCommon)
  const files = packs
    .map(file => ({
      lists: isCommon(file) ? [] : [...file.lists],
      rules: rules
        .filter(({rule, source}) => source.file === file.file.path && rule.lines.length > 0)
        .map(({rule, source}) => ship(rule, source))
    }))
    .filter(file => file.rules.length > 0)
  return {language: pack.language, lists: common.flatMap(({lists}) => [...lists]), files}
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
