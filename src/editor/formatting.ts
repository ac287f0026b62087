import {lift, setBlockType, toggleMark, wrapIn} from "prosemirror-commands"
import type {Node, NodeType} from "prosemirror-model"
import {liftListItem, wrapInList} from "prosemirror-schema-list"
import type {Command, EditorState} from "prosemirror-state"
import {safeHref} from "../document/address.ts"
import {schema} from "../document/schema.ts"

const {marks, nodes} = schema

/** What the caret can be in, as toolbars show it. */
export type Format =
  | "strong"
  | "em"
  | "strike"
  | "code"
  | "link"
  | "paragraph"
  | "heading1"
  | "heading2"
  | "heading3"
  | "heading4"
  | "heading5"
  | "heading6"
  | "quote"
  | "bullet-list"
  | "ordered-list"

/** Levels that headings have in an article. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6

export const toggleStrong: Command = toggleMark(marks.strong)
export const toggleEm: Command = toggleMark(marks.em)
export const toggleStrike: Command = toggleMark(marks.strike)
export const toggleCode: Command = toggleMark(marks.code)
export const setParagraph: Command = setBlockType(nodes.paragraph)
export const wrapInQuote: Command = wrapIn(nodes.blockquote)
export const toggleBulletList: Command = toggleList(nodes.bullet_list)
export const toggleOrderedList: Command = toggleList(nodes.ordered_list)

/** Make the selected paragraphs headings. Does not apply when they are of that level. */
export function setHeading(level: Level): Command {
  return setBlockType(nodes.heading, {level})
}

/** Put what is selected in a quote, or take it out of the innermost one. */
export const toggleQuote: Command = (state, dispatch, view) =>
  isActive(state, "quote") ? lift(state, dispatch) : wrapInQuote(state, dispatch, view)

/**
 * Make the selection a link, or lead the link that the caret is in
 * somewhere else. Does not apply without selection and link, nor with an
 * address that no link may have.
 */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const at = linkRange(state)
    if (!at || safeHref(href) === null) return false
    const {from, to} = at
    dispatch?.(
      state.tr.removeMark(from, to, marks.link).addMark(from, to, marks.link.create({href}))
    )
    return true
  }
}

/** Take the link away that is selected or that the caret is in, and leave its words. */
export const removeLink: Command = (state, dispatch) => {
  if (!isActive(state, "link")) return false
  const {from, to} = linkRange(state) ?? state.selection
  dispatch?.(state.tr.removeMark(from, to, marks.link))
  return true
}

/** Where the link that is selected or that the caret is in leads, or null. */
export function linkAt(state: EditorState): string | null {
  const {$from, from, to, empty} = state.selection
  if (empty) return (marks.link.isInSet($from.marks())?.attrs["href"] as string | undefined) ?? null
  let href: string | null = null
  state.doc.nodesBetween(from, to, node => {
    href ??= (marks.link.isInSet(node.marks)?.attrs["href"] as string | undefined) ?? null
  })
  return href
}

/** Whether the selection, or what would be typed at the caret, is of a format. */
export function isActive(state: EditorState, format: Format): boolean {
  switch (format) {
    case "strong":
    case "em":
    case "strike":
    case "code":
      return hasMark(state, format)
    case "link":
      return linkAt(state) !== null
    case "paragraph":
      return state.selection.$from.parent.type === nodes.paragraph
    case "quote":
      return isIn(state, nodes.blockquote)
    case "bullet-list":
      return listAround(state)?.node.type === nodes.bullet_list
    case "ordered-list":
      return listAround(state)?.node.type === nodes.ordered_list
    default: {
      const {parent} = state.selection.$from
      return parent.type === nodes.heading && `heading${parent.attrs["level"]}` === format
    }
  }
}

function hasMark(
  {doc, selection, storedMarks}: EditorState,
  name: "strong" | "em" | "strike" | "code"
) {
  const {from, to, $from, empty} = selection
  if (empty) return marks[name].isInSet(storedMarks ?? $from.marks()) !== undefined
  return doc.rangeHasMark(from, to, marks[name])
}

function isIn({selection: {$from}}: EditorState, type: NodeType) {
  return Array.from({length: $from.depth}, (_, i) => $from.node(i + 1)).some(n => n.type === type)
}

function listAround({selection: {$from}}: EditorState): {node: Node; pos: number} | null {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type === nodes.bullet_list || node.type === nodes.ordered_list) {
      return {node, pos: $from.before(depth)}
    }
  }
  return null
}

// A list of the other kind becomes this kind, one of this kind is taken away.
function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const list = listAround(state)
    if (!list) return wrapInList(type)(state, dispatch, view)
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch, view)
    dispatch?.(state.tr.setNodeMarkup(list.pos, type, {tight: list.node.attrs["tight"] as boolean}))
    return true
  }
}

// The selection, or all text around the caret that has the same link.
function linkRange({selection}: EditorState): {from: number; to: number} | null {
  const {$from, from, to, empty} = selection
  if (!empty) return {from, to}
  const link = marks.link.isInSet($from.marks())
  if (!link) return null
  const {parent} = $from
  let first = $from.index()
  if ($from.textOffset === 0 && !link.isInSet(parent.maybeChild(first)?.marks ?? [])) first--
  let last = first
  while (first > 0 && link.isInSet(parent.child(first - 1).marks)) first--
  while (last + 1 < parent.childCount && link.isInSet(parent.child(last + 1).marks)) last++
  let start = $from.start()
  for (let i = 0; i < first; i++) start += parent.child(i).nodeSize
  let end = start
  for (let i = first; i <= last; i++) end += parent.child(i).nodeSize
  return {from: start, to: end}
}
