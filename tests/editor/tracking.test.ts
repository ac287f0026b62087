import {redo, undo} from "prosemirror-history"
import type {Node} from "prosemirror-model"
import {EditorState} from "prosemirror-state"
import {describe, expect, it} from "vitest"
import {acceptChanges, isAccepted} from "../../src/editor/accepted.ts"
import {diagnosticsIn, diagnosticsPlugin} from "../../src/editor/diagnostics.ts"
import {applyFix, applyToAll} from "../../src/editor/fixes.ts"
import {revertChanges} from "../../src/editor/revert.ts"
import {changesIn, fixesIn, trackingJSON, trackingPlugin} from "../../src/editor/tracking.ts"
import type {TrackingOptions} from "../../src/editor/restore-changes.ts"
import {historyPlugins} from "../../src/editor/undo-steps.ts"
import type {Fix} from "../../src/lint/diagnostic.ts"
import {doc, p, strong} from "../support/build.ts"
import {lint, nth, run, textOf, type} from "../support/editor.ts"

function open(content: Node, tracking: TrackingOptions = {base: content, changes: []}) {
  const plugins = [trackingPlugin(tracking), diagnosticsPlugin(), ...historyPlugins()]
  return EditorState.create({doc: content, plugins})
}

const fix = (state: EditorState, finding = 0, n = 0) => {
  const diagnostic = nth(state, finding)
  return run(state, applyFix(diagnostic, diagnostic.fixes[n] as Fix))
}
const told = (state: EditorState) =>
  changesIn(state).map(({before, after, rule}) => `${before} -> ${after}${rule ? " by rule" : ""}`)

describe("what has changed", () => {
  it("is told word by word, with the rule of a fix and without one for what is typed", () => {
    const state = type(fix(lint(open(doc(p("We utilize it."), p("All well."))))), "very ", 17)
    expect(textOf(state)).toBe("We use it.\nAll very well.")
    expect(told(state)).toEqual(["utilize -> use by rule", " -> very "])
  })

  it("is nothing once it was undone, and has its rule again once it was redone", () => {
    const fixed = fix(lint(open(doc(p("We utilize it.")))))
    expect(told(run(fixed, undo))).toEqual([])
    expect(told(run(run(fixed, undo), redo))).toEqual(["utilize -> use by rule"])
  })

  it("has no rule where a fix was changed further", () => {
    const state = type(fix(lint(open(doc(p("We utilize it."))))), "d", 7)
    expect(textOf(state)).toBe("We used it.")
    expect(told(state)).toEqual(["utilize -> used"])
    expect(fixesIn(state)).toBe(1)
  })

  it("has a reason of its own for each of many fixes made at once", () => {
    const linted = lint(open(doc(p("We utilize it."), p("They utilize it."))))
    const all = diagnosticsIn(linted).map(({diagnostic}) => diagnostic)
    const state = run(linted, applyToAll(all, 0))
    expect(told(state)).toEqual(["utilize -> use by rule", "utilize -> use by rule"])
    expect(fixesIn(state)).toBe(2)
  })

  it("is told apart where two fixes took out what stood side by side", () => {
    const linted = lint(open(doc(p("Basically"), p("basically"), p("All well."))))
    const all = diagnosticsIn(linted).map(({diagnostic}) => diagnostic)
    const state = run(linted, applyToAll(all, 0))
    expect(textOf(state)).toBe("All well.")
    expect(changesIn(state).map(({before, rule}) => [before.trim(), rule !== null])).toEqual([
      ["Basically", true],
      ["basically", true]
    ])
    const back = run(state, revertChanges(changesIn(state).slice(1)))
    expect(textOf(back)).toBe("basically\nAll well.")
  })

  it("is the same when it was kept and read again", () => {
    const base = doc(p("We utilize it."), p("All well."))
    const state = type(fix(lint(open(base))), "very ", 17)
    const changes = JSON.parse(JSON.stringify(trackingJSON(state))) as unknown[]
    expect(told(open(state.doc, {base, changes}))).toEqual(told(state))
  })

  it.each([
    ["nothing was kept", null],
    ["what was kept is of another text", [{fromA: 90, toA: 95, fromB: 90, toB: 93}]],
    ["what was kept is broken", [{fromA: 1, toA: 2, fromB: 1, toB: 2}, 7, null]]
  ])("is found anew, by hand, when %s", (_what, changes) => {
    const base = doc(p("We utilize it."))
    expect(told(open(doc(p("We use it.")), {base, changes}))).toEqual(["utilize -> use"])
  })
})

describe("taking back", () => {
  it("puts the old words there, with their marks, and leaves the rest", () => {
    const base = doc(p("We ", strong("utilize"), " it."), p("All well."))
    const state = type(fix(lint(open(base))), "very ", 17)
    const [change] = changesIn(state)
    const back = run(state, revertChanges(change ? [change] : []))
    expect(back.doc.child(0).eq(base.child(0))).toBe(true)
    expect(told(back)).toEqual([" -> very "])
    expect(told(run(back, undo))).toEqual(told(state))
  })

  it("gives the first document back when all is taken back, whole paragraphs too", () => {
    const base = doc(p("We utilize it."), p("It goes."), p("All well."))
    const fixed = fix(lint(open(base)))
    const cut = fixed.apply(fixed.tr.delete(12, 22))
    const split = cut.apply(cut.tr.split(15))
    const back = run(split, revertChanges(changesIn(split)))
    expect(back.doc.content.eq(base.content)).toBe(true)
    expect(told(back)).toEqual([])
  })

  it("does not apply to nothing", () => {
    expect(revertChanges([])(open(doc(p("a"))))).toBe(false)
  })
})

describe("accepting", () => {
  const fixed = () => fix(lint(open(doc(p("We utilize it."), p("All well.")))))
  const first = (state: EditorState) => changesIn(state).slice(0, 1)
  const accepted = (state: EditorState) => changesIn(state).map(each => isAccepted(state, each))

  it("holds while text before it moves, can be undone, and taken back", () => {
    const state = run(fixed(), acceptChanges(first(fixed()), true))
    expect(accepted(state)).toEqual([true])
    expect(accepted(type(state, "x", 1))).toEqual([false, true])
    expect(accepted(run(state, undo))).toEqual([false])
    expect(accepted(run(state, acceptChanges(first(state), false)))).toEqual([false])
  })

  it("ends when the change is changed further", () => {
    const state = run(fixed(), acceptChanges(first(fixed()), true))
    expect(accepted(type(state, "d", 7))).toEqual([false])
  })

  it("does not apply to what is accepted", () => {
    const state = run(fixed(), acceptChanges(first(fixed()), true))
    expect(acceptChanges(first(state), true)(state)).toBe(false)
  })
})
