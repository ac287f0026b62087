// @vitest-environment happy-dom
import {array, assert, asyncProperty, constantFrom, nat, record} from "fast-check"
import {redo, undo} from "prosemirror-history"
import {EditorState, TextSelection, type Command} from "prosemirror-state"
import {EditorView} from "prosemirror-view"
import {afterEach, beforeEach, expect, it, vi} from "vitest"
import {readBlocks} from "../../src/document/blocks.ts"
import {schema} from "../../src/document/schema.ts"
import {currentIn, nextFinding, openCard, closeCard} from "../../src/editor/current.ts"
import {diagnosticsIn} from "../../src/editor/diagnostics.ts"
import {setQuery, replaceOne, matchesIn} from "../../src/editor/find.ts"
import {applyAndGoOn, applyFix, applyToAll, fixAllSure, likeThis} from "../../src/editor/fixes.ts"
import {ignore, ignoredIn, takeBack} from "../../src/editor/ignored.ts"
import {isIgnored} from "../../src/editor/ignored-list.ts"
import {articlePlugins} from "../../src/editor/plugins.ts"
import type {Diagnostic} from "../../src/lint/diagnostic.ts"
import type {Linter} from "../../src/lint/linter.ts"
import {a, br, code, doc, h1, img, li, p, quote, strong, ul} from "../support/build.ts"
import {find} from "../support/editor.ts"

const article = doc(
  h1("A budget"),
  p("We ", strong("utilize"), " it in ", strong("order"), " to go", br(), "basically."),
  ul(
    li(p("“utilize” ", img(), " budget")),
    li(p(a("http://a.b", "in order to budget"), code("budget")))
  ),
  quote(p("utilize utilize"), p("irritating"))
)

/** Something a person, or the checker, does; `n` says to what or where. */
interface Act {
  readonly what: keyof typeof acts
  readonly n: number
  readonly text: string
}

interface Running {
  readonly view: EditorView
  readonly open: (() => void)[]
}

