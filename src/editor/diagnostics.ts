import type {Node} from "prosemirror-model"
import {
  Plugin,
  PluginKey,
  type Command,
  type EditorState,
  type Transaction
} from "prosemirror-state"
import {Decoration, DecorationSet} from "prosemirror-view"
import type {Diagnostic, Fix} from "../lint/diagnostic.ts"
import {groupOf} from "../rules/category.ts"
import {MASK} from "../text/document.ts"
import {changedStretches} from "./changes.ts"
import {isIgnored, readIgnored} from "./ignored-list.ts"

interface Flags {
  readonly set: DecorationSet
  /** The same as long as none comes or goes. */
  readonly members: object
}

const key = new PluginKey<Flags>("diagnostics")

const redrawn = "redraw"

/**
 * Keeps the diagnostics of the document in place while it is edited.
 * The decoration set is the only copy there is of them. One whose text
 * was edited, or that is ignored, is not in it. `spoken` is asked
 * whether screen readers are to be told of them in the text.
 */
export function diagnosticsPlugin(spoken: () => boolean = () => true): Plugin<Flags> {
  return new Plugin<Flags>({
    key,
    state: {
      init: () => noFlags,
      apply(tr, old, before) {
        const kept = tr.docChanged ? follow(old, tr) : old
        const found = tr.getMeta(key) as readonly Diagnostic[] | typeof redrawn | undefined
        if (found === redrawn) return redraw(kept, tr.doc, spoken())
        if (found) return replace(kept, tr.doc, found, spoken())
        return readIgnored(tr.doc) === readIgnored(before.doc) ? kept : dropIgnored(kept, tr.doc)
      }
    },
    props: {decorations: state => flagsIn(state).set}
  })
}

/**
 * Make a transaction replace the diagnostics. They must have been
 * computed from the document that the transaction ends with.
 */
export function setDiagnostics(tr: Transaction, diagnostics: readonly Diagnostic[]): Transaction {
  return tr.setMeta(key, diagnostics)
}

/** Draw the diagnostics again: `spoken` says something else now. */
export const redrawDiagnostics: Command = (state, dispatch) => {
  dispatch?.(state.tr.setMeta(key, redrawn))
  return true
}

/**
 * A diagnostic and where it is now; its own `from` and `to` are of the
 * document in which it was first found. As long as the finding is there
 * it is the same object, however often the document was linted since.
 */
export interface Placed {
  readonly from: number
  readonly to: number
  readonly diagnostic: Diagnostic
}

/** The diagnostics of a state, in document order, without those that are ignored. */
export function diagnosticsIn(state: EditorState): readonly Placed[] {
  const set = setIn(state)
  const known = listed.get(set)
  if (known) return known
  const list = set.find().map(place).sort(byPosition)
  listed.set(set, list)
  return list
}

/** The diagnostics that touch a stretch of the document, in document order. */
export function diagnosticsBetween(
  state: EditorState,
  from: number,
  to: number
): readonly Placed[] {
  return setIn(state).find(from, to).map(place).sort(byPosition)
}

/**
 * An object that stands for the diagnostics of a state: another one when
 * one has come or gone since, the same when they only moved.
 */
export function membersIn(state: EditorState): object {
  return flagsIn(state).members
}

/** Where a diagnostic is now, or null when it is gone. */
export function findPlaced(state: EditorState, diagnostic: Diagnostic): Placed | null {
  return diagnosticsIn(state).find(placed => placed.diagnostic === diagnostic) ?? null
}

// A set never changes, and neither does what is read from it.
const listed = new WeakMap<DecorationSet, readonly Placed[]>()

const noFlags: Flags = {set: DecorationSet.empty, members: {}}

function flagsIn(state: EditorState) {
  return key.getState(state) ?? noFlags
}

function setIn(state: EditorState) {
  return flagsIn(state).set
}

function place(decoration: Decoration): Placed {
  return {from: decoration.from, to: decoration.to, diagnostic: diagnosticOf(decoration)}
}

function diagnosticOf({spec}: Pick<Decoration, "spec">) {
  return (spec as {readonly diagnostic: Diagnostic}).diagnostic
}

