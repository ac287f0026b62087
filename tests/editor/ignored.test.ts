import {redo, undo} from "prosemirror-history"
import {describe, expect, it} from "vitest"
import {documentFromJSON} from "../../src/document/stored.ts"
import {lastAction} from "../../src/editor/announce.ts"
import {diagnosticsIn} from "../../src/editor/diagnostics.ts"
import {ignore, ignoredIn, takeBack, type Ignored} from "../../src/editor/ignored.ts"
import {doc, p} from "../support/build.ts"
import {flagged, lint, nth, open, run, textOf, type} from "../support/editor.ts"

const article = doc(
  p("They said that the budget of the day was high."),
  p("Then the budget fell, and the Budget rose. We utilize it.")
)
const state = lint(open(article))
const ignored = (n: number, kind: Ignored["kind"]) => run(state, ignore(nth(state, n), kind))

describe("ignoring", () => {
  it.each([
    ["here", ["budget", "Budget", "utilize"]],
    ["article", ["utilize"]],
    ["rule", ["utilize"]]
  ] as const)("%s drops the finding at once and from every reply", (kind, left) => {
    expect(flagged(ignored(0, kind))).toEqual(left)
    expect(flagged(lint(ignored(0, kind)))).toEqual(left)
  })

  it("leaves the other findings the same objects", () => {
    const kept = diagnosticsIn(lint(ignored(1, "here"))).map(({diagnostic}) => diagnostic)
    expect(kept).toEqual([nth(state, 0), nth(state, 2), nth(state, 3)])
    kept.forEach((diagnostic, i) => expect(diagnostic).toBe(nth(state, [0, 2, 3][i] ?? 0)))
  })

  it("keeps what it needs to know it by", () => {
    expect(ignoredIn(ignored(0, "here"))).toEqual([
      {
        kind: "here",
        rule: "it/test/budget",
        text: "budget",
        before: "they said that the",
        after: "of the day was"
      }
    ])
    expect(ignoredIn(ignored(2, "article"))).toEqual([
      {kind: "article", rule: "it/test/budget", text: "Budget"}
    ])
    expect(ignoredIn(ignored(0, "rule"))).toEqual([{kind: "rule", rule: "it/test/budget"}])
  })

  it("does not apply when the finding is gone", () => {
    expect(ignore(nth(state, 0), "here")(type(state, "x", 23))).toBe(false)
  })

  it("is said", () => {
    expect(lastAction(ignored(0, "here"))).toEqual({kind: "ignored", text: "budget", count: 1})
  })
})

describe("what is ignored here is known again", () => {
  it.each([
    ["after edits elsewhere", 50, "Now "],
    ["after edits right before it", 19, "x"],
    ["after edits right after it", 27, "x"],
    ["when its paragraph is split from the rest", 1, "More of it. "]
  ])("%s", (_when, at, text) => {
    const edited = lint(type(ignored(0, "here"), text, at))
    expect(flagged(edited)).toEqual(["budget", "Budget", "utilize"])
  })

  it("but not among other words", () => {
    const edited = type(type(ignored(0, "here"), "x", 27), "x", 19)
    expect(flagged(lint(edited))).toEqual(["budget", "budget", "Budget", "utilize"])
  })

  it("and not by a single word beside it", () => {
    const short = lint(open(doc(p("The budget fell."), p("The budget of the war rose."))))
    const one = run(short, ignore(nth(short, 0), "here"))
    expect(flagged(lint(one))).toEqual(["budget"])
  })

  it("when the article is opened again", () => {
    const stored = JSON.parse(JSON.stringify(ignored(0, "here").doc.toJSON())) as unknown
    const again = documentFromJSON(stored)
    expect(again && flagged(lint(open(again)))).toEqual(["budget", "Budget", "utilize"])
  })
})

describe("ignoring is taken back", () => {
  const all = ["budget", "budget", "Budget", "utilize"]

  it.each(["here", "article", "rule"] as const)("(%s) by undo, and forth by redo", kind => {
    const undone = run(ignored(0, kind), undo)
    expect(ignoredIn(undone)).toEqual([])
    expect(flagged(lint(undone))).toEqual(all)
    expect(flagged(run(lint(undone), redo))).toEqual(flagged(ignored(0, kind)))
  })

  it.each(["here", "article", "rule"] as const)("(%s) by hand", kind => {
    const list = ignoredIn(ignored(0, kind))
    const back = run(ignored(0, kind), takeBack({...(list[0] as Ignored)}))
    expect(flagged(lint(back))).toEqual(all)
    expect(lastAction(back)?.kind).toBe("taken-back")
    expect(takeBack(list[0] as Ignored)(back)).toBe(false)
  })

  it("one at a time", () => {
    const two = run(ignored(0, "here"), ignore(nth(state, 3), "rule"))
    const one = run(two, undo)
    expect(ignoredIn(one).map(({kind}) => kind)).toEqual(["here"])
    const other = run(two, takeBack(ignoredIn(two)[0] as Ignored))
    expect(ignoredIn(other).map(({kind}) => kind)).toEqual(["rule"])
  })

  it("apart from what was typed before and after", () => {
    const typed = type(run(type(state, "A", 1), ignore(nth(state, 3), "here")), "B", 1)
    const once = run(typed, undo)
    expect([textOf(once).slice(0, 2), ignoredIn(once).length]).toEqual(["AT", 1])
    const twice = run(once, undo)
    expect([textOf(twice).slice(0, 2), ignoredIn(twice).length]).toEqual(["AT", 0])
  })
})
