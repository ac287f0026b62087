import * as fc from "fast-check"
import {describe, expect, it} from "vitest"
import {packFiles} from "../../build/pack-files.ts"
import {createLinter} from "../../src/lint/linter.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {formatError} from "../../src/rules/pack-file.ts"
import {loadTagger} from "../../src/text/tagger.ts"
import {patience, runs} from "../support/runs.ts"
import {linterOf, lintBlocks, ruleSource} from "../support/rule.ts"

/** What reading a pack, or matching with it, may take of a processor, in milliseconds, however it is written. */
const bound = 5000

function compile(text: string) {
  const start = process.cpuUsage()
  const {pack, errors} = compilePack("it", [{path: "it/x.yml", text}])
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(bound)
  return {pack, told: errors.map(formatError)}
}

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]
${[..."bcdefghi"].map((name, i) => `${name}: &${name} [${Array.from({length: 9}, () => `*${"abcdefgh"[i]}`).join()}]`).join("\n")}
lists:
  casualty: *i
`

describe("a pack that is meant to hang the reader is refused or harmless", () => {
  it.each([
    ["aliases of aliases", bomb],
    ["a list that holds itself", "lists: &l\n  casualty: [*l]\n"],
    ["a merge of itself", "x: &x\n  <<: *x\n  match: a\n"],
    [
      "a thousand maps in one another",
      Array.from({length: 1000}, (_, i) => `${" ".repeat(i)}a:`).join("\n")
    ],
    ["ten thousand brackets", `x:\n  match: ${"[".repeat(10_000)}`],
    ["ten thousand braces", `x: ${"{".repeat(10_000)}`],
    ["fifty thousand lists in one another", `x: ${"[".repeat(50_000)}`],
    [
      "fifty thousand lists in one another, closed",
      `x: ${"[".repeat(50_000)}${"]".repeat(50_000)}`
    ],
    ["fifty thousand dashes", "- ".repeat(50_000)],
    ["fifty thousand keys of keys", "? ".repeat(50_000)],
    ["50 MB of one line", `x: ${"a".repeat(50_000_000)}`],
    ["a thousand choices in one another", ruleSource(`${"(a|".repeat(1000)}b${")".repeat(1000)}`)],
    ["a line of a million letters", ruleSource("a".repeat(1_000_000))],
    ["a hundred thousand parts", ruleSource("a? ".repeat(100_000))],
    [
      "a message of a million holes",
      ruleSource("a dog -> c", `  message: "${"{x} ".repeat(250_000)}"\n`)
    ],
    ["tags", "x: !!js/function 'function () {}'\ny: !!python/object:os.system [ls]\n"],
    [
      "names of the language",
      "__proto__:\n  match: a\nconstructor:\n  match: b\nlists:\n  __proto__: [x]\n"
    ],
    ["documents after one another", "---\nx: 1\n---\ny: 2\n".repeat(1000)],
    ["no text", "\u0000\u0001\uFFFF\uD800"]
  ])(
    "%s",
    (_what, text) => {
      const {told} = compile(text)
      for (const line of told) expect(line).toMatch(/^it\/x\.yml:\d+:\d+ {2}\S/)
      expect(Reflect.get({}, "match")).toBeUndefined()
    },
    30_000
  )
})

it(
  "whatever a pack’s text becomes, what is wrong is told with its place, and the rest is read",
  () => {
    const files = packFiles("it").filter(({text}) => text.length < 20_000)
    const pieces = [
      "\n",
      ":",
      "|",
      "->",
      "[",
      "]",
      "(",
      ")",
      "~",
      "@",
      "*",
      "&a",
      "*a",
      "'",
      '"',
      "{",
      "}",
      "  ",
      "\t",
      "\u0000",
      "😀",
      "...",
      "?",
      "examples:"
    ]
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(fc.record({at: fc.nat(), remove: fc.nat(30), put: fc.constantFrom(...pieces)}), {
          minLength: 1,
          maxLength: 6
        }),
        (n, changes) => {
          const file = files[n % files.length]
          let text = (file?.text ?? "").slice(0, 4000)
          for (const {at, remove, put} of changes) {
            const from = at % (text.length + 1)
            text = text.slice(0, from) + put + text.slice(from + remove)
          }
          const {told} = compile(text)
          for (const line of told) expect(line).toMatch(/^it\/x\.yml:\d+:\d+ {2}\S/)
        }
      ),
      runs(60)
    )
  },
  patience(60_000)
)

it(
  "random text is no pack, and is told",
  () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({maxLength: 300, unit: "binary"}), fc.string({maxLength: 300})),
        text => {
          expect(compile(text).pack.rules).toEqual([])
        }
      ),
      runs(200)
    )
  },
  patience(60_000)
)

describe("no rule makes matching explode", () => {
  const optional = Array.from({length: 12}, () => "(a|b|a b|b a)?").join(" ")
  const gaps = "a ...12 a ...12 a ...12"
  it.each([
    ["choices that may be nothing", `a ${optional} QUOTE`, ""],
    ["gaps after one another", `${gaps} QUOTE -> y`, ""],
    ["gaps and choices", `a ...12 (a|b|a a)? ...12 (a|b|a a)? ...12 QUOTE`, ""],
    ["groups said again", `x:(a|a a|a a a) ...12 {x} ...12 {x} QUOTE`, ""],
    ["things and names", "THING a THING a THING QUOTE", ""],
    ["what must not be there", "[a] -> y", `  unless: "${gaps} x"\n`],
    ["what must be near", "[a] -> y", `  near: "${gaps} x"\n`],
    ["both, and choices", "[a] -> y", `  near: "${optional} x"\n  unless: "${gaps} x"\n`]
  ])(
    "%s",
    async (_what, match, keys) => {
      const {errors} = compilePack("it", [{path: "it/x.yml", text: ruleSource(match, keys)}])
      expect(errors).toEqual([])
      const linter = linterOf(ruleSource(match, keys))
      for (const text of ["a ".repeat(1000), "a b ".repeat(500), "A a, ".repeat(500)]) {
        const start = process.cpuUsage()
        await lintBlocks(linter, [text.trim()])
        expect(process.cpuUsage(start).user / 1000).toBeLessThan(bound)
      }
    },
    120_000
  )
})

it("a pack of many such rules takes its time, and no more", async () => {
  const rules = Array.from({length: 20}, (_, i) =>
    ruleSource("a ...12 a ...12 a ...12 QUOTE -> y").replace(/^x:/, `x${i}:`)
  )
  const {pack, errors} = compilePack("it", [{path: "it/x.yml", text: rules.join("")}])
  expect(errors).toEqual([])
  const linter = createLinter({packs: [pack], checks: [], loadTagger})
  const start = process.cpuUsage()
  await lintBlocks(linter, ["a ".repeat(300).trim()])
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(bound)
}, 60_000)
