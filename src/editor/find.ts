import type {Node} from "prosemirror-model"
import {
  Plugin,
  PluginKey,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction
} from "prosemirror-state"
import {Decoration, DecorationSet} from "prosemirror-view"
import {readBlocks} from "../document/blocks.ts"
import {applyEdits} from "../document/edits.ts"
import type {TextBlock} from "../text/document.ts"
import {changedStretches, type Stretch} from "./changes.ts"
import {asUndoStep} from "./undo-steps.ts"

interface FindState {
  readonly query: string
  readonly matches: DecorationSet
}

const key = new PluginKey<FindState>("find")
const initial: FindState = {query: "", matches: DecorationSet.empty}

/**
 * Marks what is searched for with the class `match`, and the match that
 * is selected with `here` too. While nothing is searched for it costs
 * nothing.
 */
export function findPlugin(): Plugin<FindState> {
  return new Plugin<FindState>({
    key,
    state: {
      init: () => initial,
      apply(tr, old) {
        const query = tr.getMeta(key) as string | undefined
        if (query !== undefined) return {query, matches: search(tr.doc, query)}
        if (!tr.docChanged || old.query === "") return old
        return {query: old.query, matches: searchChanged(old, tr)}
      }
    },
    props: {
      decorations: state => withSelected(state)
    }
  })
}

/** Search for text, whatever its case. The empty text ends the search. */
export function setQuery(query: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, query))
    return true
  }
}

/** What is searched for; empty when nothing is. */
export function queryIn(state: EditorState): string {
  return (key.getState(state) ?? initial).query
}

/** Where what is searched for stands, in document order. */
export function matchesIn(state: EditorState): readonly Stretch[] {
  const {matches} = key.getState(state) ?? initial
  const known = listed.get(matches)
  if (known) return known
  const list = matches
    .find()
    .map(({from, to}) => ({from, to}))
    .sort((a, b) => a.from - b.from)
  listed.set(matches, list)
  return list
}

/** Which match is selected, as an index of `matchesIn`, or null. */
export function selectedMatch(state: EditorState): number | null {
  const {from, to} = state.selection
  const index = matchesIn(state).findIndex(match => match.from === from && match.to === to)
  return index < 0 ? null : index
}

/** Select the match after the selection; after the last comes the first. */
export const findNext: Command = (state, dispatch) => {
  const matches = matchesIn(state)
  const {from, to, empty} = state.selection
  const next = matches.find(match => match.from >= (empty ? from : to)) ?? matches[0]
  if (!next) return false
  dispatch?.(selectMatch(state.tr, next))
  return true
}

/** Select the match before the selection; before the first comes the last. */
export const findPrevious: Command = (state, dispatch) => {
  const matches = matchesIn(state)
  const previous = matches.findLast(({to}) => to <= state.selection.from) ?? matches.at(-1)
  if (!previous) return false
  dispatch?.(selectMatch(state.tr, previous))
  return true
}

/**
 * Replace the match that is selected, and select the one after it. When
 * none is selected, select the next one only.
 */
export function replaceOne(text: string): Command {
  return (state, dispatch, view) => {
    const matches = matchesIn(state)
    const index = selectedMatch(state)
    const match = index === null ? undefined : matches[index]
    if (!match || index === null) return findNext(state, dispatch, view)
    const tr = asUndoStep(applyEdits(state.tr, [{...match, text}]))
    const next = matches[index + 1] ?? (index > 0 ? matches[0] : undefined)
    const end = tr.mapping.map(match.to, 1)
    dispatch?.(
      next
        ? selectMatch(tr, {from: tr.mapping.map(next.from, 1), to: tr.mapping.map(next.to, 1)})
        : tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView()
    )
    return true
  }
}

/** Replace every match, as one undo step. */
export function replaceAll(text: string): Command {
  return (state, dispatch) => {
    const edits = matchesIn(state).map(match => ({...match, text}))
    if (edits.length === 0) return false
    dispatch?.(asUndoStep(applyEdits(state.tr, edits)))
    return true
  }
}

const listed = new WeakMap<DecorationSet, readonly Stretch[]>()

function selectMatch(tr: Transaction, {from, to}: Stretch) {
  return tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView()
}

function search(doc: Node, query: string) {
  const pattern = patternOf(query)
  if (!pattern) return DecorationSet.empty
  return DecorationSet.create(
    doc,
    readBlocks(doc).flatMap(block => matchesOf(block, pattern))
  )
}

// Only the blocks that a change touched are searched again, unless they are many.
function searchChanged({query, matches}: FindState, tr: Transaction) {
  if (tr.steps.length > 20) return search(tr.doc, query)
  const pattern = patternOf(query)
  const blocks = new Map<number, TextBlock>()
  for (const {from, to} of changedStretches(tr)) {
    for (const block of blocksBetween(tr.doc, from, to)) blocks.set(block.pos, block)
  }
  let set = matches.map(tr.mapping, tr.doc)
  for (const {pos, text} of blocks.values()) set = set.remove(set.find(pos, pos + text.length))
  const found = pattern ? [...blocks.values()].flatMap(block => matchesOf(block, pattern)) : []
  return set.add(tr.doc, found)
}

// The blocks of the top-level nodes that a stretch touches.
function blocksBetween(doc: Node, from: number, to: number): readonly TextBlock[] {
  const $from = doc.resolve(from)
  const $to = doc.resolve(to)
  const start = $from.depth === 0 ? from : $from.before(1)
  const end = $to.depth === 0 ? to : $to.after(1)
  return readBlocks(doc.cut(start, end)).map(block => ({...block, pos: block.pos + start}))
}

function matchesOf({pos, text}: TextBlock, pattern: RegExp) {
  return Array.from(text.matchAll(pattern), ({0: found, index}) =>
    Decoration.inline(pos + index, pos + index + found.length, {class: "match"})
  )
}

// A typewriter's quotation mark finds the printer's ones, and a blank finds every blank.
function patternOf(query: string) {
  if (query === "") return null
  const source = query
    .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
    .replace(/['’‘]/gu, "['’‘]")
    .replace(/["“”]/gu, '["“”]')
    .replace(/\s/gu, "\\s")
  return new RegExp(source, "giu")
}

function withSelected(state: EditorState) {
  const {matches} = key.getState(state) ?? initial
  const {from, to, empty} = state.selection
  const here = empty ? undefined : matches.find(from, to).find(m => m.from === from && m.to === to)
  if (!here) return matches
  return matches.remove([here]).add(state.doc, [Decoration.inline(from, to, {class: "match here"})])
}