function byPosition(a: Placed, b: Placed) {
  return a.from - b.from
}

// A diagnostic whose own text was edited says nothing about the new
// text. Only those that the changes touch can be such.
function follow({set, members}: Flags, tr: Transaction): Flags {
  let deleted = 0
  const moved = set.map(tr.mapping, tr.doc, {onRemove: () => deleted++})
  const touched = changedStretches(tr).flatMap(({from, to}) => moved.find(from, to))
  const changed = touched.filter(
    ({from, to, spec}) => textAt(tr.doc, from, to) !== diagnosticOf({spec}).text
  )
  return {
    set: moved.remove(changed),
    members: deleted + changed.length > 0 ? {} : members
  }
}

// The text as `readBlocks` reads it: code and atoms masked. A break between blocks is no text.
function textAt(doc: Node, from: number, to: number) {
  let text = ""
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock && text !== "") text += "\n"
    if (!node.isInline) return
    const start = Math.max(from, pos)
    const end = Math.min(to, pos + node.nodeSize)
    const readable = node.isText && !node.marks.some(mark => mark.type.spec.code)
    text += readable ? (node.text ?? "").slice(start - pos, end - pos) : MASK.repeat(end - start)
  })
  return text
}

function dropIgnored({set, members}: Flags, doc: Node): Flags {
  const ignored = set
    .find()
    .filter(decoration => isIgnored(doc, diagnosticOf(decoration), decoration.from))
  return {set: set.remove(ignored), members: ignored.length > 0 ? {} : members}
}

// Only what differs is replaced: a new decoration for an old finding would redraw its text and its
// card, and a new set all of them.
function replace(
  {set, members}: Flags,
  doc: Node,
  found: readonly Diagnostic[],
  spoken: boolean
): Flags {
  const old = set.find()
  const gone = new Set(old)
  const at = new Map(old.map(decoration => [decoration.from, decoration]))
  const added: Decoration[] = []
  for (const diagnostic of found) {
    if (isIgnored(doc, diagnostic, diagnostic.from)) continue
    const same = at.get(diagnostic.from)
    if (same && isSame(same, diagnostic)) gone.delete(same)
    else added.push(decorate(diagnostic, diagnostic, spoken))
  }
  return {
    set: set.remove([...gone]).add(doc, added),
    members: gone.size + added.length > 0 ? {} : members
  }
}

function isSame(decoration: Decoration, b: Diagnostic) {
  const a = diagnosticOf(decoration)
  return (
    decoration.to === b.to &&
    a.rule === b.rule &&
    a.text === b.text &&
    a.message === b.message &&
    a.because === b.because &&
    a.category === b.category &&
    a.severity === b.severity &&
    a.certainty === b.certainty &&
    a.quoted === b.quoted &&
    a.fixes.length === b.fixes.length &&
    a.fixes.every((fix, i) => isSameFix(fix, b.fixes[i]))
  )
}

function isSameFix(a: Fix, b: Fix | undefined) {
  return (
    b !== undefined &&
    a.title === b.title &&
    a.safe === b.safe &&
    a.edits.length === b.edits.length &&
    a.edits.every((edit, i) => {
      const other = b.edits[i]
      return edit.from === other?.from && edit.to === other.to && edit.text === other.text
    })
  )
}

function redraw({set, members}: Flags, doc: Node, spoken: boolean): Flags {
  const drawn = set.find().map(old => decorate(diagnosticOf(old), old, spoken))
  return {set: DecorationSet.create(doc, drawn), members}
}

function decorate(
  diagnostic: Diagnostic,
  {from, to}: {readonly from: number; readonly to: number},
  spoken: boolean
) {
  const {rule, category, text} = diagnostic
  const attrs = {
    class: `flag ${groupOf(category)}`,
    "data-rule": rule,
    // The one that screen readers know best for words, the other for the rest.
    ...(spoken ? {"aria-invalid": /\s/u.test(text) ? "grammar" : "spelling"} : {}),
    // One line under a word is enough.
    spellcheck: "false"
  }
  return Decoration.inline(from, to, attrs, {diagnostic})
}
