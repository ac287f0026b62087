// @vitest-environment happy-dom
import {undo} from "prosemirror-history"
import {EditorView} from "prosemirror-view"
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest"
import {ignore} from "../../src/editor/ignored.ts"
import {lintingPlugin, requestLint, type LintStatus} from "../../src/editor/linting.ts"
import type {Diagnostic} from "../../src/lint/diagnostic.ts"
import type {Linter} from "../../src/lint/linter.ts"
import type {TextDocument} from "../../src/text/document.ts"
import {doc, p} from "../support/build.ts"
import {find, flagged, nth, open, select} from "../support/editor.ts"

interface Asked {
  readonly document: TextDocument
  readonly suspect: boolean | undefined
  reply(diagnostics: readonly Diagnostic[]): Promise<void>
  fail(error: Error): Promise<void>
}

/** An editor whose linter replies when it is told to. */
function setUp(text = "We utilize a budget.") {
  const asked: Asked[] = []
  const said: LintStatus[] = []
  let from = "it"
  const linter: Linter = {
    lint: (document, options) =>
      new Promise((resolve, reject) => {
        asked.push({
          document,
          suspect: options?.suspect,
          reply: diagnostics => settle(() => resolve(diagnostics)),
          fail: error => settle(() => reject(error))
        })
      })
  }
  const plugin = lintingPlugin({
    linter,
    from: () => from,
    suspect: () => from === "en",
    onState: status => said.push(status)
  })
  const view = new EditorView(document.createElement("div"), {state: open(doc(p(text)), plugin)})
  return {
    view,
    asked,
    said,
    last: () => asked.at(-1) as Asked,
    type: (text: string, at: number) => view.dispatch(view.state.tr.insertText(text, at)),
    speak: (language: string) => (from = language),
    reply: () => (asked.at(-1) as Asked).reply(find(view.state.doc)),
    flagged: () => flagged(view.state)
  }
}

async function settle(act: () => void) {
  act()
  await vi.advanceTimersByTimeAsync(0)
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe("when it lints", () => {
  it("at once when the article is opened", async () => {
    const editor = setUp()
    await wait(0)
    expect(editor.asked.length).toBe(1)
    expect(editor.last().document).toEqual({
      from: "it",
      blocks: [{pos: 1, scope: "paragraph", text: "We utilize a budget."}]
    })
    await editor.reply()
    expect(editor.flagged()).toEqual(["utilize", "budget"])
  })

  it("once the document has been left alone for 300 ms", async () => {
    const editor = setUp()
    await wait(0)
    await editor.reply()
    for (let i = 0; i < 5; i++) {
      editor.type("x", 1)
      await wait(200)
    }
    expect(editor.asked.length).toBe(1)
    await wait(100)
    expect(editor.asked.length).toBe(2)
  })

  it("not when only the selection moves", async () => {
    const editor = setUp()
    await wait(0)
    await editor.reply()
    editor.view.dispatch(select(editor.view.state, 3).tr)
    await wait(1000)
    expect(editor.asked.length).toBe(1)
  })

  it("at once on request, with the language of now", async () => {
    const editor = setUp()
    await wait(0)
    editor.speak("en")
    requestLint(editor.view.state, editor.view.dispatch)
    await wait(0)
    expect(editor.asked.map(({document: {from}, suspect}) => [from, suspect])).toEqual([
      ["it", false],
      ["en", true]
    ])
  })

  it("at once when something is no longer ignored, so that it comes back", async () => {
    const editor = setUp()
    await wait(0)
    await editor.reply()
    ignore(nth(editor.view.state, 0), "rule")(editor.view.state, editor.view.dispatch)
    await wait(1000)
    expect(editor.asked.length).toBe(1)
    expect(editor.flagged()).toEqual(["budget"])
    undo(editor.view.state, editor.view.dispatch)
    await wait(0)
    expect(editor.asked.length).toBe(2)
    await editor.reply()
    expect(editor.flagged()).toEqual(["utilize", "budget"])
  })

  it("not while text is being composed", async () => {
    const editor = setUp()
    await wait(0)
    await editor.reply()
    let composing = true
    Object.defineProperty(editor.view, "composing", {get: () => composing})
    editor.type("x", 1)
    await wait(2000)
    expect(editor.asked.length).toBe(1)
    composing = false
    await wait(300)
    expect(editor.asked.length).toBe(2)
    composing = true
    await editor.reply()
    expect(editor.said.at(-1)?.checking).toBe(true)
    composing = false
    await wait(300)
    await editor.reply()
    expect(editor.said.at(-1)?.checking).toBe(false)
  })

  it("no longer when the view is destroyed", async () => {
    const editor = setUp()
    await wait(0)
    editor.type("x", 1)
    editor.view.destroy()
    await editor.last().reply([])
    await wait(1000)
    expect(editor.asked.length).toBe(1)
    expect(editor.said.length).toBe(1)
  })
})

describe("what it does with replies", () => {
  it("drops one for a document that has changed", async () => {
    const editor = setUp()
    await wait(0)
    const found = find(editor.view.state.doc)
    editor.type("Now ", 1)
    await editor.last().reply(found)
    expect(editor.flagged()).toEqual([])
    expect(editor.said).toEqual([{checking: true, error: null}])
    await wait(300)
    await editor.reply()
    expect(editor.flagged()).toEqual(["utilize", "budget"])
    expect(editor.said.at(-1)).toEqual({checking: false, error: null})
  })

  it("drops one for another language", async () => {
    const editor = setUp()
    await wait(0)
    const [first] = editor.asked
    requestLint(editor.view.state, editor.view.dispatch)
    await wait(0)
    await first?.reply(find(editor.view.state.doc))
    expect(editor.flagged()).toEqual([])
    await editor.last().reply([])
    expect(editor.said.at(-1)?.checking).toBe(false)
  })

  it("says what went wrong, keeps the old findings, and tries again with the next change", async () => {
    const editor = setUp()
    await wait(0)
    await editor.reply()
    editor.type("Now ", 1)
    await wait(300)
    const error = new Error("out of memory")
    await editor.last().fail(error)
    expect(editor.said.at(-1)).toEqual({checking: false, error})
    expect(editor.flagged()).toEqual(["utilize", "budget"])
    await wait(5000)
    expect(editor.asked.length).toBe(2)
    editor.type("And ", 1)
    await wait(300)
    await editor.reply()
    expect(editor.said.at(-1)).toEqual({checking: false, error: null})
  })

  it("does not hear of the failure of a request that another one replaced", async () => {
    const editor = setUp()
    await wait(0)
    const [first] = editor.asked
    editor.type("x", 1)
    await wait(300)
    await first?.fail(new DOMException("replaced", "AbortError"))
    await editor.reply()
    expect(editor.said.every(({error}) => error === null)).toBe(true)
  })

  it("asks again when someone else’s document was checked instead", async () => {
    const editor = setUp()
    await wait(0)
    await editor.last().fail(new DOMException("replaced", "AbortError"))
    await wait(300)
    expect(editor.asked.length).toBe(2)
    expect(editor.said.every(({error}) => error === null)).toBe(true)
  })

  it("says so when a linter throws rather than rejects", async () => {
    const said: LintStatus[] = []
    const linter: Linter = {
      lint() {
        throw new RangeError("No language: xx")
      }
    }
    const plugin = lintingPlugin({linter, from: () => "xx", onState: status => said.push(status)})
    const view = new EditorView(document.createElement("div"), {state: open(doc(p("a")), plugin)})
    await wait(0)
    expect(said.at(-1)?.error?.message).toBe("No language: xx")
    view.destroy()
  })
})
