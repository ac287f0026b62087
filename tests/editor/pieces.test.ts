import {undo} from "prosemirror-history"
import type {Node} from "prosemirror-model"
import {describe, expect, it} from "vitest"
import {isIn, putBack, takeOut, type Piece} from "../../src/editor/pieces.ts"
import {changesIn, standsNow, trackingPlugin} from "../../src/editor/tracking.ts"
import {doc, h1, li, p, ul} from "../support/build.ts"
import {open, run, select, textOf, type} from "../support/editor.ts"

const article = doc(p("Islands"), h1("The ferry"), p("By Anna"), ul(li(p("Share"))), p("It sails."))
const start = (node: Node) => open(node, trackingPlugin({base: node, changes: []}))

/** The blocks of a document of these indices, as pieces. */
function pieces(node: Node, ...indices: readonly number[]): readonly Piece[] {
  return indices.map(index => {
    const from = node.children.slice(0, index).reduce((sum, {nodeSize}) => sum + nodeSize, 0)
    return {kind: "x", from, to: from + node.child(index).nodeSize}
  })
}

const [kicker, byline, bar] = pieces(article, 0, 2, 3) as [Piece, Piece, Piece]

describe("pieces of the page", () => {
  it("are taken out and put back, in whatever order", () => {
    let state = run(start(article), takeOut([byline, bar]))
    expect(textOf(state)).toBe("Islands\nThe ferry\nIt sails.")
    expect([kicker, byline, bar].map(piece => isIn(state, piece))).toEqual([true, false, false])
    state = run(state, putBack([bar]))
    expect(textOf(state)).toBe("Islands\nThe ferry\nShare\nIt sails.")
    state = run(state, putBack([byline]))
    expect(state.doc.eq(article)).toBe(true)
    expect(changesIn(state)).toEqual([])
  })
  it("are one step to undo, with the reason on each", () => {
    let state = run(start(article), takeOut([bar, kicker, byline]))
    expect(textOf(state)).toBe("The ferry\nIt sails.")
    expect(changesIn(state).map(({rule}) => rule)).toEqual([
      "checks/page-furniture",
      "checks/page-furniture"
    ])
    state = run(state, undo)
    expect(state.doc.eq(article)).toBe(true)
  })
  it("come back between what was typed around them", () => {
    let state = run(start(article), takeOut([byline, bar]))
    state = type(state, "So ", textOf(state).indexOf("It sails") + 3)
    state = type(select(state, 2), "X")
    state = run(state, putBack([byline, bar]))
    expect(textOf(state)).toContain("The ferry\nBy Anna\nShare\nSo It sails.")
  })
  it("that were typed into are still there, and go as they are", () => {
    let state = type(start(article), " Rossi", byline.to - 1)
    expect(isIn(state, byline)).toBe(true)
    state = run(state, takeOut([byline]))
    expect(textOf(state)).toBe("Islands\nThe ferry\nShare\nIt sails.")
    state = run(state, putBack([byline]))
    expect(textOf(state)).toBe("Islands\nThe ferry\nBy Anna\nShare\nIt sails.")
  })
  it("do not apply when there is nothing to do", () => {
    const state = start(article)
    expect(putBack([byline])(state)).toBe(false)
    expect(takeOut([byline])(run(state, takeOut([byline])))).toBe(false)
  })
  it("may be all there is", () => {
    const only = doc(p("Share"))
    let state = run(start(only), takeOut(pieces(only, 0)))
    expect(textOf(state)).toBe("")
    state.doc.check()
    state = run(state, putBack(pieces(only, 0)))
    expect(textOf(state).trim()).toBe("Share")
  })
})

describe("where a stretch stands now", () => {
  it("follows what is typed before, in and after it", () => {
    const node = doc(p("one two three"))
    let state = start(node)
    for (const [text, at] of [
      ["x", 1],
      ["y", 7],
      ["z", 14]
    ] as const)
      state = type(state, text, at)
    const {from, to} = standsNow(state, 5, 8)
    expect(state.doc.textBetween(from, to)).toContain("t")
    expect(textOf(state)).toBe("xone tywo thrzee")
    expect(state.doc.textBetween(from, to)).toBe("tywo")
  })
})
