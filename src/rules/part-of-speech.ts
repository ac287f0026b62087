import type {PartOfSpeech} from "../text/inflect.ts"
import type {Token} from "../text/segment.ts"

const beforeNoun = new Set(
  "the a an of many few several his her their its our my your these those no any".split(" ")
)
const beforeVerb = new Set(
  "to will would can could may might must should not he she they we you it who also".split(" ")
)

/**
 * Whether a word stands as a part of speech. A form that can be a noun
 * and a verb is decided by its neighbour, then by the tagger.
 */
export function hasPartOfSpeech(
  pos: PartOfSpeech,
  tokens: readonly Token[],
  i: number,
  tagOf: (i: number) => string
): boolean {
  const before = tokens[i - 1]?.form ?? ""
  if (pos !== "adj" && beforeNoun.has(before)) return pos === "noun"
  if (pos !== "adj" && beforeVerb.has(before)) return pos === "verb"
  const tag = tagOf(i)
  if (pos === "noun") return tag === "NOUN" || tag === "PROPN"
  if (pos === "verb") return tag === "VERB" || tag === "AUX"
  return tag === "ADJ" || tag === "VERB"
}
