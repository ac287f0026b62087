import {describe, expect, it} from "vitest"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {formatError} from "../../src/rules/pack-file.ts"

const lists = {path: "lists.yml", text: "lists:\n  casualty: [dead, killed]\n  crime: [theft]\n"}
const rest = `
  category: awkward
  examples: |
    a [b -> c]
    d [e -> f]
    g
    h
`
const compile = (text: string) => compilePack("it", [lists, {path: "it/test.yml", text}])
const told = (text: string) => compile(text).errors.map(formatError)
const line = (match: string) => told(`x:\n  match: |\n    ${match}${rest}`)

describe("a line that is wrong is told where and what would be right", () => {
  it.each([
    ["a | b -> c", "3:7  “|” means “or” and belongs inside ( ): write (a|b)"],
    ["(a|b -> c", "3:5  a “(” is never closed"],
    ["the [bad -> c", "3:9  a “[” is never closed"],
    ["[a] or [b] -> c", "3:12  only one [ ] per pattern: it holds the part that is wrong"],
    ["~resume/vrb the -> c", "3:13  after “/” comes noun, verb or adj, not “vrb”"],
    [
      "militar* area -> c",
      "3:12  no “*” in patterns: write the words out, or ~word for all its forms"
    ],
    [
      "~resume to VERB.inf -> c",
      "3:21  VERB has no form “inf”; there is base, s, ing, past, participle"
    ],
    ["in DET area -> c", "3:8  there is no DET; you may mean the?, a?, @owner"],
    ["two NOUNS -> c", "3:9  there is no NOUNS; you may mean NOUN.plural"],
    ["the VREB dog -> c", "3:9  there is no VREB; you may mean VERB"],
    ["resume.ing it -> c", "3:5  “resume” is only itself here: write ~resume before “.ing”"],
    ["NOUN VERB -> c", "3:5  a pattern needs at least one word, list or sign that must be there"],
    ["~(go|come) to -> c", "3:6  a word follows “~”: put the ~ inside, (~a|~b)"],
    ["the ^ dog -> c", "3:9  “^” has no meaning here: write START"],
    [
      "the budget -> ~toll",
      "3:19  a ~word of the fix has no ~word in the pattern to follow: write the form itself"
    ],
    [
      "a (big|small) dog -> {big}",
      "3:26  {big} is only one choice of ( ): name the group, x:( … ), and write {x}"
    ],
    ["NOUN of NOUN -> {NOUN}", "3:21  two parts are called {NOUN}: name the one you mean, x:NOUN"],
    ["the dog -> {cat}", "3:16  no part of the pattern is called {cat}"],
    [
      "a dog -> {a.gerund}",
      "3:14  a fix has no form “gerund”; there is base, s, ing, past, participle, singular, plural, english, ordinal, clock"
    ],
    [
      "a ~dog -> ~cat.plural",
      "3:15  a ~word of a fix has the form of its partner: write the form itself, not “.plural”"
    ],
    ["a dog -> b -> c", "3:16  two “->” in one line: one line is one pattern with its fixes"],
    ["a dog ...20 cat -> c", "3:11  a gap may hold 12 words at most"],
    ["a () dog -> c", "3:8  an empty choice in ( ): for “or nothing” put “?” after the “)”"],
    ["the the?? dog -> c", "3:13  one “?” is enough; for the sign itself write \\?"],
    ["a dog – cat -> c", "3:11  write DASH for a dash, or word-word for a hyphen"],
    [
      "a @casualties dog -> c",
      "3:7  no list is called “@casualties”; there is @casualty, @crime …"
    ],
    ['a "@crime" -> d', "3:7  a list needs no quotation marks on a line of its own: write @name"],
    ["a (b?|c) d", "3:8  a choice that may be nothing: put “?” after the “)”, not inside"],
    ["a ( b | c -> d", "3:7  a “(” is never closed"],
    ["a [b] ] -> d", "3:11  “]” without “[”"],
    ["a {x} b -> d", "3:7  no part of the pattern is called {x}"],
    ["a ...1 b ...2 c ...12 d", null],
    ["a dog \\", "3:11  a sign follows “\\”"],
    ["a ~dog.gerund b -> c", expect.stringMatching(/a word has no form “gerund”; there is base, /)],
    ["a ~dog -> ~cat/vrb", expect.stringMatching(/after “\/” comes noun, verb or adj, not “vrb”/)],
    ["a ~dog -> ~cat/verb", null],
    ["a ... b ... c ... d ... e", "3:25  a pattern may hold 3 gaps at most"],
    ["a (b ...|c) d ... e ... f ... g", "3:31  a pattern may hold 3 gaps at most"],
    ["a (b ... c ... d|e ... f) g ... h", null],
    ["THING a THING b THING c", null],
    ["THING a THING b THING c THING d", "3:29  a pattern may hold 3 THINGs at most"],
    ["THING a NOUN b THING c THING? d", null],
    ["a ".repeat(40).trim(), null],
    ["a ".repeat(41).trim(), "3:85  a pattern may hold 40 parts at most"],
    [
      `(${"b ".repeat(30).trim()}|c) ${"a ".repeat(11).trim()}`,
      "3:89  a pattern may hold 40 parts at most"
    ],
    ["dog ... -> ... cat", null]
  ])("%s", (match, message) => {
    const wanted = typeof message === "string" ? `it/test.yml:${message}` : message
    expect(line(match)).toEqual(wanted === null ? [] : [wanted])
  })
})

