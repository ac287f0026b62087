import {TextSelection, type Command, type EditorState, type Transaction} from "prosemirror-state"
import {applyEdits} from "../document/edits.ts"
import type {Diagnostic, Fix} from "../lint/diagnostic.ts"
import {fold} from "../text/fold.ts"
import {announce} from "./announce.ts"
import {findingAtCaret, goOn} from "./current.ts"
import {diagnosticsIn, findPlaced, type Placed} from "./diagnostics.ts"
import {becauseOf} from "./reasons.ts"
import {asUndoStep} from "./undo-steps.ts"

/**
 * Apply one fix of a diagnostic where the diagnostic is now, as one undo
 * step. The caret is put after what was flagged. Does not apply when the
 * diagnostic is gone.
 */
export function applyFix(diagnostic: Diagnostic, fix: Fix): Command {
  return (state, dispatch) => {
    const placed = findPlaced(state, diagnostic)
    if (!placed) return false
    dispatch?.(fixOne(state, placed, fix))
    return true
  }
}

/** Apply one fix of a diagnostic, and open the card of the finding after it. */
export function applyAndGoOn(diagnostic: Diagnostic, fix: Fix): Command {
  return (state, dispatch) => {
    const placed = findPlaced(state, diagnostic)
    if (!placed) return false
    dispatch?.(goOn(fixOne(state, placed, fix), state, placed))
    return true
  }
}

/**
 * Apply the first fix of the finding that the caret touches, and open
 * the card of the one after it. Does not apply without finding or fix.
 */
export const applyFirstAndGoOn: Command = (state, dispatch, view) => {
  const placed = findingAtCaret(state)
  const fix = placed?.diagnostic.fixes[0]
  if (!placed || !fix) return false
  return applyAndGoOn(placed.diagnostic, fix)(state, dispatch, view)
}

/**
 * Put one's own words in the place of a finding, as a fix does. Does not
 * apply when it is gone, or when the words are those that stand there.
 */
export function replaceFinding(diagnostic: Diagnostic, text: string): Command {
  const line = text.replace(/\s*\n\s*/gu, " ")
  const edits = [{from: 0, to: diagnostic.text.length, text: line}]
  return line === diagnostic.text
    ? () => false
    : applyFix(diagnostic, {title: line, edits, safe: false})
}

/** The findings of the same rule in the same words, the given one and quoted ones included. */
export function likeThis(state: EditorState, {rule, text}: Diagnostic): readonly Placed[] {
  const form = fold(text)
  return diagnosticsIn(state).filter(
    ({diagnostic}) => diagnostic.rule === rule && fold(diagnostic.text) === form
  )
}

/**
 * Apply to each of these diagnostics its fix of that index, as one undo
 * step. Those that are gone or have no such fix are left out; does not
 * apply when none is left.
 */
export function applyToAll(diagnostics: readonly Diagnostic[], fixIndex: number): Command {
  return (state, dispatch) => {
    const wanted = new Set(diagnostics)
    const placed = diagnosticsIn(state).filter(({diagnostic}) => wanted.has(diagnostic))
    return fixMany(state, placed, ({fixes}) => fixes[fixIndex], dispatch)
  }
}

/** What *fix all sure ones* would fix, and how many it leaves alone because they are quoted. */
export function sureFixes(state: EditorState): {
  readonly fixable: readonly Placed[]
  readonly quoted: number
} {
  const sure = diagnosticsIn(state).filter(({diagnostic}) => sureFix(diagnostic))
  const fixable = sure.filter(({diagnostic}) => !diagnostic.quoted)
  return {fixable, quoted: sure.length - fixable.length}
}

/** Apply every sure fix outside quotations, as one undo step. */
export const fixAllSure: Command = (state, dispatch) =>
  fixMany(state, sureFixes(state).fixable, sureFix, dispatch)

function sureFix({fixes}: Diagnostic) {
  return fixes.find(fix => fix.safe)
}

function fixOne(state: EditorState, placed: Placed, fix: Fix): Transaction {
  const tr = applyEdits(state.tr, editsAt(placed, fix))
  const end = tr.mapping.map(placed.to, 1)
  const text = tr.doc.textBetween(tr.mapping.map(placed.from, -1), end, " ", " ")
  tr.setSelection(TextSelection.near(tr.doc.resolve(end)))
  const because = becauseOf(tr, [placed])
  return announce(asUndoStep(because), {kind: "fixed", text, count: 1})
}

function fixMany(
  state: EditorState,
  placed: readonly Placed[],
  choose: (diagnostic: Diagnostic) => Fix | undefined,
  dispatch: ((tr: Transaction) => void) | undefined
) {
  const edits = placed.map(at => {
    const fix = choose(at.diagnostic)
    return fix ? editsAt(at, fix) : []
  })
  const count = edits.filter(edits => edits.length > 0).length
  if (count === 0) return false
  const tr = asUndoStep(becauseOf(applyEdits(state.tr, edits.flat()), placed))
  dispatch?.(announce(tr, {kind: "fixed-many", text: "", count}))
  return true
}

function editsAt({from}: Placed, {edits}: Fix) {
  return edits.map(edit => ({from: from + edit.from, to: from + edit.to, text: edit.text}))
}
