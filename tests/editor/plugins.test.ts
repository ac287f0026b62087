// @vitest-environment happy-dom
import {undo} from "prosemirror-history"
import type {Node} from "prosemirror-model"
import {EditorState} from "prosemirror-state"
import {EditorView} from "prosemirror-view"
import {afterEach, beforeEach, expect, it, vi} from "vitest"
import {schema} from "../../src/document/schema.ts"
import {setQuery} from "../../src/editor/find.ts"
import {applyFix} from "../../src/editor/fixes.ts"
import {articlePlugins} from "../../src/editor/plugins.ts"
import {tablesPlugin} from "../../src/editor/tables.ts"
import type {Fix} from "../../src/lint/diagnostic.ts"
import {doc, p} from "../support/build.ts"
import {find, flagged, nth, textOf} from "../support/editor.ts"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

async function edit(content: Node) {
  const linter = {lint: async () => find(view.state.doc)}
  const plugins = articlePlugins(
    {linter, from: () => "it", onState: () => undefined},
    {base: content, changes: []}
  )
  const state = EditorState.create({doc: content, plugins})
  const view = new EditorView(document.createElement("div"), {state})
  await vi.advanceTimersByTimeAsync(0)
  return view
}

it("say what the text is", async () => {
  const {dom} = await edit(doc(p("a")))
  const names = ["role", "aria-multiline", "aria-label", "spellcheck", "lang", "contenteditable"]
  expect(names.map(name => dom.getAttribute(name))).toEqual([
    "textbox",
    "true",
    "Article",
    "true",
    "en",
    "true"
  ])
})

it("lint, fix, undo and find the finding again", async () => {
  const view = await edit(doc(p("We utilize it.")))
  expect(flagged(view.state)).toEqual(["utilize"])
  const diagnostic = nth(view.state, 0)
  applyFix(diagnostic, diagnostic.fixes[0] as Fix)(view.state, view.dispatch)
  expect(textOf(view.state)).toBe("We use it.")
  expect(view.dom.querySelector(".settled")?.textContent).toBe("use")
  undo(view.state, view.dispatch)
  await vi.advanceTimersByTimeAsync(300)
  expect(flagged(view.state)).toEqual(["utilize"])
})

it("mark what is searched for, the selected match too", async () => {
  const view = await edit(doc(p("a cat, a cat")))
  setQuery("cat")(view.state, view.dispatch)
  expect(view.dom.querySelectorAll(".match").length).toBe(2)
  expect(view.dom.querySelectorAll(".match.here").length).toBe(0)
})

it("leave a ragged table as it is, until it is edited", async () => {
  const cell = (text: string) => schema.node("table_cell", null, schema.text(text))
  const row = (...cells: readonly Node[]) => schema.node("table_row", null, cells)
  const table = schema.node("table", null, [row(cell("utilize"), cell("b")), row(cell("c"))])
  const view = await edit(doc(p("one"), table))
  view.updateState(view.state.reconfigure({plugins: [...view.state.plugins, await tablesPlugin()]}))
  view.dispatch(view.state.tr.insertText("x", 1))
  expect(view.state.doc.child(1).eq(table)).toBe(true)
})
