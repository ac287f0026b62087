import {describe, expect, it} from "vitest"
import {changesOf} from "../support/changes-of.ts"
import {reportCsv} from "../../src/app/export/report-csv.ts"
import {writeReport} from "../../src/app/export/report-html.ts"
import {makeReport, type Report} from "../../src/app/export/report.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import type {Diagnostic} from "../../src/lint/diagnostic.ts"

const finding = (rule: string, category: Diagnostic["category"], text: string): Diagnostic => ({
  from: 0,
  to: text.length,
  rule,
  severity: "major",
  category,
  certainty: "likely",
  message: "",
  because: "",
  text,
  fixes: [],
  quoted: false
})

const rule = "it/false-friends/bilancio"

function report(a: string, b: string): Report {
  const [before, after] = [readMarkdown(a), readMarkdown(b)]
  const changes = changesOf(before, after).map((change, i) =>
    i === 0 ? {...change, rule} : change
  )
  const found = [
    finding(rule, "false-friend", "budget"),
    finding("en/tidy/x", "punctuation", ","),
    finding("en/page", "furniture", "Back to top")
  ]
  return makeReport({
    versions: {before, after, changes},
    title: "A <b>title</b>",
    from: "it",
    date: new Date("2026-03-04T05:06:07Z"),
    findings: {before: found, after: found.slice(1)}
  })
}

const one = () =>
  report("# Head\n\nThe budget speaks of ten dead.", "# Head\n\nThe toll speaks of “ten”, =1+1.")

describe("a report", () => {
  it("has the penalties by group, before and after, which add up", () => {
    const {penalty, groups, words} = one()
    expect(words.before).toBe(7)
    expect(Math.round(penalty.before)).toBe(2500)
    const sum = (side: "before" | "after") => groups.reduce((all, group) => all + group[side], 0)
    expect(sum("before")).toBeCloseTo(penalty.before)
    expect(sum("after")).toBeCloseTo(penalty.after)
    expect(groups.map(({group}) => group)).toEqual(["meaning", "wording", "names", "facts", "tidy"])
    expect(groups[0]?.after).toBe(0)
  })
  it("has every change with its rule, place, before and after", () => {
    const {changes, left} = one()
    expect(left).toBe(2)
    expect(changes[0]).toEqual({
      number: 1,
      place: "¶ 1",
      before: "budget",
      after: "toll",
      rule,
      group: "meaning",
      kind: "false friend"
    })
    expect(changes[1]).toMatchObject({number: 2, rule: null, group: null, kind: null})
  })
})

it("is written as a table that a spreadsheet reads, and runs nothing of", () => {
  const csv = reportCsv({
    ...one(),
    changes: [
      {
        number: 1,
        place: "¶ 1",
        before: 'a "b", c',
        after: "=1+1",
        rule: null,
        group: null,
        kind: null
      }
    ]
  })
  expect(csv).toBe(
    '\uFEFFnumber,place,before,after,rule,group,kind\r\n1,¶ 1,"a ""b"", c",\'=1+1,,,\r\n'
  )
})

it("is written as a page, with a bar for each group that has a penalty", () => {
  const html = writeReport(one())
  expect(html).toContain("A &lt;b&gt;title&lt;/b&gt;")
  expect([...html.matchAll(/<rect class="was"/g)]).toHaveLength(2)
  expect([...html.matchAll(/<rect class="is"/g)]).toHaveLength(1)
  expect(html).toContain("<del>budget</del>")
  expect(html).toContain(rule)
  expect(html).not.toMatch(/style=|<script/)
})

it("says when nothing was changed", () => {
  expect(writeReport(report("One.", "One."))).toContain("Nothing was changed.")
})
