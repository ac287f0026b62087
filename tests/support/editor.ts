import type {Node} from "prosemirror-model"
import {EditorState, TextSelection, type Command, type Plugin} from "prosemirror-state"
import {readBlocks} from "../../src/document/blocks.ts"
import {announcePlugin} from "../../src/editor/announce.ts"
import {currentPlugin} from "../../src/editor/current.ts"
import {diagnosticsIn, diagnosticsPlugin, setDiagnostics} from "../../src/editor/diagnostics.ts"
import {historyPlugins} from "../../src/editor/undo-steps.ts"
import type {Diagnostic} from "../../src/lint/diagnostic.ts"
import type {Category, Certainty} from "../../src/rules/category.ts"
import {MASK} from "../../src/text/document.ts"
import {quotations} from "../../src/text/quotation.ts"

/** A rule for tests: what stands there, what could, and how sure that is. */
export interface Phrase {
  readonly fixes: readonly string[]
  readonly certainty?: Certainty
  readonly category?: Category
}

/** What `find` finds when it is not told otherwise. */
export const phrases: Readonly<Record<string, Phrase>> = {
  utilize: {fixes: ["use", "employ"], certainty: "sure", category: "register"},
  "in order to": {fixes: ["to"], certainty: "sure", category: "redundancy"},
  budget: {fixes: ["toll"], category: "false-friend"},
  basically: {fixes: [""], category: "redundancy"},
  irritating: {fixes: [], category: "awkward"}
}

/** The state of an editor with every plugin that needs no view, and those given. */
export function open(doc: Node, ...plugins: readonly Plugin[]): EditorState {
  const own = [diagnosticsPlugin(), announcePlugin(), currentPlugin(), ...historyPlugins()]
  return EditorState.create({doc, plugins: [...own, ...plugins]})
}

/** Find phrases in a document, as a linter does. */
export function find(doc: Node, wanted = phrases): readonly Diagnostic[] {
  const pattern = new RegExp(`\\b(?:${Object.keys(wanted).join("|")})\\b`, "giu")
  return readBlocks(doc).flatMap(({pos, text}) =>
    Array.from(text.matchAll(pattern), ({0: found, index}) => {
      const from = pos + index
      const quoted = quotations(text).some(range => range.from <= index && index < range.to)
      return diagnose(found, from, quoted, wanted[found.toLowerCase()] ?? {fixes: []})
    })
  )
}

/** Lint a state with `find`. */
export function lint(state: EditorState, wanted = phrases): EditorState {
  return state.apply(setDiagnostics(state.tr, find(state.doc, wanted)))
}

/** The state after a command, which must apply. */
export function run(state: EditorState, command: Command): EditorState {
  let next = state
  if (!command(state, tr => (next = next.apply(tr)))) throw new RangeError("Does not apply")
  return next
}

/** Type text, at a position or at the caret. */
export function type(state: EditorState, text: string, at?: number): EditorState {
  const there = at === undefined ? state : select(state, at)
  return there.apply(there.tr.insertText(text))
}

/** Put the caret, or a selection, where text can be. */
export function select(state: EditorState, from: number, to = from): EditorState {
  const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))
  return state.apply(state.tr.setSelection(selection))
}

/** The text that each finding covers now. */
export function flagged(state: EditorState): readonly string[] {
  return diagnosticsIn(state).map(({from, to}) => state.doc.textBetween(from, to, MASK, MASK))
}

/** The nth finding. */
export function nth(state: EditorState, n: number): Diagnostic {
  const placed = diagnosticsIn(state)[n]
  if (!placed) throw new RangeError(`No finding ${n}`)
  return placed.diagnostic
}

/** The whole text, blocks parted by a line break. */
export function textOf(state: EditorState): string {
  return state.doc.textBetween(0, state.doc.content.size, "\n", MASK)
}

function diagnose(
  text: string,
  from: number,
  quoted: boolean,
  {fixes, certainty = "likely", category = "awkward"}: Phrase
): Diagnostic {
  const length = text.length
  return {
    from,
    to: from + length,
    rule: `it/test/${text.toLowerCase().replaceAll(" ", "-")}`,
    severity: "minor",
    category,
    certainty,
    message: `“${text}” is wrong.`,
    because: "",
    text,
    fixes: fixes.map((fix, i) => ({
      title: fix || "Remove",
      edits: [{from: 0, to: length, text: fix}],
      safe: certainty === "sure" && i === 0
    })),
    quoted
  }
}
