import {expect, it} from "vitest"
import {packFiles} from "../../build/pack-files.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import type {CompiledPack, CompiledRule, Program} from "../../src/rules/compiled.ts"
import {PackIndex} from "../../src/rules/pack-index.ts"
import {shipPack} from "../../src/rules/ship-pack.ts"
import {sample} from "../support/runs.ts"
import {openPack, type ShippedPack} from "../../src/rules/shipped-pack.ts"

// Two packs number their tables otherwise: what stands in them is compared.
function program({code, ...rest}: Program, {tables}: CompiledPack) {
  return {
    ...rest,
    code: code.map(step => (step.op === "words" ? {...step, table: tables[step.table]} : step))
  }
}
function lines(pack: CompiledPack) {
  return pack.rules.flatMap((rule: CompiledRule) =>
    rule.lines.map(line => ({
      number: line.number,
      filed: line.filed,
      program: program(line.program, pack),
      fixes: line.fixes,
      near: rule.near.map(each => program(each, pack)),
      unless: rule.unless.map(each => program(each, pack)),
      about: rule.about,
      id: rule.id,
      message: rule.message,
      because: rule.because,
      category: rule.category,
      severity: rule.severity,
      certainty: rule.certainty,
      in: rule.in,
      repeated: rule.repeated
    }))
  )
}
const sent = (pack: ShippedPack) => openPack(JSON.parse(JSON.stringify(pack)) as ShippedPack)
const byName = (a: {id: string; number: number}, b: {id: string; number: number}) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.number - b.number

// One of each thing that a rule can say.
const small = [
  {path: "lists.yml", text: "lists:\n  war: [soldiers, battle, nautical mile]\n"},
  {
    path: "xx/one.yml",
    text: `lists:
  pet: [dog, cat]
near-pets:
  category: awkward
  message: "“{match}” by {NAME}, say {fix}."
  because: It is *x*.
  match: |
    [~budget] of NAME -> ~toll | ~tally
    at hours NUM.clock -> at {NUM.clock}
    [~budget/noun] fell -> ~toll
  near: |
    @pet
    ~bark
  unless: the ~@pet ... fell
  about: "@war"
  examples: |
    The [budget] of Rome.
    The [budgets] of Rome.
    The old dog.
    The old cat.
`
  },
  {
    path: "xx/two.yml",
    text: `suspected:
  category: number
  certainty: suspect
  repeated: 2
  in: heading
  match: a pylon
  examples: |
    See [a pylon].
    See [a  pylon].
    One pylon.
    The pylon.
`
  }
]
const filesOf = (name: string) => (name === "a small one" ? small : packFiles(name))
const names = sample(["a small one", "en", "de"])

// Every other rule.
function isMet(rule: string) {
  return rule.length % 2 === 0
}

it.each(names)("%s comes out of its parts as it went in", language => {
  const compilation = compilePack(language, filesOf(language))
  expect(compilation.errors).toEqual([])
  const {met, words, rest} = shipPack(compilation, isMet)
  const back = [met, words, rest].flatMap(part => lines(sent(part))).sort(byName)
  expect(back).toEqual(lines(compilation.pack).sort(byName))
})

it("what was met comes first", () => {
  const compilation = compilePack("xx", small)
  const {met} = shipPack(compilation, () => true)
  const {words} = shipPack(compilation, () => false)
  expect(sent(met).rules.map(({id}) => id)).toEqual(sent(words).rules.map(({id}) => id))
  expect(sent(met).rules.length).toBeGreaterThan(0)
  expect(sent(shipPack(compilation, () => true).words).rules).toEqual([])
  expect(sent(shipPack(compilation, () => false).met).rules).toEqual([])
})

it.each(names)(
  "the part of %s found by words asks for no part of speech, and suspects nothing",
  language => {
    const {rules} = sent(shipPack(compilePack(language, filesOf(language)), () => false).words)
    expect(rules.length).toBeGreaterThan(0)
    for (const {lines: each, near, unless, certainty} of rules) {
      expect(certainty).not.toBe("suspect")
      const programs = [...each.map(line => line.program), ...near, ...unless]
      expect(programs.filter(({tags}) => tags)).toEqual([])
    }
  }
)

it.each([
  ["~go to -> ~walk to", "went", "gone", "goes"],
  ["~die -> ~stop", "dying", "died"],
  ["a pylon of -> one of", "pylon"],
  ["~be zonked -> ~be tired", "zonked"],
  ["p.m. the -> x", "p.m."]
])("%s is filed under %s", (line, ...forms) => {
  const text = `r:\n  category: awkward\n  match: |\n    ${line}\n  examples: |\n    [a]\n    [b]\n    c\n    d\n`
  const index = new PackIndex([compilePack("xx", [{path: "xx/x.yml", text}]).pack])
  for (const form of forms) expect(index.at(form).length, form).toBe(1)
})
