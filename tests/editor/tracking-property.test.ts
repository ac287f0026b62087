import {array, assert, constantFrom, nat, property, record} from "fast-check"
import {redo, undo} from "prosemirror-history"
import type {Node} from "prosemirror-model"
import {EditorState, TextSelection, type Transaction} from "prosemirror-state"
import {expect, it} from "vitest"
import {schema} from "../../src/document/schema.ts"
import {documentFromJSON} from "../../src/document/stored.ts"
import {diagnosticsIn, diagnosticsPlugin, setDiagnostics} from "../../src/editor/diagnostics.ts"
import {applyFix, applyToAll, fixAllSure} from "../../src/editor/fixes.ts"
import {revertChanges} from "../../src/editor/revert.ts"
import {baseOf, changesIn, trackingJSON, trackingPlugin} from "../../src/editor/tracking.ts"
import {historyPlugins} from "../../src/editor/undo-steps.ts"
import {a, br, code, doc, h1, hr, img, li, ol, p, pre, quote, strong, ul} from "../support/build.ts"
import {find} from "../support/editor.ts"
import {patience, runs} from "../support/runs.ts"

const base = doc(
  h1("A budget"),
  p("We ", strong("utilize"), " it in ", strong("order"), " to go", br(), "basically."),
  ul(
    li(p("“utilize” ", img(), " budget")),
    li(p(a("http://a.b", "in order to budget"), code("budget")), ol(li(p("aa aa aa"))))
  ),
  hr(),
  quote(p("utilize utilize"), p("irritating")),
  pre("utilize\n\ncode"),
  p("aa aa aa")
)

interface Act {
  readonly what: keyof typeof acts
  readonly n: number
  readonly length: number
  readonly text: string
}

const acts = {
  type: edit((tr, from, to, {text}) => tr.insertText(text, from, to)),
  cut: edit((tr, from, to) => tr.deleteRange(from, to)),
  cutMuch: edit((tr, from, to) => tr.delete(from, Math.min(tr.doc.content.size, to + 30))),
  split: edit((tr, from) => (tr.doc.resolve(from).parent.isTextblock ? tr.split(from) : tr)),
  heading: edit((tr, from, to) => tr.setBlockType(from, to, schema.nodes.heading, {level: 2})),
  move: edit((tr, from, to, {n}) => {
    const slice = tr.doc.slice(from, to)
    tr.delete(from, to)
    const at = TextSelection.near(tr.doc.resolve((n * 7) % (tr.doc.content.size + 1))).from
    return tr.replaceRange(at, at, slice)
  }),
  twice: edit((tr, from, to, {text}) => tr.insertText(text, from, to).insertText("!", 1)),
  fix: (state: EditorState, {n}: Act) => fixed(state, n),
  fixAlike: (state: EditorState) =>
    run(
      state,
      applyToAll(
        diagnosticsIn(state).map(({diagnostic}) => diagnostic),
        0
      )
    ),
  fixSure: (state: EditorState) => run(state, fixAllSure),
  lint: (state: EditorState) => state.apply(setDiagnostics(state.tr, find(state.doc))),
  revert: (state: EditorState, {n}: Act) => {
    const changes = changesIn(state)
    return run(state, revertChanges(changes.slice(n % (changes.length + 1)).slice(0, 1)))
  },
  undo: (state: EditorState) => run(state, undo),
  redo: (state: EditorState) => run(state, redo),
  keep: (state: EditorState) => readAgain(state)
}

const act = record<Act>({
  what: constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  n: nat(400),
  length: constantFrom(0, 1, 3, 8),
  text: constantFrom("x", " ", "utilize", " budget ", "aa", "in order to", "é", "😀")
})

it(
  "what is told as unchanged is unchanged, and taking all back gives the first document",
  () => {
    let changed = 0
    assert(
      property(array(act, {maxLength: 30}), list => {
        let state = open(base, [])
        state = acts.lint(state)
        for (const one of list) {
          state = acts[one.what](state, one)
          changed += check(state)
          state.doc.check()
          check(readAgain(state))
        }
        const changes = changesIn(state)
        if (changes.length === 0) return
        const back = run(state, revertChanges(changes))
        expect(tokens(back.doc)).toEqual(tokens(base))
        expect(changesIn(back)).toEqual([])
      }),
      runs(300)
    )
    expect(changed).toBeGreaterThan(1000)
  },
  patience(60_000)
)

function open(content: Node, changes: readonly unknown[] | null, from = base): EditorState {
  const plugins = [trackingPlugin({base: from, changes}), diagnosticsPlugin(), ...historyPlugins()]
  return EditorState.create({doc: content, plugins})
}

/** As a state is after it was kept and the page was loaded again. */
function readAgain(state: EditorState): EditorState {
  const kept = JSON.parse(
    JSON.stringify({doc: state.doc, base: baseOf(state), changes: trackingJSON(state)})
  )
  const [content, first] = [documentFromJSON(kept.doc), documentFromJSON(kept.base)]
  if (content === null || first === null) throw new RangeError("What was kept cannot be read")
  const again = open(content, kept.changes, first)
  expect(changesIn(again)).toEqual(changesIn(state))
  return again
}

// Between the changes, both documents are the same, position by position.
function check(state: EditorState): number {
  const [before, after] = [tokens(base), tokens(state.doc)]
  let [a, b] = [0, 0]
  const changes = changesIn(state)
  for (const {fromA, toA, fromB, toB} of [...changes, end(before, after)]) {
    expect(fromA).toBeGreaterThanOrEqual(a)
    expect(fromB).toBeGreaterThanOrEqual(b)
    expect(after.slice(b, fromB)).toEqual(before.slice(a, fromA))
    a = toA
    b = toB
  }
  return changes.length
}

function end({length: a}: readonly string[], {length: b}: readonly string[]) {
  return {fromA: a, toA: a, fromB: b, toB: b}
}

/** What stands at each position of a document; how it is formatted (bold, a heading's level) is no change. */
function tokens(node: Node): readonly string[] {
  return node.children.flatMap(child => {
    if (child.isText) return (child.text ?? "").split("")
    const name = `<${child.type.name}>`
    return child.isLeaf ? [name] : [name, ...tokens(child), "</>"]
  })
}

function edit(change: (tr: Transaction, from: number, to: number, act: Act) => Transaction) {
  return (state: EditorState, act: Act) => {
    const {content} = state.doc
    const {from} = TextSelection.near(state.doc.resolve(act.n % (content.size + 1)))
    const to = TextSelection.near(
      state.doc.resolve(Math.min(content.size, from + act.length)),
      -1
    ).to
    return state.apply(change(state.tr, from, Math.max(from, to), act))
  }
}

function fixed(state: EditorState, n: number): EditorState {
  const placed = diagnosticsIn(state)
  const diagnostic = placed[n % Math.max(1, placed.length)]?.diagnostic
  const fix = diagnostic?.fixes[0]
  return diagnostic && fix ? run(state, applyFix(diagnostic, fix)) : state
}

function run(
  state: EditorState,
  command: (state: EditorState, dispatch: (tr: Transaction) => void) => boolean
): EditorState {
  let next = state
  command(state, tr => (next = next.apply(tr)))
  return next
}
