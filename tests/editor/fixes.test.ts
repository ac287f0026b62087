import {redo, undo} from "prosemirror-history"
import {DecorationSet} from "prosemirror-view"
import {describe, expect, it} from "vitest"
import {lastAction} from "../../src/editor/announce.ts"
import {currentIn, openCard} from "../../src/editor/current.ts"
import {diagnosticsIn} from "../../src/editor/diagnostics.ts"
import {
  applyAndGoOn,
  applyFirstAndGoOn,
  applyFix,
  applyToAll,
  fixAllSure,
  likeThis,
  replaceFinding,
  sureFixes
} from "../../src/editor/fixes.ts"
import type {Diagnostic, Fix} from "../../src/lint/diagnostic.ts"
import type {EditorState} from "prosemirror-state"
import {a, code, doc, img, li, p, strong, ul, em} from "../support/build.ts"
import {flagged, lint, nth, open, run, select, textOf, type} from "../support/editor.ts"

const fixOf = (diagnostic: Diagnostic, n = 0) => diagnostic.fixes[n] as Fix
const fix = (state: EditorState, finding = 0, n = 0) => {
  const diagnostic = nth(state, finding)
  return run(state, applyFix(diagnostic, fixOf(diagnostic, n)))
}

describe("a fix", () => {
  it("puts other words there, and drops its finding only", () => {
    const state = fix(lint(open(doc(p("We utilize a budget.")))), 0, 1)
    expect(textOf(state)).toBe("We employ a budget.")
    expect(flagged(state)).toEqual(["budget"])
  })

  it("acts where the finding is now", () => {
    const state = lint(open(doc(p("We utilize it."))))
    const moved = type(state, "Now ", 1)
    expect(textOf(run(moved, applyFix(nth(state, 0), fixOf(nth(state, 0)))))).toBe("Now We use it.")
  })

  it("does not apply when the finding is gone", () => {
    const state = lint(open(doc(p("We utilize it."))))
    const command = applyFix(nth(state, 0), fixOf(nth(state, 0)))
    expect(command(type(state, "x", 6))).toBe(false)
  })

  it("puts the caret at the end of what it wrote, where one goes on typing", () => {
    const state = fix(lint(open(doc(p("We utilize it.")))))
    expect(textOf(type(state, "!"))).toBe("We use! it.")
  })

  it.each([
    ["bold", p("We ", strong("utilize"), " it"), p("We ", strong("use"), " it")],
    [
      "bold in a link",
      p("We ", a("http://a.b", "all ", strong("utilize"), " it")),
      p("We ", a("http://a.b", "all ", strong("use"), " it"))
    ],
    ["a whole link", p("We ", a("http://a.b", "utilize")), p("We ", a("http://a.b", "use"))],
    ["what stands beside it", p(em("We"), " utilize ", code("x")), p(em("We"), " use ", code("x"))]
  ])("keeps %s", (_what, before, after) => {
    const state = fix(lint(open(doc(before))))
    expect(state.doc.toJSON()).toEqual(doc(after).toJSON())
  })

  it("that deletes all of a block takes the block with it", () => {
    const state = fix(lint(open(doc(ul(li(p("one")), li(p("basically")))))))
    expect(state.doc.eq(doc(ul(li(p("one")))))).toBe(true)
  })

  it("says what it did, and marks the words it put in until the next change", () => {
    const state = fix(lint(open(doc(p("We utilize it.")))))
    const action = lastAction(state)
    expect(action).toEqual({kind: "fixed", text: "use", count: 1})
    expect(lastAction(type(state, "x"))).toBe(action)
    expect(settled(state)).toEqual(["use"])
    expect(settled(lint(state))).toEqual(["use"])
    expect(settled(type(state, "x"))).toEqual([])
    expect(settled(select(state, 1))).toEqual([])
  })

  it("of several findings in a paragraph leaves the others where they are", () => {
    let state = lint(open(doc(p("budget utilize ", img(), " in order to budget"))))
    state = fix(state, 1)
    expect(flagged(state)).toEqual(["budget", "in order to", "budget"])
    state = fix(state, 0)
    state = fix(state, 1)
    expect(textOf(state)).toBe("toll use \uFFFC in order to toll")
  })
})

describe("undo", () => {
  const typed = type(lint(open(doc(p("We utilize it.")))), "Now ", 1)
  const fixed = fix(typed)

  it("of a fix brings text and finding back", () => {
    const undone = lint(run(fixed, undo))
    expect(textOf(undone)).toBe("Now We utilize it.")
    expect(flagged(undone)).toEqual(["utilize"])
    expect(textOf(run(undone, redo))).toBe("Now We use it.")
    expect(flagged(run(undone, redo))).toEqual([])
  })

  it("of a fix leaves what was typed right before it", () => {
    expect(textOf(run(fixed, undo))).toBe("Now We utilize it.")
    expect(textOf(run(run(fixed, undo), undo))).toBe("We utilize it.")
  })

  it("of a fix leaves what was typed right beside it", () => {
    const beside = fix(type(lint(open(doc(p("We utilize it.")))), " of", 11))
    expect(textOf(beside)).toBe("We use of it.")
    expect(textOf(run(beside, undo))).toBe("We utilize of it.")
  })

  it("of what was typed right after it leaves the fix", () => {
    const more = type(fixed, "d", 11)
    expect(textOf(more)).toBe("Now We used it.")
    expect(textOf(run(more, undo))).toBe("Now We use it.")
    expect(textOf(run(run(more, undo), undo))).toBe("Now We utilize it.")
  })

  it("of one of two fixes leaves the other", () => {
    const both = fix(fix(lint(open(doc(p("utilize budget"))))))
    expect(textOf(both)).toBe("use toll")
    expect(textOf(run(both, undo))).toBe("use budget")
  })
})

