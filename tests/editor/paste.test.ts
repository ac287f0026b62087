// @vitest-environment happy-dom
import {undo} from "prosemirror-history"
import {EditorView} from "prosemirror-view"
import type {Node} from "prosemirror-model"
import {beforeAll, describe, expect, it} from "vitest"
import {loadReaders, pastePlugin} from "../../src/editor/paste.ts"
import {a, doc, em, h2, li, p, pre, strong, ul} from "../support/build.ts"
import {flagged, lint, open, select, textOf, type} from "../support/editor.ts"

beforeAll(loadReaders)

function edit(content: Node, from: number, to = from) {
  const state = select(lint(open(content, pastePlugin())), from, to)
  return new EditorView(document.createElement("div"), {state})
}

/** Paste as a browser does, with Shift held for plain text. */
function paste(view: EditorView, text: string, {plain = false, html = ""} = {}) {
  const data: Record<string, string> = {"text/plain": text, "text/html": html}
  view.dom.dispatchEvent(new KeyboardEvent("keydown", {key: "v", ctrlKey: true, shiftKey: plain}))
  const event = new Event("paste", {cancelable: true})
  Object.assign(event, {clipboardData: {getData: (type: string) => data[type] ?? ""}})
  view.dom.dispatchEvent(event)
}

describe("pasted text", () => {
  it.each([
    ["a word", p("one two"), "1 ", p("one 1 two")],
    ["a word with its blanks", p("one two"), " 1 ", p("one  1 two")],
    ["one line, without its line end", p("one two"), "1\n", p("one 1two")],
    ["into bold is bold", p(strong("one two")), "1 ", p(strong("one 1 two"))]
  ])("goes into the line: %s", (_what, before, text, after) => {
    const view = edit(doc(before), 5)
    paste(view, text)
    expect(view.state.doc.toJSON()).toEqual(doc(after).toJSON())
  })

  it("of several paragraphs becomes paragraphs", () => {
    const view = edit(doc(p("one two")), 5)
    paste(view, "1\n\n2 3\n\n4\n")
    expect(textOf(view.state)).toBe("one 1\n2 3\n4two")
  })

  it("that evidently is Markdown is read as Markdown", () => {
    const view = edit(doc(p("one"), p()), 6)
    paste(view, "## Two\n\nA **b** [c](http://a.b)\n\n* d\n* e\n")
    expect(view.state.doc.toJSON()).toEqual(
      doc(
        p("one"),
        h2("Two"),
        p("A ", strong("b"), " ", a("http://a.b", "c")),
        ul(li(p("d")), li(p("e")))
      ).toJSON()
    )
  })

  it("of one line of Markdown goes into the line", () => {
    const view = edit(doc(p("one two")), 5)
    paste(view, "a **b** c ")
    expect(view.state.doc.firstChild?.toString()).toBe('paragraph("one a ", strong("b"), " ctwo")')
  })

  it("that looks like Markdown here and there is left as it is", () => {
    const view = edit(doc(p()), 1)
    paste(view, "2 * 3 * 4 _is_ #1 - or so")
    expect(textOf(view.state)).toBe("2 * 3 * 4 _is_ #1 - or so")
  })

  it("has no front matter in the middle of an article", () => {
    const view = edit(doc(p("one")), 4)
    paste(view, "---\ntitle: x\n---\n\ntwo\n\n**three**\n")
    view.state.doc.check()
    expect(textOf(view.state)).toBe("onetwo\nthree")
  })

  it("is code in code", () => {
    const view = edit(doc(pre("ab")), 2)
    paste(view, "# **x**")
    expect(view.state.doc.eq(doc(pre("a# **x**b")))).toBe(true)
  })

  it("with Shift is no Markdown", () => {
    const view = edit(doc(p()), 1)
    paste(view, "# **x**", {plain: true})
    expect(textOf(view.state)).toBe("# **x**")
  })

  it("of nothing is nothing", () => {
    const view = edit(doc(p("one")), 2)
    paste(view, "\n")
    expect(textOf(view.state)).toBe("one")
  })
})

describe("pasting over a selection", () => {
  it("drops the findings in it, keeps those beside it, and is undone", () => {
    const view = edit(doc(p("We utilize a budget ", em("in order to"), " go.")), 14, 20)
    paste(view, "1\n\n2")
    expect(flagged(view.state)).toEqual(["utilize", "in order to"])
    expect(textOf(view.state)).toBe("We utilize a 1\n2 in order to go.")
    undo(view.state, view.dispatch)
    expect(flagged(lint(view.state))).toEqual(["utilize", "budget", "in order to"])
  })

  it("in a finding drops it", () => {
    const view = edit(doc(p("We utilize it.")), 5, 6)
    paste(view, "t")
    expect(flagged(view.state)).toEqual(["utilize"])
    paste(view, "x")
    expect(flagged(view.state)).toEqual([])
  })
})

describe("pasted HTML", () => {
  it("keeps its marks and links, and nothing that could do harm", () => {
    const view = edit(doc(p()), 1)
    const html =
      '<p onclick="x()">a <b>b</b> <a href="javascript:x()">c</a> <a href="http://a.b">d</a></p><script>x()</script><img src=x onerror=x()>'
    paste(view, "a b c d", {html})
    const shown = view.dom.innerHTML
    expect(shown).not.toMatch(/script|onclick|onerror/)
    expect(textOf(type(view.state, ""))).toContain("a b c d")
    expect(shown).toContain("<strong>b</strong>")
    expect(shown).toContain('href="http://a.b"')
  })

  it("from a word processor loses what is no text", () => {
    const view = edit(doc(p()), 1)
    const html =
      "<style>p {color: red}</style><!--StartFragment--><p class=MsoNormal><span style='font-weight:bold'>a</span> b<o:p></o:p></p>"
    paste(view, "a b", {html})
    expect(view.state.doc.toJSON()).toEqual(doc(p(strong("a"), " b")).toJSON())
  })

  it("copied from the editor comes back as it was", () => {
    const source = edit(doc(h2("one"), ul(li(p("two ", em("three"))))), 1)
    const {dom, text} = source.serializeForClipboard(source.state.doc.slice(0))
    const view = edit(doc(p()), 1)
    paste(view, text, {html: dom.innerHTML})
    expect(view.state.doc.toJSON()).toEqual(source.state.doc.toJSON())
  })
})
