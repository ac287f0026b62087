import {describe, expect, it} from "vitest"
import {nameVariants} from "../../src/checks/name-variants.ts"
import {quotationStyle} from "../../src/checks/quotation-style.ts"
import {noHouse} from "../../src/checks/house/house.ts"
import type {Diagnostic} from "../../src/lint/diagnostic.ts"
import {fixedText} from "../../src/lint/fix.ts"
import {createLinter, type Linter} from "../../src/lint/linter.ts"
import type {Check, CheckMatch} from "../../src/rules/check.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import type {Scope} from "../../src/text/document.ts"
import {loadTagger} from "../../src/text/tagger.ts"
import {ruleSource} from "../support/rule.ts"

const packs = (...rules: readonly string[]) => {
  const files = rules.map((text, i) => ({path: `it/file${i}.yml`, text}))
  const {pack, errors} = compilePack("it", files)
  expect(errors).toEqual([])
  return [pack]
}

const overRules = (...rules: readonly string[]) =>
  createLinter({packs: packs(...rules), checks: [], loadTagger})

const overChecks = (...checks: readonly Check[]) =>
  createLinter({packs: [], checks, loadTagger: null})

type Options = Parameters<Linter["lint"]>[1]

function lint(linter: Linter, texts: readonly string[], options?: Options, scope?: Scope) {
  let pos = 1
  const blocks = texts.map(text => {
    const block = {pos, scope: scope ?? ("paragraph" as const), text}
    pos += text.length + 2
    return block
  })
  return linter.lint({from: "it", blocks}, options)
}

const texts = (found: readonly Diagnostic[]) => found.map(({text}) => text)
const fixes = (found: readonly Diagnostic[]) =>
  found.map(finding => finding.fixes.map(fix => fixedText(finding, fix)))

/** A check that flags a word wherever it stands. */
function flagging(word: string, more: Partial<Check & CheckMatch> = {}): Check {
  const {fixes = [], message = "No.", category, certainty, ...check} = more
  return {
    id: "checks/word",
    category: "spelling",
    severity: "minor",
    certainty: "likely",
    reads: "block",
    find: blocks =>
      blocks.flatMap(({text}, block) =>
        [...text.matchAll(new RegExp(word, "g"))].map(({index}) => ({
          block,
          from: index,
          to: index + word.length,
          message,
          fixes,
          ...(category && {category}),
          ...(certainty && {certainty})
        }))
      ),
    ...check
  }
}

describe("a finding", () => {
  it("of a rule says all about itself, at its place in the document", async () => {
    const linter = overRules(
      ruleSource(
        "[~budget] of -> ~toll | ~tally",
        "  certainty: sure\n  severity: major\n  message: Not {match}.\n  because: It is *bilancio*.\n"
      )
    )
    expect(await lint(linter, ["It rains.", "The budgets of war."])).toEqual([
      {
        from: 16,
        to: 23,
        rule: "it/file0/x",
        severity: "major",
        category: "awkward",
        certainty: "sure",
        message: "Not budgets.",
        because: "It is *bilancio*.",
        text: "budgets",
        fixes: [
          {title: "tolls", edits: [{from: 0, to: 7, text: "tolls"}], safe: true},
          {title: "tallies", edits: [{from: 0, to: 7, text: "tallies"}], safe: false}
        ],
        quoted: false
      }
    ])
  })

  it("of a check says all about itself, at its place in the document", async () => {
    const check = flagging("teh", {severity: "major", certainty: "sure", fixes: ["the", "a"]})
    expect(await lint(overChecks(check), ["It rains.", "It was teh end."])).toEqual([
      {
        from: 19,
        to: 22,
        rule: "checks/word",
        severity: "major",
        category: "spelling",
        certainty: "sure",
        message: "No.",
        because: "",
        text: "teh",
        fixes: [
          {title: "the", edits: [{from: 0, to: 3, text: "the"}], safe: true},
          {title: "a", edits: [{from: 0, to: 3, text: "a"}], safe: false}
        ],
        quoted: false
      }
    ])
  })

  it.each([
    ["likely", false],
    ["sure", true]
  ])("that is %s may be fixed unseen: %s", async (certainty, safe) => {
    const linter = overRules(ruleSource("dog -> cat", `  certainty: ${certainty}\n`))
    const [found] = await lint(linter, ["A dog."])
    expect(found?.fixes.map(fix => fix.safe)).toEqual([safe])
    const check = flagging("dog", {
      certainty: certainty === "sure" ? "sure" : "likely",
      fixes: ["cat"]
    })
    const [checked] = await lint(overChecks(check), ["A dog."])
    expect(checked?.fixes.map(fix => fix.safe)).toEqual([safe])
  })

  it("of a check may be more certain, or of another kind, than the check", async () => {
    const check = {
      ...flagging("dog"),
      find: flagging("dog", {category: "number", certainty: "sure"}).find
    }
    expect(await lint(overChecks(check), ["A dog."])).toMatchObject([
      {category: "number", certainty: "sure"}
    ])
  })

  it("is quoted in a quotation and in a block quote, but its marks are not", async () => {
    const linter = createLinter({
      packs: packs(ruleSource("dog")),
      checks: [flagging("cat")],
      loadTagger
    })
    const quoted = async (text: string, scope?: Scope) =>
      (await lint(linter, [text], {}, scope)).map(finding => finding.quoted)
    expect(await quoted("A dog, he said: “The dog and the cat,” and a cat.")).toEqual([
      false,
      true,
      true,
      false
    ])
    expect(await quoted("A dog and a cat.", "quote")).toEqual([true, true])
    const marks = overChecks(flagging("“", {category: "quote-mark-type"}))
    expect(await lint(marks, ["He said “yes”."])).toMatchObject([{quoted: false}])
  })
})

