import {describe, expect, it} from "vitest"
import {compilePattern} from "../../src/rules/compile-pattern.ts"
import type {Instruction} from "../../src/rules/compiled.ts"
import {Lists} from "../../src/rules/lists.ts"
import {parsePattern} from "../../src/rules/parse-pattern.ts"

const lists = new Lists(
  new Map([
    ["unit", ["mile", "nautical mile"]],
    ["verb", ["go on", "stop"]]
  ])
)

/** A program with its words written out in place of the numbers of their tables. */
function compile(pattern: string, ...kept: readonly string[]) {
  const tables: (readonly string[])[] = []
  const program = compilePattern(parsePattern(pattern), {
    lists,
    store: words => tables.push(words) - 1,
    kept: new Set(kept)
  })
  const code = program.code.map(step => written(step, tables))
  return {...program, code: code.slice(1, -2), captures: program.captures}
}

function written(step: Instruction, tables: readonly (readonly string[])[]): string {
  switch (step.op) {
    case "words":
      return [
        (tables[step.table] ?? []).join("|"),
        ...(step.pos ? [`as ${step.pos}`] : []),
        ...(step.slot === undefined ? [] : [`slot ${step.slot}`])
      ].join(" ")
    case "kind":
      return step.form === undefined ? step.kind : `${step.kind}.${step.form}`
    case "sign":
      return step.sign
    case "gap":
      return `gap ${step.most}`
    case "again":
    case "open":
    case "close":
      return `${step.op} ${step.capture}`
    case "split":
    case "jump":
      return `${step.op} ${String(step.to)}`
    default:
      return step.op
  }
}

// Without the marks of what is flagged, which is all. Numbers of steps count the first of these.
describe("a compiled pattern", () => {
  it.each<readonly [string, readonly string[]]>([
    ["the dog", ["the", "dog"]],
    ["in-depth", ["in", "hyphen", "depth"]],
    ["dog's ,", ["dog", "possessive", ","]],
    ["NOUN.plural or NOUN", ["NOUN.plural", "or", "NOUN"]],
    ["go ...3 on", ["go", "gap 3", "on"]],
    ["~dog/noun and ~cat", ["~dog/noun as noun slot 0", "and", "~cat slot 1"]],
    ["(dog|cat)", ["cat|dog"]],
    ["(dog|dog)", ["dog"]],
    ["old? dog", ["split 2,4", "old", "jump 5", "jump 5", "dog"]],
    [
      "(dog|a very old cat|a cat)",
      [
        "split 2,7,10",
        "a",
        "very",
        "old",
        "cat",
        "jump 12",
        "a",
        "cat",
        "jump 12",
        "dog",
        "jump 12"
      ]
    ],
    ["(~dog|~cat)", ["~cat|~dog slot 0"]],
    [
      "(~dog/noun|~go/verb)",
      ["split 2,4", "~dog/noun as noun slot 0", "jump 6", "~go/verb as verb slot 0", "jump 6"]
    ],
    ["(~dog|cat)", ["split 2,4", "~dog slot 0", "jump 6", "cat", "jump 6"]],
    ["(old ~dog|~cat)", ["split 2,5", "old", "~dog slot 0", "jump 7", "~cat slot 0", "jump 7"]],
    ["@unit", ["split 2,5", "nautical", "mile", "jump 7", "mile", "jump 7"]],
    [
      "~@unit.plural",
      ["split 2,5", "nautical", "~mile.plural slot 0", "jump 7", "~mile.plural slot 0", "jump 7"]
    ],
    [
      "~@verb/verb",
      [
        "split 2,5",
        "~go/verb as verb slot 0",
        "on",
        "jump 7",
        "~stop/verb as verb slot 0",
        "jump 7"
      ]
    ],
    ["NOUN or {NOUN}", ["open 0", "NOUN", "close 0", "or", "again 0"]],
    [
      "x:(the dog) or {x}?",
      ["open 0", "the", "dog", "close 0", "or", "split 7,9", "again 0", "jump 10", "jump 10"]
    ],
    [
      "NOUN (or {NOUN}|dog)",
      ["open 0", "NOUN", "close 0", "split 5,8", "or", "again 0", "jump 10", "dog", "jump 10"]
    ]
  ])("%s", (pattern, code) => {
    expect(compile(pattern).code).toEqual(code)
  })

  it.each([
    ["the dog", false],
    ["the NUM WORD", false],
    ["the NOUN", true],
    ["the VERB", true],
    ["the ADJ", true],
    ["the ADV", true],
    ["the NAME", true],
    ["the THING", true],
    ["~dog/noun", true],
    ["~dog", false]
  ])("%s asks for parts of speech: %s", (pattern, tags) => {
    expect(compile(pattern).tags).toBe(tags)
  })

  it.each<readonly [string, string, boolean | null]>([
    ["the VERB", "VERB", true],
    ["the NOUN", "NOUN", false],
    ["~go/verb", "go", true],
    ["~dog", "dog", false],
    ["~be late", "be", true],
    ["~have late", "have", true],
    ["~beat it", "beat", false],
    ["~@verb/verb", "verb", true],
    ["@unit", "unit", false],
    ["x:(~go/verb|~be)", "x", true],
    ["x:(~go/verb|~dog)", "x", false],
    ["x:(~go/verb on|~be)", "x", false],
    ["VERB? late", "VERB", true],
    ["(a NOUN|b)", "NOUN", null],
    ["the dog", "cat", null]
  ])("%s keeps %s, a verb: %s", (pattern, name, verb) => {
    expect(compile(pattern, name).captures).toEqual(verb === null ? [] : [{name, verb}])
  })

  it("keeps the part to which the name was given", () => {
    expect(compile("VERB and x:NOUN", "x").code).toEqual([
      "VERB",
      "and",
      "open 0",
      "NOUN",
      "close 0"
    ])
  })

  it("has the words of its slots", () => {
    expect(compile("~go (~dog|old ~cat) late").slots).toEqual([["go"], ["dog", "cat"]])
    expect(compile("(~dog|~cat|late)").slots).toEqual([["dog", "cat"]])
  })

  it("repeats nothing that is not there", () => {
    expect(() => compile("dog or {cat}")).toThrow("no part of the pattern is called {cat}")
  })
})
