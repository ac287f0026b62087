// @vitest-environment happy-dom
import {array, assert, asyncProperty, constantFrom, nat, record} from "fast-check"
import {redo, undo} from "prosemirror-history"
import type {Node} from "prosemirror-model"
import {EditorState, TextSelection, type Command} from "prosemirror-state"
import {EditorView} from "prosemirror-view"
import {afterEach, beforeEach, expect, it, vi} from "vitest"
import {readBlocks} from "../../src/document/blocks.ts"
import {readMarkdown, writeMarkdown} from "../../src/document/markdown.ts"
import {schema} from "../../src/document/schema.ts"
import {currentIn, nextFinding, openCard, closeCard} from "../../src/editor/current.ts"
import {diagnosticsIn, type Placed} from "../../src/editor/diagnostics.ts"
import {setQuery, replaceOne, matchesIn} from "../../src/editor/find.ts"
import {applyAndGoOn, applyFix, applyToAll, fixAllSure, likeThis} from "../../src/editor/fixes.ts"
import {ignore, ignoredIn, takeBack} from "../../src/editor/ignored.ts"
import {isIgnored} from "../../src/editor/ignored-list.ts"
import {requestLint} from "../../src/editor/linting.ts"
import {articlePlugins} from "../../src/editor/plugins.ts"
import type {Diagnostic, Fix} from "../../src/lint/diagnostic.ts"
import {fixedText} from "../../src/lint/fix.ts"
import type {Linter} from "../../src/lint/linter.ts"
import {find, phrases, type Phrase} from "../support/editor.ts"
import {patience, runs} from "../support/runs.ts"

const source = `---
title: "x"
---

A budget
========

We __utilize__ it in **order** to go\\
basically.

*  “utilize” ![](x.png) budget
*  [in order to budget](http://a.b)\`budget\` &amp; more

> utilize utilize
>
> irritating

| a | utilize |
|:--|--:|
| budget | in order to |

[r]: <http://a.b> 'T'
`
const article = readMarkdown(source)

// Each language has rules of its own.
const languages: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = {
  it: phrases,
  de: {utilize: {fixes: ["apply"]}, "it in": {fixes: ["this within"]}, more: {fixes: [""]}}
}

/** Something a person, or the checker, does; `n` says to what or where. */
interface Act {
  readonly what: keyof typeof acts
  readonly n: number
  readonly text: string
}