describe("the fixes", () => {
  it("are nine at most", async () => {
    const words = ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10"]
    const [ofCheck] = fixes(await lint(overChecks(flagging("dog", {fixes: words})), ["A dog."]))
    expect(ofCheck).toEqual(words.slice(0, 9))
    const names = "bee cat cow fly fox hen pig rat yak emu".split(" ")
    const linter = overRules(ruleSource(`dog -> ${names.join(" | ")}`))
    expect(fixes(await lint(linter, ["Old dog."]))).toEqual([names.slice(0, 9)])
  })

  it("change something, each something else", async () => {
    const check = flagging("dog", {fixes: ["dog", "cat"]})
    expect(fixes(await lint(overChecks(check), ["A dog."]))).toEqual([["cat"]])
    const linter = overRules(ruleSource("(dog|cat) -> cat | cat | bird"))
    expect(fixes(await lint(linter, ["The dog ran."]))).toEqual([["cat", "bird"]])
    expect(fixes(await lint(linter, ["The cat ran."]))).toEqual([["bird"]])
  })

  it("are no reason to flag what is as they want it", async () => {
    const linter = overRules(ruleSource("(dog|cat) -> cat"))
    expect(texts(await lint(linter, ["The dog and the cat ran."]))).toEqual(["dog"])
  })

  it("lie inside what is flagged, which grows with them", async () => {
    const linter = overRules(ruleSource("a [dog] -> ant", '  message: "{match}!"\n'))
    const [found] = await lint(linter, ["See a dog run."])
    expect(found).toMatchObject({from: 5, to: 10, text: "a dog", message: "dog!"})
    expect(fixes(found ? [found] : [])).toEqual([["an ant"]])
  })

  it("are spelt as the article is, or as the house wants", async () => {
    const linter = overRules(ruleSource("the army -> defence"))
    const british = await lint(linter, ["The colour.", "See the army."])
    const american = await lint(linter, ["The color.", "See the army."])
    expect(fixes([...british, ...american])).toEqual([["defence"], ["defense"]])
    const asked = await lint(linter, ["The color.", "See the army."], {
      house: {...noHouse, spelling: "british"}
    })
    expect(fixes(asked.filter(({rule}) => rule === "it/file0/x"))).toEqual([["defence"]])
  })
})

describe("of a check and a rule that overlap", () => {
  it("the one that flags more words is shown", async () => {
    const both = (match: string, word: string) =>
      createLinter({packs: packs(ruleSource(match)), checks: [flagging(word)], loadTagger})
    const rules = async (linter: Linter) =>
      (await lint(linter, ["The big old dog barks."])).map(({rule}) => rule)
    expect(await rules(both("old dog", "dog"))).toEqual(["it/file0/x"])
    expect(await rules(both("dog", "old dog"))).toEqual(["checks/word"])
    expect(await rules(both("old dog", "big old dog barks"))).toEqual(["checks/word"])
    expect(await rules(both("[old] dog barks", "old dog"))).toEqual(["checks/word"])
    expect(await rules(both("old dog", "d"))).toEqual(["it/file0/x"])
  })
})

describe("a fix that leaves nothing", () => {
  it("is called so", async () => {
    const [found] = await lint(overChecks(flagging(" dog", {fixes: ["", " cat "]})), ["A dog."])
    expect(found?.fixes.map(({title}) => title)).toEqual(["Remove", "cat"])
  })
})

describe("a message", () => {
  it("leaves out what is not there", async () => {
    const linter = overRules(ruleSource("x:(the NOUN)? barks", '  message: "{x}|{fix}|{match}."\n'))
    expect((await lint(linter, ["It barks."])).map(({message}) => message)).toEqual(["||barks."])
  })
})

