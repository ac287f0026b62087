import {describe, expect, it} from "vitest"
import {isOfKind, KindSpans} from "../../src/rules/kind-matcher.ts"
import {segment, type SegmentedBlock} from "../../src/text/segment.ts"
import {BlockTags, type Tagger} from "../../src/text/tagger.ts"

type Tags = Readonly<Record<string, string>>

const blockOf = (text: string) => segment({scope: "paragraph", text})

/** A tagger that knows these words, in small letters. */
function taggerOf(tags: Tags): Tagger {
  return {
    tags: ({tokens, sentences}, sentence) => {
      const {start, end} = sentences[sentence] ?? {start: 0, end: 0}
      return tokens.slice(start, end).map(({form}) => tags[form] ?? "X")
    }
  }
}

const textOf = ({text, tokens}: SegmentedBlock, from: number, to: number) =>
  text.slice(tokens[from]?.from, tokens[to - 1]?.to)

type OneToken = Parameters<typeof isOfKind>[0]

// In brackets what the kind finds, when the words are tagged so.
describe("a kind that finds one token", () => {
  it.each<readonly [OneToken, string | null, string, Tags]>([
    ["WORD", null, "[dogs] , [3] [ten]", {}],
    ["QUOTE", null, "[“]dogs[”] , [‘]cats, [«]men[»] [„]", {}],
    ["DASH", null, "he [–] she [-] it [—] old-time ,", {}],
    ["NOUN", null, "[Dogs] and [cats] of Rome, 3.", {dogs: "NOUN", cats: "PROPN", rome: "PROPN"}],
    ["NOUN", null, "3 dogs", {"3": "NOUN", dogs: "VERB"}],
    [
      "NOUN",
      "plural",
      "[dogs] [men] [people] [children] boss dog",
      {dogs: "NOUN", men: "NOUN", people: "NOUN", children: "NOUN", boss: "NOUN", dog: "NOUN"}
    ],
    ["NOUN", "singular", "[boss] dogs [dog]", {boss: "NOUN", dogs: "NOUN", dog: "NOUN"}],
    [
      "ADJ",
      null,
      "[old] [burning] [tired] edits runs thing",
      {old: "ADJ", burning: "VERB", tired: "VERB", edits: "VERB", runs: "VERB", thing: "NOUN"}
    ],
    ["ADJ", null, "3 dogs", {"3": "ADJ"}],
    ["ADV", null, "[quickly] [soon] lyrical 3", {soon: "ADV", "3": "ADV"}],
    ["VERB", null, "they [are] [going] home", {are: "AUX", going: "VERB", home: "NOUN"}],
    ["VERB", null, "3 dogs", {"3": "VERB"}],
    [
      "VERB",
      "ing",
      "[going] [meeting] [tiring] during bring brought",
      {going: "VERB", meeting: "NOUN", tiring: "ADJ", during: "ADP", brought: "VERB"}
    ],
    ["VERB", "base", "attack to [attack] the attack", {attack: "NOUN"}],
    ["VERB", "base", "to open to [go]", {open: "ADJ", go: "VERB"}],
    ["VERB", "base", "they [are] going", {are: "AUX", going: "VERB"}],
    ["VERB", "s", "to attacks it [goes] she go", {attacks: "NOUN", goes: "VERB", go: "VERB"}],
    [
      "VERB",
      "participle",
      "was [closed] was [beaten] was beating a cut",
      {closed: "ADJ", beaten: "VERB", beating: "VERB", cut: "NOUN"}
    ],
    ["VERB", "past", "was closed they [found] it", {closed: "ADJ", found: "VERB"}]
  ])("%s.%s: %s", (kind, form, text, tags) => {
    const block = blockOf(text.replace(/[[\]]/g, ""))
    const {of} = new BlockTags(block, taggerOf(tags))
    const found = block.tokens.filter((_, i) => isOfKind(kind, form, block, i, of))
    const marked = found.reduceRight(
      (all, {from, to}) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`,
      block.text
    )
    expect(marked).toBe(text)
  })
})

const noun = "NOUN"
const old = "ADJ"

type Span = Parameters<KindSpans["ends"]>[0]

// What the kind finds after the first word, the longest first.
describe("a kind that finds several tokens", () => {
  it.each<readonly [Span, string | null, string, Tags, readonly string[]]>([
    ["NUM", null, "see", {}, []],
    ["NUM", null, "see dogs", {}, []],
    ["NUM", null, "see forty-five dogs", {}, ["forty-five"]],
    ["NUM", null, "see two hundred", {}, ["two hundred"]],
    ["NUM", null, "see 2 hundred", {}, ["2"]],
    ["NUM", null, "see two 3", {}, ["two"]],
    ["NUM", null, "see ten-day", {}, ["ten"]],
    ["NUM", null, "see ten dogs three", {}, ["ten"]],
    ["NUM", null, "see one two three four five six seven", {}, ["one two three four five six"]],
    ["NUM", "whole", "see 25", {}, ["25"]],
    ["NUM", "whole", "see 2.5", {}, []],
    ["NUM", "foreign", "see 1.234,5", {}, ["1.234,5"]],
    ["NUM", "foreign", "see 1,500", {}, []],
    ["NUM", "clock", "see 16.30", {}, ["16.30"]],
    ["NUM", "clock", "see 12.30", {}, []],
    ["NAME", null, "see dogs", {}, []],
    ["NAME", null, "see Al-Sadr now", {}, ["Al-Sadr", "Al"]],
    [
      "NAME",
      null,
      "see Guardia di Finanza now",
      {},
      ["Guardia di Finanza", "Guardia di", "Guardia"]
    ],
    ["THING", null, "see", {}, []],
    ["THING", null, "see him", {}, ["him"]],
    ["THING", null, "see her", {}, ["her"]],
    ["THING", null, "see her dog", {dog: noun}, ["her dog"]],
    ["THING", null, "see the", {}, []],
    ["THING", null, "see the old dogs now", {old, dogs: noun}, ["the old dogs"]],
    [
      "THING",
      null,
      "see army's old dogs",
      {army: noun, old, dogs: noun},
      ["army's old dogs", "army"]
    ],
    ["THING", null, "see another dog", {another: "DET", dog: noun}, ["another dog"]],
    ["THING", null, "see soon dog", {soon: "ADV", dog: noun}, []],
    [
      "THING",
      null,
      "see old-time dogs",
      {old, time: noun, dogs: noun},
      ["old-time dogs", "old-time"]
    ],
    ["THING", null, "see the https://a.it", {"https://a.it": noun}, []],
    ["THING", null, "see the % dogs", {"%": noun, dogs: noun}, []],
    ["THING", null, "see Guardia di Finanza", {}, ["Guardia di Finanza"]],
    ["THING", null, "see iphone", {iphone: "PROPN"}, ["iphone"]],
    ["THING", null, "see dozen dogs", {dozen: "NUM", dogs: noun}, ["dozen dogs"]],
    ["THING", null, "see 3 dogs", {dogs: noun}, ["3 dogs"]],
    ["THING", null, "see very old dogs", {very: "ADV", old, dogs: noun}, ["very old dogs"]],
    ["THING", null, "see captured men", {captured: "VERB", men: noun}, ["captured men"]],
    ["THING", null, "see burning old men", {burning: "VERB", old, men: noun}, ["burning old men"]],
    [
      "THING",
      null,
      "see burning iphones",
      {burning: "VERB", iphones: "PROPN"},
      ["burning iphones"]
    ],
    ["THING", null, "see the captured soon", {captured: "VERB", soon: "ADV"}, []],
    ["THING", null, "see edits dogs", {edits: "VERB", dogs: noun}, []],
    ["THING", null, "see evening dogs", {evening: "ADV", dogs: noun}, []],
    [
      "THING",
      null,
      `see ${"old ".repeat(11)}dogs`,
      {old, dogs: noun},
      [`${"old ".repeat(11)}dogs`]
    ],
    ["THING", null, `see ${"old ".repeat(12)}dogs`, {old, dogs: noun}, []]
  ])("%s.%s: %s", (kind, form, text, tags, expected) => {
    const block = blockOf(text)
    const spans = new KindSpans(block, new BlockTags(block, taggerOf(tags)))
    const ends = spans.ends(kind, form, 1, block.tokens.length)
    expect(ends.map(end => textOf(block, 1, end))).toEqual(expected)
  })

  it("is nothing behind the end of the sentence", () => {
    const block = blockOf("They see. Ten dogs bark.")
    const spans = new KindSpans(block, new BlockTags(block, taggerOf({dogs: noun})))
    expect(spans.ends("NUM", null, 3, 3)).toEqual([])
    expect(spans.ends("NUM", null, 3, 6)).toEqual([4])
  })

  it("is no thing that begins with an apostrophe", () => {
    const block = blockOf("the dog's bone")
    const spans = new KindSpans(block, new BlockTags(block, taggerOf({dog: noun, bone: noun})))
    expect(spans.ends("THING", null, 2, 4)).toEqual([])
  })

  it("is looked for once, names apart from things", () => {
    const block = blockOf("see Rome dogs")
    const spans = new KindSpans(block, new BlockTags(block, taggerOf({dogs: noun})))
    const names = spans.ends("NAME", null, 1, 3)
    const things = spans.ends("THING", null, 1, 3)
    expect([names, things]).toEqual([[2], [3, 2]])
    expect(spans.ends("NAME", null, 1, 3)).toBe(names)
    expect(spans.ends("THING", null, 1, 3)).toBe(things)
  })

  it("is looked for again where a tag was missing", () => {
    const block = blockOf("see dogs now")
    const tags = new BlockTags(block, null)
    const spans = new KindSpans(block, tags)
    spans.ends("THING", null, 1, 3)
    const {missed} = tags
    spans.ends("THING", null, 1, 3)
    expect(tags.missed).toBeGreaterThan(missed)
  })
})