interface Running {
  readonly view: EditorView
  /** The checks that are under way, to be answered or to fail. */
  readonly open: {readonly reply: () => void; readonly fail: (error: Error) => void}[]
  readonly language: {code: string}
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
  fix: fixWith(applyFix),
  fixAndGoOn: fixWith(applyAndGoOn),
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
    open.splice(n % Math.max(1, open.length), 1)[0]?.reply()
    await vi.advanceTimersByTimeAsync(0)
  },
  lose: ({open}: Running, {n}: Act) => {
    open.splice(n % Math.max(1, open.length), 1)
  },
  fail: async ({open}: Running, {n, text}: Act) => {
    const error = text === "x" ? new DOMException("Newer", "AbortError") : new Error("It stopped")
    open.splice(n % Math.max(1, open.length), 1)[0]?.fail(error)
    await vi.advanceTimersByTimeAsync(0)
  },
  switchLanguage: ({view, language}: Running) => {
    language.code = language.code === "it" ? "de" : "it"
    requestLint(view.state, view.dispatch)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const act = record<Act>({
  what: constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  n: nat(400),
  text: constantFrom("x", " ", "utilize", " budget ", "in order to", "“", "é")
})
const first: Act = {what: "reply", n: 0, text: ""}

it(
  "each finding covers its text, whatever is done and whenever replies come",
  async () => {
    let shown = 0
    await assert(
      asyncProperty(array(act, {maxLength: 40}), async list => {
        const running = setUp()
        for (const act of [first, ...list]) {
          await acts[act.what](running, act)
          shown += check(running)
        }
        await settle(running)
        expect(foundIn(running.view.state)).toEqual(wantedIn(running))
        running.view.destroy()
      }),
      runs(150)
    )
    expect(shown).toBeGreaterThan(1000)
  },
  patience(60_000)
)

it(
  "undoing all gives the first document, byte for byte on export, and redoing all the last",
  async () => {
    await assert(
      asyncProperty(array(act, {maxLength: 40}), async list => {
        const running = setUp()
        const {view} = running
        for (const act of [first, ...list]) await acts[act.what](running, act)
        while (redo(view.state, view.dispatch));
        const last = view.state.doc
        while (undo(view.state, view.dispatch));
        expect(view.state.doc.eq(article)).toBe(true)
        expect(writeMarkdown(view.state.doc, source)).toBe(source)
        while (redo(view.state, view.dispatch));
        expect(view.state.doc.eq(last)).toBe(true)
        view.destroy()
      }),
      runs(100)
    )
  },
  patience(60_000)
)

function setUp(): Running {
  const open: Running["open"] = []
  const language = {code: "it"}
  const linter: Linter = {
    lint: ({from, blocks}) => {
      const found = find(view.state.doc, languages[from])
      if (blocks.length === 0) return Promise.resolve([])
      return new Promise((resolve, fail) => open.push({reply: () => resolve(found), fail}))
    }
  }
  const plugins = articlePlugins(
    {linter, from: () => language.code, onState: () => undefined},
    {base: article, changes: []}
  )
  const state = EditorState.create({doc: article, plugins})
  const view = new EditorView(document.createElement("div"), {state})
  vi.advanceTimersByTime(0)
  return {view, open, language}
}

// What must hold at any time. Returns how many findings it looked at.
function check({view: {state}}: Running): number {
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

async function settle({open, view}: Running) {
  requestLint(view.state, view.dispatch)
  for (let i = 0; i < 3; i++) {
    await vi.advanceTimersByTimeAsync(300)
    for (const {reply} of open.splice(0)) reply()
    await vi.advanceTimersByTimeAsync(0)
  }
}

function foundIn(state: EditorState) {
  return diagnosticsIn(state).map(({from, diagnostic}) => [from, diagnostic.text])
}

function wantedIn({view: {state}, language}: Running) {
  return find(state.doc, languages[language.code])
    .filter(diagnostic => !isIgnored(state.doc, diagnostic, diagnostic.from))
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

function fixWith(command: (diagnostic: Diagnostic, fix: Fix) => Command) {
  return on((diagnostic, {view: {state}}) => {
    const [fix] = diagnostic.fixes
    const placed = diagnosticsIn(state).find(other => other.diagnostic === diagnostic)
    if (!fix || !placed) return nothing
    return (before, dispatch) =>
      command(diagnostic, fix)(before, tr => {
        dispatch?.(tr)
        checkFix(placed, fix, before.doc, tr.doc)
      })
  })
}

// Nothing but the words of the finding is another, and they are what was promised.
function checkFix({from, to, diagnostic}: Placed, fix: Fix, before: Node, after: Node) {
  const promised = readBlocks(before)
    .map(({pos, text}) => {
      if (from < pos || to > pos + text.length) return text
      return text.slice(0, from - pos) + fixedText(diagnostic, fix) + text.slice(to - pos)
    })
    // A block with nothing left in it goes, but for cells.
    .filter(text => text !== "")
  expect(
    readBlocks(after)
      .map(({text}) => text)
      .filter(text => text !== "")
  ).toEqual(promised)
  if (readBlocks(after).length < readBlocks(before).length) return
  expect(after.slice(0, from).eq(before.slice(0, from))).toBe(true)
  const rest = before.content.size - to
  expect(after.slice(after.content.size - rest).eq(before.slice(to))).toBe(true)
}
