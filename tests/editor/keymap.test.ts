// @vitest-environment happy-dom
import type {Node} from "prosemirror-model"
import type {EditorState} from "prosemirror-state"
import {EditorView} from "prosemirror-view"
import {describe, expect, it} from "vitest"
import {currentIn} from "../../src/editor/current.ts"
import {inputRulesPlugin} from "../../src/editor/input-rules.ts"
import {keymapPlugins} from "../../src/editor/keymap.ts"
import {schema} from "../../src/document/schema.ts"
import {br, doc, h1, h2, hr, li, ol, p, pre, quote, strong, ul} from "../support/build.ts"
import {lint, open, select, textOf} from "../support/editor.ts"

/** Press keys one after the other. Says whether the last one was taken. */
function press(view: EditorView, ...keys: readonly string[]): boolean {
  let taken = false
  for (const name of keys) {
    const parts = name.split("-")
    const key = parts.at(-1) ?? ""
    const event = new KeyboardEvent("keydown", {
      key,
      ctrlKey: parts.includes("Ctrl"),
      shiftKey: parts.includes("Shift"),
      altKey: parts.includes("Alt"),
      cancelable: true
    })
    taken = view.someProp("handleKeyDown", handle => handle(view, event)) ?? false
  }
  return taken
}

/** Type letter by letter, as a keyboard does. */
function write(view: EditorView, text: string) {
  for (const letter of text) {
    const {from, to} = view.state.selection
    const insert = () => view.state.tr.insertText(letter, from, to)
    const taken = view.someProp("handleTextInput", handle => handle(view, from, to, letter, insert))
    if (!taken) view.dispatch(insert())
  }
}

function show(state: EditorState) {
  return new EditorView(document.createElement("div"), {state})
}
const edit = (content: Node, at: number) =>
  show(select(lint(open(content, inputRulesPlugin(), ...keymapPlugins())), at))

describe("keys for findings", () => {
  const article = doc(p("We utilize it in order to go."), p("A budget."))

  it("go, open, apply, go on and close", () => {
    const view = edit(article, 1)
    const at = () => currentIn(view.state)
    expect(press(view, "F8")).toBe(true)
    expect(at()?.diagnostic.text).toBe("utilize")
    press(view, "Alt-ArrowDown")
    expect(at()?.diagnostic.text).toBe("in order to")
    press(view, "Shift-F8", "Alt-ArrowUp")
    expect(at()).toMatchObject({diagnostic: {text: "budget"}, open: true})
    press(view, "Alt-Enter")
    expect(at()).toMatchObject({diagnostic: {text: "budget"}, open: true, focus: true})
    press(view, "Escape", "F8", "Ctrl-.")
    expect(at()).toMatchObject({diagnostic: {text: "utilize"}, open: true})
    press(view, "Ctrl-Enter", "Ctrl-Enter")
    expect(textOf(view.state)).toBe("We use it to go.\nA budget.")
    expect(at()).toMatchObject({diagnostic: {text: "budget"}, open: true, focus: true})
    press(view, "Ctrl-z")
    expect(textOf(view.state)).toBe("We use it in order to go.\nA budget.")
    press(view, "Ctrl-y")
    expect(textOf(view.state)).toBe("We use it to go.\nA budget.")
    press(view, "Ctrl-z", "Ctrl-Shift-z")
    expect(textOf(view.state)).toBe("We use it to go.\nA budget.")
  })

  it("are left to others where they mean nothing", () => {
    const view = edit(doc(p("Clean.")), 1)
    expect(["F8", "Escape", "Alt-Enter", "Ctrl-Enter"].map(key => press(view, key))).toEqual([
      false,
      false,
      false,
      false
    ])
  })

  it.each(["Tab", "Shift-Tab"])("%s leads out, also in lists and tables", key => {
    const cell = schema.node("table_cell", null, schema.text("x"))
    const table = schema.node("table", null, schema.node("table_row", null, [cell, cell]))
    expect(press(edit(doc(p("a")), 1), key)).toBe(false)
    expect(press(edit(doc(ul(li(p("a")), li(p("b")))), 8), key)).toBe(false)
    expect(press(edit(doc(table), 3), key)).toBe(false)
  })
})

describe("keys for writing", () => {
  it.each([
    ["Enter splits a list item", ["Enter"], ul(li(p("ab"))), 4, ul(li(p("a")), li(p("b")))],
    [
      "Enter in an empty item ends the list",
      ["Enter"],
      ul(li(p("a")), li(p())),
      8,
      [ul(li(p("a"))), p()]
    ],
    ["Enter splits a paragraph", ["Enter"], p("ab"), 2, [p("a"), p("b")]],
    ["Shift-Enter breaks the line", ["Shift-Enter"], p("ab"), 2, p("a", br(), "b")],
    ["Shift-Enter in code is a new line", ["Shift-Enter"], pre("ab"), 2, pre("a\nb")],
    ["Ctrl-] indents", ["Ctrl-]"], ul(li(p("a")), li(p("b"))), 8, ul(li(p("a"), ul(li(p("b")))))],
    ["Ctrl-[ outdents", ["Ctrl-["], ul(li(p("a"), ul(li(p("b"))))), 8, ul(li(p("a")), li(p("b")))],
    ["Ctrl-b makes bold", ["Ctrl-a", "Ctrl-b"], p("ab"), 1, p(strong("ab"))],
    ["Backspace joins paragraphs", ["Backspace"], [p("a"), p("b")], 4, p("ab")]
  ])("%s", (_what, keys, before, at, after) => {
    const view = edit(doc(...[before].flat()), at)
    press(view, ...keys)
    expect(view.state.doc.toJSON()).toEqual(doc(...[after].flat()).toJSON())
  })

  it("a cell of a table stays one line", () => {
    const cell = schema.node("table_cell", null, schema.text("xy"))
    const table = doc(schema.node("table", null, schema.node("table_row", null, cell)))
    const view = edit(table, 4)
    expect([press(view, "Enter"), press(view, "Shift-Enter")]).toEqual([true, true])
    expect(view.state.doc.eq(table)).toBe(true)
  })
})

describe("what is typed at the start of a paragraph", () => {
  it.each([
    ["# a", h1("a")],
    ["## a", h2("a")],
    ["- a", ul(li(p("a")))],
    ["* a", ul(li(p("a")))],
    ["1. a", ol(li(p("a")))],
    ["> a", quote(p("a"))],
    ["---", [hr(), p()]],
    ["---a", [hr(), p("a")]],
    ["a # b", p("a # b")],
    ["a ---", p("a ---")],
    ["\"a\" -- 'b'...", p("\"a\" -- 'b'...")]
  ])("%s", (typed, block) => {
    const view = edit(doc(p()), 1)
    write(view, typed)
    expect(view.state.doc.toJSON()).toEqual(doc(...[block].flat()).toJSON())
  })

  it("a list begins with the number that was typed", () => {
    const view = edit(doc(p()), 1)
    write(view, "7. ")
    expect(view.state.doc.firstChild?.attrs["start"]).toBe(7)
  })

  it("is what was typed again after Backspace", () => {
    const view = edit(doc(p()), 1)
    write(view, "- ")
    press(view, "Backspace")
    expect(textOf(view.state)).toBe("- ")
    expect(view.state.doc.firstChild?.type.name).toBe("paragraph")
  })

  it("means nothing in code", () => {
    const view = edit(doc(pre("")), 1)
    write(view, "# a")
    expect(view.state.doc.eq(doc(pre("# a")))).toBe(true)
  })
})