describe("the house", () => {
  it("has words in which nothing is flagged", async () => {
    const linter = overChecks(flagging("dog"))
    const house = {...noHouse, words: ["Dog"]}
    expect(texts(await lint(linter, ["A dog."], {house}))).toEqual([])
    expect(texts(await lint(linter, ["A dog."], {house: {...noHouse, words: ["cat"]}}))).toEqual([
      "dog"
    ])
  })

  it("settles how names and quotation marks are written", async () => {
    const linter = overChecks(nameVariants, quotationStyle)
    const article = [
      'They fought Isis and Isis cells. They say ISIS left. The “dead” and the “living” met the "lost" here.'
    ]
    const found = await lint(linter, article, {suspect: true})
    expect(found.map(({rule, text}) => [rule, text])).toEqual([
      ["checks/name-variants", "ISIS"],
      ["checks/quotation-style", '"lost"']
    ])
    const house = {
      ...noHouse,
      quotes: "curly" as const,
      names: [{prefer: "Islamic State", avoid: ["ISIS"]}]
    }
    const settled = await lint(linter, article, {house, suspect: true})
    expect(settled.map(({rule}) => rule)).not.toContain("checks/name-variants")
    expect(settled.map(({rule}) => rule)).not.toContain("checks/quotation-style")
    expect(settled.map(({rule}) => rule)).toContain("house/quotes")
  })
})

describe("what is shown", () => {
  it("is a suspicion only on request", async () => {
    const linter = overChecks(flagging("dog", {certainty: "suspect"}))
    expect(texts(await lint(linter, ["A dog."]))).toEqual([])
    expect(texts(await lint(linter, ["A dog."], {suspect: true}))).toEqual(["dog"])
  })

  it("stands in the order of the text, whatever found it", async () => {
    const linter = createLinter({
      packs: packs(ruleSource("cat")),
      checks: [flagging("dog", {reads: "article"}), flagging("bird")],
      loadTagger
    })
    expect(texts(await lint(linter, ["A dog, a cat, a bird.", "A dog."]))).toEqual([
      "dog",
      "cat",
      "bird",
      "dog"
    ])
  })

  it("touches its neighbour, but does not overlap it", async () => {
    const linter = overChecks(flagging("ab"), flagging("cd"), flagging("bc"))
    expect(texts(await lint(linter, ["abcd"]))).toEqual(["ab", "cd"])
  })
})

describe("linting again", () => {
  it("asks the checks of a block about what has changed alone", async () => {
    const asked: string[] = []
    const check = flagging("dog")
    const linter = overChecks({
      ...check,
      find: blocks => {
        asked.push(...blocks.map(({text}) => text))
        return check.find(blocks)
      }
    })
    const first = await lint(linter, ["One dog.", "Two.", "One dog."])
    expect(first.map(({from}) => from)).toEqual([5, 21])
    const second = await lint(linter, ["New.", "One dog.", "One dog."])
    expect(second.map(({from}) => from)).toEqual([11, 21])
    expect(asked).toEqual(["One dog.", "Two.", "New."])
    await lint(linter, ["New."])
    await lint(linter, ["One dog."])
    expect(asked).toEqual(["One dog.", "Two.", "New.", "One dog."])
  })

  it("knows a heading from a paragraph of the same words", async () => {
    const linter = overRules(ruleSource("dog", "  in: heading\n"))
    expect(texts(await lint(linter, ["A dog"]))).toEqual([])
    expect(texts(await lint(linter, ["A dog"], {}, "heading"))).toEqual(["dog"])
  })
})

describe("parts of speech", () => {
  const rules = [ruleSource("dog"), ruleSource("~budget/noun")]
  const article = ["Two budgets.", "A dog."]

  it("are loaded when a rule asks for them, and what needs none is told early", async () => {
    const told: (readonly string[])[] = []
    let loads = 0
    const linter = createLinter({
      packs: packs(...rules),
      checks: [],
      loadTagger() {
        loads++
        return loadTagger()
      }
    })
    const early = (found: readonly Diagnostic[]) => told.push(texts(found))
    expect(texts(await lint(linter, ["A dog."], {early}))).toEqual(["dog"])
    expect([loads, told]).toEqual([0, []])
    expect(texts(await lint(linter, article, {early}))).toEqual(["budgets", "dog"])
    expect([loads, told]).toEqual([1, [["dog"]]])
    expect(texts(await lint(linter, ["My budgets."], {early}))).toEqual(["budgets"])
    expect([loads, told]).toEqual([1, [["dog"]]])
  })

  it("need not be there: then what needs them is not found", async () => {
    const linter = createLinter({packs: packs(...rules), checks: [], loadTagger: null})
    expect(texts(await lint(linter, article))).toEqual(["dog"])
    expect(texts(await lint(linter, article))).toEqual(["dog"])
  })
})
