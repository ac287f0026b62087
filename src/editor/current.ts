import {
  Plugin,
  PluginKey,
  TextSelection,
  type Command,
  type EditorState,
  type SelectionBookmark,
  type Transaction
} from "prosemirror-state"
import {Decoration, DecorationSet, type EditorView} from "prosemirror-view"
import type {Diagnostic} from "../lint/diagnostic.ts"
import {groupOf, groups, type Group} from "../rules/category.ts"
import type {Stretch} from "./changes.ts"
import {diagnosticsBetween, diagnosticsIn, findPlaced, type Placed} from "./diagnostics.ts"

/** The finding that is being looked at. */
export interface Current {
  readonly diagnostic: Diagnostic
  /** Whether its card is open. */
  readonly open: boolean
  /** Whether the card was asked for by key or panel, and so takes the focus. */
  readonly focus: boolean
}

interface CurrentState {
  readonly current: Current | null
  /** Marks the current flag, and so knows where it is. */
  readonly here: DecorationSet
  /** What closing the card selects again; null leaves the selection as it is. */
  readonly origin: SelectionBookmark | null
  readonly shown: readonly Group[]
}

type Change =
  | {readonly shown: readonly Group[]}
  | {
      readonly current: Current
      /** Where it is in the document that the transaction ends with. */
      readonly at: Stretch
      readonly origin: SelectionBookmark | null
    }

const key = new PluginKey<CurrentState>("current")
const nothing = {current: null, here: DecorationSet.empty, origin: null}
const initial: CurrentState = {...nothing, shown: groups}

/**
 * Knows which finding is current. It stays so while it stands and the
 * caret touches it. Its flag has the class `here`; a click on a flag
 * opens its card. Must come after `diagnosticsPlugin`.
 */
export function currentPlugin(): Plugin<CurrentState> {
  return new Plugin<CurrentState>({
    key,
    state: {init: () => initial, apply: (tr, old, _before, state) => follow(tr, old, state)},
    props: {
      decorations: state => stateOf(state).here,
      handleClick: (view, pos, event) => openClicked(view, pos, event)
    }
  })
}

/** The current finding: the same object until something about it changes. */
export function currentIn(state: EditorState): Current | null {
  return stateOf(state).current
}

/** The current finding and where it is, or else the one that the caret touches. */
export function findingAtCaret(state: EditorState): Placed | null {
  const {current} = stateOf(state)
  const {head} = state.selection
  return (
    diagnosticsBetween(state, head, head).find(
      placed => placed.diagnostic === current?.diagnostic
    ) ??
    diagnosticsBetween(state, head, head)[0] ??
    null
  )
}

/** From now on go to findings of these groups only. The others keep their flags. */
export function showGroups(shown: readonly Group[]): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, {shown} satisfies Change))
    return true
  }
}

/** The groups that `nextFinding` and `previousFinding` go to. */
export function shownGroups(state: EditorState): readonly Group[] {
  return stateOf(state).shown
}

/**
 * Go to the finding after the current one, or else after the caret, and
 * open its card with the focus, so that the next key can settle it; after
 * the last comes the first.
 */
export const nextFinding: Command = (state, dispatch) => {
  const found = followingIn(state)
  if (!found) return false
  dispatch?.(goTo(state.tr, found, true))
  return true
}

/** The same for the finding before; before the first comes the last. */
export const previousFinding: Command = (state, dispatch) => {
  const found = precedingIn(state)
  if (!found) return false
  dispatch?.(goTo(state.tr, found, true))
  return true
}

/**
 * Open the card of a finding, selecting its text unless the caret is
 * there already. Does not apply when the finding is gone.
 */
export function openCard(diagnostic: Diagnostic, {focus}: {readonly focus: boolean}): Command {
  return (state, dispatch) => {
    const at = findPlaced(state, diagnostic)
    if (!at) return false
    const {current, origin} = stateOf(state)
    const tr = touches(state, at) ? state.tr : selectAt(state.tr, at)
    const change: Change = {
      current: {diagnostic, open: true, focus},
      at,
      origin: current?.open ? origin : state.selection.getBookmark()
    }
    dispatch?.(tr.scrollIntoView().setMeta(key, change))
    return true
  }
}