describe("a rule that is wrong is told", () => {
  const rule = "x:\n  match: a dog -> c"
  it.each([
    [`${rule}\n  unless: cat -> dog${rest}`, "3:15  “unless” holds patterns only: no “->”"],
    [
      `${rule}\n  near: @casualty${rest}`,
      "3:9  a value cannot begin with “@” in YAML: put it in quotes, or on the next line after “|”"
    ],
    [
      `x:\n  match: [harsh] attack -> c${rest}`,
      "2:18  a pattern that begins with “[” goes on the next line after “match: |” (or in quotes)"
    ],
    [
      `${rule}\n  message: Note: wrong${rest}`,
      "3:12  this value holds a colon: put it in quotes, or on the next line after “|”"
    ],
    [
      `${rule}\n  sevrity: major${rest}`,
      "3:3  “sevrity” is no key of a rule; you may mean “severity”"
    ],
    [`${rule}\n  certainty: maybe${rest}`, "3:14  certainty is sure, likely, suspect, not “maybe”"],
    [`${rule}\n  in: title${rest}`, "3:7  in is heading, line, text, unquoted, not “title”"],
    [`${rule}\n  repeated: 1${rest}`, "3:13  repeated is a number from 2 on, not “1”"],
    [`${rule}\n  about: war${rest}`, '3:10  about names one list, as "@war", not “war”'],
    [
      `${rule}\n  category: awkward`,
      "1:1  x has no examples: two lines with [wrong -> right] and two without"
    ],
    [`${rule}\n  examples: |\n    a [b]`, "1:1  x has no “category”"],
    [`x:\n  message: no${rest}`, "1:1  x has no “match”"],
    [
      `X y:\n  match: a${rest}`,
      "1:1  “X y” cannot be a rule’s name: small letters, digits and hyphens"
    ],
    [`x: a dog`, "1:1  “x” holds no rule: indent its keys by two spaces"],
    ["just words", "1:1  a file of rules is a map from names to rules"],
    [`${rule}${rest}\n${rule}${rest}`, "10:1  two things here have the same name"],
    [`lists: dog`, "1:1  lists is a map from names to lists of words"],
    [`lists:\n  Dog: [a]`, "2:3  “Dog” cannot be a list’s name: small letters, digits and hyphens"],
    [
      `lists:\n  dog_x: [a]`,
      "2:3  “dog_x” cannot be a list’s name: small letters, digits and hyphens"
    ],
    [`lists:\n  dog: a`, "2:3  @dog is no list: write [one, two, three]"],
    [`lists:\n  dog: [${"a, ".repeat(2001)}b]`, "2:3  @dog has more than 2,000 entries"],
    [`lists:\n  dog: [${"a, ".repeat(2000)}]\n${rule}${rest}`, null],
    [`lists:\n  dog: ["@dog"]\nx:\n  match: a @dog b -> c${rest}`, "4:12  @dog contains itself"],
    [
      `lists:\n  dog: ["(a"]\nx:\n  match: a @dog b -> c${rest}`,
      "4:12  “(a” in @dog: a “(” is never closed"
    ],
    [`lists:\n  dog: [a]\n  pet: ["@dog", b]\nx:\n  match: c @pet d -> c${rest}`, null],
    [
      `defaults:\n  match: a\n${rule}${rest}`,
      "2:3  “match” is each rule’s own: it cannot stand in defaults"
    ],
    [`defaults:\n  severity: major\n${rule}${rest}`, null],
    [
      `x-:\n  match: a dog${rest}\nx_y:\n  match: a dog${rest}`,
      "10:1  “x_y” cannot be a rule’s name: small letters, digits and hyphens"
    ],
    [`${rule}\n  about: "@war of"${rest}`, '3:10  about names one list, as "@war", not “@war of”'],
    [
      `${rule}\n  about: "the @war"${rest}`,
      '3:10  about names one list, as "@war", not “the @war”'
    ],
    [`${rule}\n  about: "@crime"${rest}`, null],
    [`${rule}\n  repeated: 2${rest}`, null],
    [
      `lists:\n  casualty: [x]`,
      "2:3  there is a list @casualty already: call this one by another name"
    ]
  ])("%s", (text, message) => {
    if (message === null) expect(told(text)).toEqual([])
    else
      expect(told(text)).toContainEqual(
        typeof message === "string" ? `it/test.yml:${message}` : message
      )
  })

  it("wants two examples of each kind", () => {
    const few = `x:\n  match: a dog -> c\n  category: awkward\n  examples: |\n    a [b -> c]\n    d\n`
    expect(told(few)).toEqual([
      "it/test.yml:1:1  x has 1 example with [ ] and 1 without: two of each are the least"
    ])
  })

  it("reads what stands there, whatever the style of YAML", () => {
    const text = `
# A rule.
x:
  match: |
    # of dogs

    a dog -> c
    two  dogs -> c
  message: >
    No
    dog.
  because: "It   is
    a cat."
  original: 'il cane'
  near: 'a cat'
  category: awkward
  examples: |
    a [b -> c]

    d [e -> f]
    g
    h
`
    const {pack, sources, errors} = compile(text)
    expect(errors).toEqual([])
    expect(pack.rules[0]).toMatchObject({
      message: "No dog.",
      because: "It is a cat.",
      category: "awkward",
      severity: "minor",
      certainty: "likely",
      in: null,
      repeated: 1
    })
    expect(pack.rules[0]?.near).toHaveLength(1)
    expect(pack.rules[0]?.lines).toHaveLength(2)
    expect(sources[0]?.original).toBe("il cane")
    expect(sources[0]?.examples.map(({text}) => text)).toEqual([
      "a [b -> c]",
      "d [e -> f]",
      "g",
      "h"
    ])
  })

  it("leaves the other rules in", () => {
    const {pack, errors} = compile(`x:\n  match: (a${rest}\ny:\n  match: a dog -> c${rest}`)
    expect([pack.rules.map(rule => rule.id), errors.length]).toEqual([["it/test/y"], 1])
  })
})