describe("one's own words", () => {
  const state = lint(open(doc(p("We ", strong("utilize"), " it."))))

  it("stand in the finding's place, with its marks", () => {
    const own = run(state, replaceFinding(nth(state, 0), "work with"))
    expect(own.doc.eq(doc(p("We ", strong("work with"), " it.")))).toBe(true)
    expect(flagged(own)).toEqual([])
    expect(textOf(run(own, undo))).toBe("We utilize it.")
  })

  it("are one line", () => {
    expect(textOf(run(state, replaceFinding(nth(state, 0), "work\n with")))).toBe(
      "We work with it."
    )
  })

  it("do not apply when they change nothing", () => {
    expect(replaceFinding(nth(state, 0), "utilize")(state)).toBe(false)
  })
})

describe("all like this", () => {
  const state = lint(open(doc(p("A budget, “a budget”."), p("Budget. Utilize it."))))

  it("are those of the same rule in the same words, in quotations too", () => {
    expect(likeThis(state, nth(state, 1)).map(({diagnostic}) => diagnostic.text)).toEqual([
      "budget",
      "budget",
      "Budget"
    ])
  })

  it("are fixed in one undo step", () => {
    const alike = likeThis(state, nth(state, 0)).map(({diagnostic}) => diagnostic)
    const fixed = run(state, applyToAll(alike, 0))
    expect(textOf(fixed)).toBe("A toll, “a toll”.\ntoll. Utilize it.")
    expect(lastAction(fixed)).toEqual({kind: "fixed-many", text: "", count: 3})
    expect(flagged(fixed)).toEqual(["Utilize"])
    expect(textOf(run(fixed, undo))).toBe(textOf(state))
  })

  it("but those that are gone are left out", () => {
    const alike = likeThis(state, nth(state, 0)).map(({diagnostic}) => diagnostic)
    const edited = type(state, "x", 5)
    expect(textOf(run(edited, applyToAll(alike, 0)))).toBe(
      "A buxdget, “a toll”.\ntoll. Utilize it."
    )
  })

  it("are not fixed where there is no such fix", () => {
    expect(applyToAll([nth(state, 0)], 5)(state)).toBe(false)
  })
})

describe("fix all sure ones", () => {
  const state = lint(open(doc(p("We utilize it, “we utilize it” in order to go."), p("A budget."))))

  it("takes the sure ones outside quotations, as one undo step", () => {
    const {fixable, quoted} = sureFixes(state)
    expect(fixable.map(({diagnostic}) => diagnostic.text)).toEqual(["utilize", "in order to"])
    expect(quoted).toBe(1)
    const fixed = run(state, fixAllSure)
    expect(textOf(fixed)).toBe("We use it, “we utilize it” to go.\nA budget.")
    expect(textOf(run(fixed, undo))).toBe(textOf(state))
    expect(fixAllSure(fixed)).toBe(false)
  })
})

describe("apply and go on", () => {
  const state = lint(open(doc(p("We utilize it in order to go."), p("A budget."))))

  it("opens the card of the next finding", () => {
    const on = run(state, applyAndGoOn(nth(state, 0), fixOf(nth(state, 0))))
    expect(textOf(on)).toBe("We use it in order to go.\nA budget.")
    expect(currentIn(on)).toEqual({diagnostic: nth(state, 1), open: true, focus: false})
    expect(on.selection.from).toBe(11)
  })

  it("keeps the focus in the card", () => {
    const opened = run(state, openCard(nth(state, 0), {focus: true}))
    const on = run(opened, applyFirstAndGoOn)
    expect(currentIn(on)).toEqual({diagnostic: nth(state, 1), open: true, focus: true})
  })

  it("takes the finding at the caret when no card is open", () => {
    const on = run(select(state, 15), applyFirstAndGoOn)
    expect(textOf(on)).toBe("We utilize it to go.\nA budget.")
    expect(currentIn(on)?.diagnostic).toBe(nth(state, 2))
  })

  it("begins again after the last, and ends with the only one", () => {
    let on = run(select(state, 35), applyFirstAndGoOn)
    expect(currentIn(on)?.diagnostic).toBe(nth(state, 0))
    on = run(run(on, applyFirstAndGoOn), applyFirstAndGoOn)
    expect(textOf(on)).toBe("We use it to go.\nA toll.")
    expect(currentIn(on)).toBe(null)
    expect(textOf(type(on, "!"))).toBe("We use it to! go.\nA toll.")
  })

  it("does not apply without finding or fix", () => {
    expect(applyFirstAndGoOn(select(state, 1))).toBe(false)
    const other = lint(open(doc(p("How irritating."))))
    expect(applyFirstAndGoOn(select(other, 6))).toBe(false)
  })

  it("is undone by itself", () => {
    const on = run(select(state, 6), applyFirstAndGoOn)
    expect(textOf(run(run(on, applyFirstAndGoOn), undo))).toBe(textOf(on))
  })
})

function settled(state: EditorState) {
  const kept = state.plugins.map((plugin): unknown => plugin.getState(state))
  const set = kept.flatMap(kept =>
    kept instanceof Object && "settled" in kept && kept.settled instanceof DecorationSet
      ? kept.settled.find()
      : []
  )
  return set.map(({from, to}) => state.doc.textBetween(from, to))
}

it("finds nothing to list in a state without findings", () => {
  expect(diagnosticsIn(open(doc(p("Clean."))))).toEqual([])
})
