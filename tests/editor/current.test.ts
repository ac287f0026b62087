// @vitest-environment happy-dom
import {EditorView} from "prosemirror-view"
import {describe, expect, it} from "vitest"
import {
  closeCard,
  currentIn,
  nextFinding,
  openCard,
  openCardHere,
  previousFinding,
  showGroups,
  shownGroups
} from "../../src/editor/current.ts"
import {doc, p} from "../support/build.ts"
import {lint, nth, open, run, select, type} from "../support/editor.ts"
import {undo} from "prosemirror-history"
import type {EditorState} from "prosemirror-state"

const state = lint(open(doc(p("We utilize it in order to go."), p("A budget, basically."))))
const text = (state: EditorState) => currentIn(state)?.diagnostic.text ?? null
const selected = (state: EditorState) =>
  state.doc.textBetween(state.selection.from, state.selection.to)

describe("going to findings", () => {
  it("goes on through the article, and round", () => {
    let now = select(state, 1)
    const seen: unknown[] = []
    for (let i = 0; i < 5; i++) {
      now = run(now, nextFinding)
      expect(selected(now)).toBe(text(now))
      seen.push(text(now))
    }
    expect(seen).toEqual(["utilize", "in order to", "budget", "basically", "utilize"])
  })

  it("goes back, and round", () => {
    let now = select(state, 20)
    const seen: unknown[] = []
    for (let i = 0; i < 3; i++) seen.push(text((now = run(now, previousFinding))))
    expect(seen).toEqual(["utilize", "basically", "budget"])
  })

  it("begins with the finding that the caret stands before", () => {
    expect(text(run(select(state, 4), nextFinding))).toBe("utilize")
    expect(text(run(select(state, 11), previousFinding))).toBe("utilize")
  })

  it("opens the card with the focus; closing it leaves the finding selected", () => {
    const first = run(select(state, 1, 3), nextFinding)
    expect(currentIn(first)).toEqual({diagnostic: nth(state, 0), open: true, focus: true})
    const second = run(first, nextFinding)
    expect(currentIn(second)).toEqual({diagnostic: nth(state, 1), open: true, focus: true})
    expect(selected(run(second, closeCard))).toBe("in order to")
  })

  it("keeps to the groups that are shown", () => {
    let now = run(select(state, 1), showGroups(["meaning"]))
    expect(shownGroups(now)).toEqual(["meaning"])
    now = run(now, nextFinding)
    expect(text(now)).toBe("budget")
    expect(text(run(now, nextFinding))).toBe("budget")
    expect(nextFinding(run(now, showGroups(["facts"])))).toBe(false)
  })

  it("does not apply where there are none", () => {
    expect(nextFinding(open(doc(p("Clean."))))).toBe(false)
    expect(previousFinding(open(doc(p("Clean."))))).toBe(false)
  })
})

describe("the card", () => {
  it("opens at the caret, and leaves the caret there", () => {
    const opened = run(select(state, 6), openCardHere)
    expect(currentIn(opened)).toEqual({diagnostic: nth(state, 0), open: true, focus: true})
    expect(opened.selection.from).toBe(6)
    expect(openCardHere(select(state, 1))).toBe(false)
  })

  it("opened from elsewhere selects its finding, and closing it goes back", () => {
    const opened = run(select(state, 1, 3), openCard(nth(state, 2), {focus: true}))
    expect(selected(opened)).toBe("budget")
    const closed = run(opened, closeCard)
    expect([closed.selection.from, closed.selection.to]).toEqual([1, 3])
    expect(currentIn(closed)).toBe(null)
    expect(closeCard(closed)).toBe(false)
  })

  it("goes back to where the text is now", () => {
    let now = run(select(state, 13), openCard(nth(state, 2), {focus: true}))
    now = now.apply(now.tr.insertText("Now ", 1))
    expect(run(now, closeCard).selection.from).toBe(17)
  })

  it("leaves the caret at the finding that was gone to", () => {
    const opened = run(run(select(state, 6), openCardHere), nextFinding)
    const closed = run(opened, closeCard)
    expect(selected(closed)).toBe("in order to")
    expect(currentIn(closed)).toEqual({diagnostic: nth(state, 1), open: false, focus: false})
  })

  it("closes when the caret leaves", () => {
    const opened = run(select(state, 6), openCardHere)
    expect(text(select(opened, 8))).toBe("utilize")
    expect(currentIn(select(opened, 1))).toBe(null)
  })

  it("closes when its finding goes", () => {
    const opened = run(select(state, 6), openCardHere)
    expect(currentIn(type(opened, "x"))).toBe(null)
    expect(currentIn(lint(opened, {budget: {fixes: []}}))).toBe(null)
  })

  it("stays the same object over replies and edits elsewhere", () => {
    const opened = run(select(state, 6), openCardHere)
    const later = lint(opened.apply(opened.tr.insertText("Now ", 1)))
    expect(currentIn(later)).toBe(currentIn(opened))
  })

  it("does not open for a finding that is gone", () => {
    expect(openCard(nth(state, 0), {focus: true})(type(state, "x", 6))).toBe(false)
  })

  it("does not come back with undo", () => {
    const opened = type(run(select(state, 6), openCardHere), "x")
    expect(currentIn(run(opened, undo))).toBe(null)
  })
})

describe("in the view", () => {
  const show = (state: EditorState) => new EditorView(document.createElement("div"), {state})
  const flags = (view: EditorView) =>
    [...view.dom.querySelectorAll(".flag")].map(flag => flag.className)

  it("flags have the class of their group, and the current one `here`", () => {
    const view = show(select(state, 1))
    expect(flags(view)).toEqual(["flag wording", "flag wording", "flag meaning", "flag wording"])
    nextFinding(view.state, view.dispatch)
    expect(flags(view)[0]).toBe("flag wording here")
    const flag = view.dom.querySelectorAll(".flag")[1]
    expect(flag?.getAttribute("data-rule")).toBe("it/test/in-order-to")
    expect(flag?.getAttribute("aria-invalid")).toBe("grammar")
    expect(view.dom.querySelector(".flag")?.getAttribute("aria-invalid")).toBe("spelling")
    expect(flag?.getAttribute("spellcheck")).toBe("false")
    view.destroy()
  })

  it("a click on a flag opens its card without focus, also when the caret follows", () => {
    const view = show(select(state, 1))
    const flag = view.dom.querySelectorAll(".flag")[2] as Element
    click(view, flag, 36)
    expect(currentIn(view.state)).toEqual({diagnostic: nth(state, 2), open: true, focus: false})
    view.updateState(select(view.state, 36))
    expect(currentIn(view.state)?.open).toBe(true)
    closeCard(view.state, view.dispatch)
    expect(view.state.selection.from).toBe(36)
    view.destroy()
  })

  it("a click beside a flag opens nothing", () => {
    const view = show(select(state, 1))
    click(view, view.dom, 11)
    expect(currentIn(view.state)).toBe(null)
    view.destroy()
  })

  it("keeps the elements of flags that stay", () => {
    const view = show(state)
    const flag = view.dom.querySelectorAll(".flag")[1]
    view.updateState(lint(type(view.state, "Now ", 1)))
    expect(view.dom.querySelectorAll(".flag")[1]).toBe(flag)
    view.destroy()
  })
})

function click(view: EditorView, target: Element, pos: number) {
  const event = new MouseEvent("click")
  Object.defineProperty(event, "target", {value: target})
  view.someProp("handleClick", handle => handle(view, pos, event))
}
