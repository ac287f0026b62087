import {describe, expect, it} from "vitest"
import record from "../../rules/record.json" with {type: "json"}
import {packFiles, packLanguages} from "../../build/pack-files.ts"
import {checks} from "../../src/checks/all.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import type {RuleRecord} from "../../src/app/record-sentence.ts"

const records: Readonly<Record<string, RuleRecord>> = record.rules
const rules = packLanguages().flatMap(
  language => compilePack(language, packFiles(language)).pack.rules
)
const known = new Set([...rules, ...checks].map(({id}) => id))
const sure = rules.filter(({certainty}) => certainty === "sure").map(({id}) => id)

describe("the record", () => {
  it("is of rules that there are: `npm run measure` writes it anew", () => {
    expect(Object.keys(records).filter(id => !known.has(id))).toEqual([])
  })

  it.each(sure)("%s is sure: it was right where it was met, and never wrong", id => {
    const {right, wrong} = records[id] ?? {right: 0, wrong: 0}
    expect({met: right > 0, wrong}).toEqual({met: true, wrong: 0})
  })
})
