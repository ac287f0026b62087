import {expect, it} from "vitest"
import {wordText} from "../../src/rules/fix-words.ts"
import {wordEntries} from "../../src/rules/word-table.ts"
import {segment} from "../../src/text/segment.ts"

// A `~word` of a pattern, the word it found in brackets and how that is tagged; a `~word` of the
// fix, and in which form it comes.
it.each([
  // One spelling can be noun and verb.
  ["~dog", "we see [dogs] now", "NOUN", "knife", "knives"],
  ["~dog", "she [dogs] him", "VERB", "knife", "knifes"],
  ["~dog", "she [dogs] him", "AUX", "knife", "knifes"],
  ["~dog", "dogs [dogs] dogs", "X", "knife", "knives"],
  ["~cut", "they [cut] it", "X", "wound", "wounded"],
  ["~cut", "they want to [cut] it", "VERB", "be", "be"],
  // Past or participle.
  ["~resume", "[resumed] control", "VERB", "take", "took"],
  ["~resume", "he [resumed]", "VERB", "take", "took"],
  ["~resume", "[resumed] by him", "VERB", "take", "taken"],
  ["~resume", "by [resumed] it", "VERB", "take", "took"],
  ["~resume", "Has [resumed] it", "VERB", "take", "taken"],
  ["~resume", "Also [resumed] it", "VERB", "take", "took"],
  ["~resume", "has he quickly [resumed] it", "VERB", "take", "took"],
  ["~resume", "so it has not also just quickly [resumed] it", "VERB", "take", "taken"],
  ["~resume", "it has not also just since quickly [resumed] it", "VERB", "take", "took"],
  ["~set", "[set] it", "VERB", "send", "sent"],
  ["~set", "will [set] it", "VERB", "send", "send"],
  // A word that replaces itself leaves a capital at the start, unless it is its own.
  ["~dog", "[Dogs] bark", "NOUN", "dog", "dogs"],
  ["~dog", "[Dogs] bark", "PROPN", "dog", "Dogs"],
  ["~dog", "See [Dogs] bark", "NOUN", "dog", "Dogs"],
  ["~dog", "[DOGS] bark", "NOUN", "dog", "DOGS"]
])("%s in “%s” as %s: ~%s is %s", (spec, marked, tag, word, expected) => {
  const block = segment({scope: "paragraph", text: `${marked.replace(/[[\]]/g, "")}.`})
  const token = block.tokens.findIndex(({from}) => from === marked.indexOf("["))
  const entries = wordEntries(spec).filter(({form}) => form === block.tokens[token]?.form)
  const slot = {token, readings: entries.flatMap(({readings}) => readings)}
  const context = {block, spelling: "british", tagOf: () => tag} as const
  expect(wordText(context, slot, {type: "forms", word, pos: null, at: 0})).toBe(expected)
})
