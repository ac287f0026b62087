import {packFiles} from "../../build/pack-files.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {readExample} from "../../src/rules/example.ts"
import type {RuleSource} from "../../src/rules/pack-file.ts"

/** Sentences that keep the rules of a language busy: the examples of all of them, or of those wanted. */
export function exampleSentences(
  language: string,
  wanted: (rule: RuleSource) => boolean = () => true
): readonly string[] {
  const rules = compilePack(language, packFiles(language)).sources.filter(wanted)
  return rules.flatMap(({examples}) => examples.map(({text}) => readExample(text).text))
}