const acts = {
  type: ({view}: Running, {n, text}: Act) => edit(view, n, 0, text),
  replace: ({view}: Running, {n, text}: Act) => edit(view, n, 5, text),
  cut: ({view}: Running, {n}: Act) => edit(view, n, 9, ""),
  cutMuch: ({view}: Running, {n}: Act) => edit(view, n, 40, ""),
  embolden: ({view}: Running, {n}: Act) => {
    const from = place(view, n)
    view.dispatch(view.state.tr.addMark(from, place(view, n + 6), schema.mark("strong")))
  },
  encode: ({view}: Running, {n}: Act) => {
    const [from, to] = [place(view, n), place(view, n + 3)].sort((a, b) => a - b) as [
      number,
      number
    ]
    view.dispatch(view.state.tr.addMark(from, to, schema.mark("code")))
  },
  split: ({view}: Running, {n}: Act) => {
    const at = view.state.doc.resolve(place(view, n))
    if (at.parent.isTextblock) view.dispatch(view.state.tr.split(at.pos))
  },
  paste: ({view}: Running, {n, text}: Act) => {
    edit(view, n, 0, "")
    view.pasteText(`${text} utilize\n\nbudget ${text}`)
  },
  fix: on(diagnostic =>
    diagnostic.fixes[0] ? applyFix(diagnostic, diagnostic.fixes[0]) : nothing
  ),
  fixAndGoOn: on(diagnostic =>
    diagnostic.fixes[0] ? applyAndGoOn(diagnostic, diagnostic.fixes[0]) : nothing
  ),
  fixAlike: on((diagnostic, {view}) =>
    applyToAll(
      likeThis(view.state, diagnostic).map(({diagnostic}) => diagnostic),
      0
    )
  ),
  fixSure: does(fixAllSure),
  ignoreHere: on(diagnostic => ignore(diagnostic, "here")),
  ignoreInArticle: on(diagnostic => ignore(diagnostic, "article")),
  takeBack: ({view}: Running) => {
    const [first] = ignoredIn(view.state)
    if (first) takeBack(first)(view.state, view.dispatch)
  },
  open: on(diagnostic => openCard(diagnostic, {focus: true})),
  close: does(closeCard),
  next: does(nextFinding),
  search: does(setQuery("it")),
  replaceFound: does(replaceOne("them")),
  undo: does(undo),
  redo: does(redo),
  wait: async () => {
    await vi.advanceTimersByTimeAsync(300)
  },
  reply: async ({open}: Running, {n}: Act) => {
    open.splice(n % Math.max(1, open.length), 1)[0]?.()
    await vi.advanceTimersByTimeAsync(0)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it("each finding covers its text, whatever is done and whenever replies come", async () => {
  const act = record<Act>({
    what: constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
    n: nat(400),
    text: constantFrom("x", " ", "utilize", " budget ", "in order to", "“", "é")
  })
  let shown = 0
  await assert(
    asyncProperty(array(act, {maxLength: 40}), async list => {
      const running = setUp()
      for (const act of [first, ...list]) {
        await acts[act.what](running, act)
        shown += check(running.view.state)
      }
      await settle(running)
      expect(foundIn(running.view.state)).toEqual(wantedIn(running.view.state))
      running.view.destroy()
    }),
    {numRuns: 150}
  )
  expect(shown).toBeGreaterThan(1000)
}, 60_000)

const first: Act = {what: "reply", n: 0, text: ""}

function setUp(): Running {
  const open: (() => void)[] = []
  const linter: Linter = {
    lint: ({blocks}) => {
      const found = find(view.state.doc)
      if (blocks.length === 0) return Promise.resolve([])
      return new Promise(resolve => open.push(() => resolve(found)))
    }
  }
  const plugins = articlePlugins(
    {linter, from: () => "it", onState: () => undefined},
    {base: article, changes: []}
  )
  const state = EditorState.create({doc: article, plugins})
  const view = new EditorView(document.createElement("div"), {state})
  vi.advanceTimersByTime(0)
  return {view, open}
}

// What must hold at any time. Returns how many findings it looked at.
function check(state: EditorState): number {
  state.doc.check()
  const blocks = readBlocks(state.doc)
  const placed = diagnosticsIn(state)
  let end = 0
  for (const {from, to, diagnostic} of placed) {
    const block = blocks.find(({pos, text}) => pos <= from && to <= pos + text.length)
    expect(block?.text.slice(from - block.pos, to - block.pos)).toBe(diagnostic.text)
    expect(from).toBeGreaterThanOrEqual(end)
    end = to
  }
  const current = currentIn(state)
  if (current) expect(placed.map(({diagnostic}) => diagnostic)).toContain(current.diagnostic)
  for (const {from, to} of matchesIn(state)) {
    expect(state.doc.textBetween(from, to).toLowerCase()).toBe("it")
  }
  return placed.length
}

async function settle({open}: Running) {
  for (let i = 0; i < 3; i++) {
    await vi.advanceTimersByTimeAsync(300)
    for (const reply of open.splice(0)) reply()
    await vi.advanceTimersByTimeAsync(0)
  }
}

function foundIn(state: EditorState) {
  return diagnosticsIn(state).map(({from, diagnostic}) => [from, diagnostic.text])
}

function wantedIn({doc}: EditorState) {
  return find(doc)
    .filter(diagnostic => !isIgnored(doc, diagnostic, diagnostic.from))
    .map(({from, text}) => [from, text])
}

function place({state: {doc}}: EditorView, n: number) {
  return TextSelection.near(doc.resolve(n % (doc.content.size + 1))).from
}

function edit(view: EditorView, n: number, length: number, text: string) {
  const {doc} = view.state
  const from = place(view, n)
  const to = Math.min(doc.content.size - 1, from + length)
  const selection = TextSelection.between(doc.resolve(from), doc.resolve(Math.max(from, to)))
  const tr = view.state.tr.setSelection(selection)
  view.dispatch(text === "" ? tr.deleteSelection() : tr.insertText(text))
}

function nothing() {
  return false
}

function does(command: Command) {
  return ({view}: Running) => {
    command(view.state, view.dispatch)
  }
}

function on(choose: (diagnostic: Diagnostic, running: Running) => Command) {
  return (running: Running, {n}: Act) => {
    const placed = diagnosticsIn(running.view.state)
    const chosen = placed[n % Math.max(1, placed.length)]
    if (chosen) choose(chosen.diagnostic, running)(running.view.state, running.view.dispatch)
  }
}