/** Open the card of the finding that the caret touches, and give it the focus. */
export const openCardHere: Command = (state, dispatch, view) => {
  const placed = findingAtCaret(state)
  return placed !== null && openCard(placed.diagnostic, {focus: true})(state, dispatch, view)
}

/** Close the card, and select again what was selected when it was opened. */
export const closeCard: Command = (state, dispatch) => {
  const {current, origin} = stateOf(state)
  const at = current && findPlaced(state, current.diagnostic)
  if (!at || !current.open) return false
  const change: Change = {current: {...current, open: false, focus: false}, at, origin: null}
  const tr = state.tr.setMeta(key, change)
  dispatch?.(origin ? tr.setSelection(origin.resolve(tr.doc)).scrollIntoView() : tr)
  return true
}

/**
 * Make a transaction that settles a finding go on to the one after it,
 * with its card open. The card has the focus if the one before had it.
 */
export function goOn(tr: Transaction, state: EditorState, settled: Placed): Transaction {
  const next = followingIn(state, settled)
  if (!next || next.diagnostic === settled.diagnostic) return tr
  const from = tr.mapping.map(next.from, 1)
  const at = {...next, from, to: Math.max(from, tr.mapping.map(next.to, -1))}
  return goTo(tr, at, stateOf(state).current?.focus ?? false)
}

function stateOf(state: EditorState) {
  return key.getState(state) ?? initial
}

// Who goes to a finding is there: closing its card leads nowhere else.
function goTo(tr: Transaction, {diagnostic, from, to}: Placed, focus: boolean) {
  const change: Change = {current: {diagnostic, open: true, focus}, at: {from, to}, origin: null}
  return selectAt(tr, {from, to}).scrollIntoView().setMeta(key, change)
}

function selectAt(tr: Transaction, {from, to}: Stretch) {
  return tr.setSelection(TextSelection.create(tr.doc, from, to))
}

function touches({selection: {head}}: EditorState, {from, to}: Stretch) {
  return from <= head && head <= to
}

function followingIn(state: EditorState, after: Placed | null = placedCurrent(state)) {
  const shown = shownIn(state)
  const {to} = state.selection
  return shown.find(({from}) => (after ? from > after.from : from >= to)) ?? shown[0]
}

function precedingIn(state: EditorState) {
  const shown = shownIn(state)
  const current = placedCurrent(state)
  const {from} = state.selection
  return (
    shown.findLast(({from: at, to}) => (current ? at < current.from : to <= from)) ?? shown.at(-1)
  )
}

function placedCurrent(state: EditorState) {
  const {current} = stateOf(state)
  return current && findPlaced(state, current.diagnostic)
}

function shownIn(state: EditorState) {
  const shown = new Set(shownGroups(state))
  return diagnosticsIn(state).filter(({diagnostic}) => shown.has(groupOf(diagnostic.category)))
}

function follow(tr: Transaction, old: CurrentState, state: EditorState): CurrentState {
  const change = tr.getMeta(key) as Change | undefined
  if (change && "shown" in change) return {...old, shown: change.shown}
  const current = change?.current ?? old.current
  if (!current) return old
  const here = change ? mark(tr, change.at) : old.here.map(tr.mapping, tr.doc)
  const origin = change ? change.origin : (old.origin?.map(tr.mapping) ?? null)
  const at = here.find()[0]
  const stands =
    at !== undefined &&
    diagnosticsBetween(state, at.from, at.to).some(
      ({diagnostic}) => diagnostic === current.diagnostic
    )
  // A click moves the caret only after it has opened the card, so this does not ask at all times.
  const moved = tr.selectionSet || tr.docChanged
  if (!stands || (moved && !touches(state, at))) return {...nothing, shown: old.shown}
  return {current, here, origin, shown: old.shown}
}

function mark({doc}: Transaction, {from, to}: Stretch) {
  return DecorationSet.create(doc, [Decoration.inline(from, to, {class: "here"})])
}

function openClicked(view: EditorView, pos: number, {target, shiftKey}: MouseEvent) {
  if (shiftKey || !(target instanceof Element) || !target.closest(".flag")) return false
  const placed = diagnosticsBetween(view.state, pos, pos).at(-1)
  if (!placed) return false
  const {diagnostic} = placed
  const change: Change = {current: {diagnostic, open: true, focus: false}, at: placed, origin: null}
  view.dispatch(view.state.tr.setMeta(key, change))
  return false
}
