import {setBlockType, wrapIn} from "prosemirror-commands"
import {describe, expect, it} from "vitest"
import {schema} from "../../src/document/schema.ts"
import {
  diagnosticsBetween,
  diagnosticsIn,
  findPlaced,
  setDiagnostics
} from "../../src/editor/diagnostics.ts"
import {a, br, code, doc, em, h1, img, li, p, pre, quote, strong, ul} from "../support/build.ts"
import {flagged, lint, nth, open, run, select, type} from "../support/editor.ts"

describe("places", () => {
  it.each([
    ["past images, marks, breaks and code", p("A ", img(), em("b"), code("x"), br(), "utilize it")],
    ["in a link", p(a("http://a.b", "utilize"), " it")],
    ["in lists in quotes", quote(ul(li(p("one")), li(p("utilize"))))],
    ["in headings", h1("They utilize")]
  ])("are right %s", (_name, block) => {
    expect(flagged(lint(open(doc(p("First."), block))))).toEqual(["utilize"])
  })

  it("are none in code", () => {
    const state = lint(open(doc(p(code("utilize")), pre("utilize"))))
    expect(flagged(state)).toEqual([])
  })

  it("are in document order", () => {
    const state = lint(open(doc(p("budget"), p("utilize budget"), p("budget"))))
    const froms = diagnosticsIn(state).map(({from}) => from)
    expect(froms).toEqual([...froms].sort((a, b) => a - b))
    expect(froms.length).toBe(4)
  })

  it("can be asked for by stretch and by finding", () => {
    const state = lint(open(doc(p("utilize it in order to go"))))
    expect(diagnosticsBetween(state, 10, 13).map(({diagnostic}) => diagnostic.text)).toEqual([
      "in order to"
    ])
    expect(findPlaced(state, nth(state, 1))?.from).toBe(12)
    expect(findPlaced(state, {...nth(state, 1)})).toBe(null)
  })

  it("are listed once for a state", () => {
    const state = lint(open(doc(p("utilize"))))
    expect(diagnosticsIn(select(state, 3))).toBe(diagnosticsIn(state))
  })
})

describe("typing", () => {
  const state = lint(open(doc(p("We utilize it in order to go."))))

  it.each([
    ["before", 1, "Now ", ["utilize", "in order to"]],
    ["after", 30, " Now", ["utilize", "in order to"]],
    ["at the left edge", 4, "x", ["utilize", "in order to"]],
    ["at the right edge", 11, "x", ["utilize", "in order to"]],
    ["inside", 6, "x", ["in order to"]],
    ["between", 12, "x", ["utilize", "in order to"]]
  ])("%s a finding", (_where, at, text, left) => {
    expect(flagged(type(state, text, at))).toEqual(left)
  })

  it("deleting a letter of a finding drops it", () => {
    expect(flagged(state.apply(state.tr.delete(5, 6)))).toEqual(["in order to"])
  })

  it("deleting a paragraph drops its findings only", () => {
    const two = lint(open(doc(p("utilize budget"), p("in order to"))))
    expect(flagged(two.apply(two.tr.delete(0, 16)))).toEqual(["in order to"])
  })

  it("splitting the paragraph in a finding drops it, beside it does not", () => {
    expect(flagged(state.apply(state.tr.split(20)))).toEqual(["utilize"])
    expect(flagged(state.apply(state.tr.split(4)))).toEqual(["utilize", "in order to"])
  })

  it("joining paragraphs keeps findings", () => {
    const two = lint(open(doc(p("utilize "), p("budget"))))
    expect(flagged(two.apply(two.tr.join(10)))).toEqual(["utilize", "budget"])
  })

  it("making it bold, a heading or a quote keeps findings", () => {
    let now = select(state, 4, 11)
    now = now.apply(now.tr.addMark(4, 11, schema.mark("strong")))
    now = run(now, setBlockType(schema.nodes.heading, {level: 2}))
    now = run(now, wrapIn(schema.nodes.blockquote))
    expect(flagged(now)).toEqual(["utilize", "in order to"])
    expect(diagnosticsIn(now).map(p => p.diagnostic)).toEqual(
      diagnosticsIn(state).map(p => p.diagnostic)
    )
  })

  it("replacing a whole finding drops it, unless the same words stand there again", () => {
    expect(flagged(state.apply(state.tr.insertText("use", 4, 11)))).toEqual(["in order to"])
    expect(flagged(state.apply(state.tr.insertText("utilize", 4, 11)))).toEqual(flagged(state))
  })
})

describe("a new reply", () => {
  it("leaves the finding that is still there the same object with the same decoration", () => {
    const before = lint(open(doc(p("We utilize it in order to go."), p("A budget."))))
    const after = lint(type(before, "Now ", 1))
    expect(diagnosticsIn(after).map(({from}) => from)).toEqual([8, 19, 38])
    diagnosticsIn(after).forEach(({diagnostic}, i) => expect(diagnostic).toBe(nth(before, i)))
  })

  it("changes nothing at all when nothing is new", () => {
    const before = lint(open(doc(p("We utilize it in order to go."))))
    expect(diagnosticsIn(lint(before))).toBe(diagnosticsIn(before))
  })

  it("replaces what has other fixes, adds what is new, removes what is gone", () => {
    const before = lint(open(doc(p("We utilize it in order to go."))))
    const after = lint(before, {
      utilize: {fixes: ["apply"], certainty: "sure", category: "register"},
      go: {fixes: ["leave"]}
    })
    expect(flagged(after)).toEqual(["utilize", "go"])
    expect(nth(after, 0).fixes[0]?.title).toBe("apply")
    expect(nth(after, 0)).not.toBe(nth(before, 0))
  })

  it("empties the set when nothing is found", () => {
    const state = lint(open(doc(p("We utilize it."))))
    expect(flagged(state.apply(setDiagnostics(state.tr, [])))).toEqual([])
  })
})

it("keeps the finding across a bold word and a link", () => {
  const state = lint(open(doc(p("in ", strong("order"), a("http://a.b", " to"), " go"))))
  expect(flagged(state)).toEqual(["in order to"])
  expect(flagged(type(state, "x", 1))).toEqual(["in order to"])
})
