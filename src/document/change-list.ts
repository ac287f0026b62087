import type {Node} from "prosemirror-model"
import type {Change} from "./change.ts"
import type {Versions} from "./tracked.ts"

/** A change as it is told in a list. */
export interface ListedChange {
  readonly change: Change
  /** Its index among all changes. */
  readonly index: number
  /** Counted from 1, in document order. */
  readonly number: number
  /** What stood there, “¶” for the end of a paragraph; empty where something was only put in. */
  readonly before: string
  /** What stands there; empty where something was only taken out. */
  readonly after: string
  /** Whether the words are the same, and only their form is another: bold, a heading, a list. */
  readonly form: boolean
}

/** The changes that can be told in words, in document order. */
export function listChanges({before, after, changes}: Versions): readonly ListedChange[] {
  const listed: ListedChange[] = []
  for (const [index, change] of changes.entries()) {
    const old = textBetween(before, change.fromA, change.toA)
    const now = textBetween(after, change.fromB, change.toB)
    const entry = {change, index, number: listed.length + 1}
    if (old !== now) {
      const [start, end] = aroundIn(after, change)
      // A blank at the edge belongs to no word.
      const first = [old, now].every(text => /^\s|^$/.test(text)) ? "" : start
      const last = [old, now].every(text => /\s$|^$/.test(text)) ? "" : end
      const whole = (text: string) => visible(first + text + last)
      listed.push({...entry, before: whole(old), after: whole(now), form: false})
    } else {
      const forms = [
        formOf(before, change.fromA, change.toA),
        formOf(after, change.fromB, change.toB)
      ] as const
      // The other end of a block that has become one of another kind says no more than the first.
      if (forms[0] !== forms[1])
        listed.push({...entry, before: forms[0], after: forms[1], form: true})
    }
  }
  return listed
}

function visible(text: string): string {
  return /^\s+$/.test(text) ? "␣" : text
}

// The rest of a word, or a number, of which only a part was changed.
function aroundIn(after: Node, {fromB, toB}: Change): readonly [string, string] {
  const start = after.resolve(fromB)
  const block = start.parent
  if (!block.isTextblock || !start.sameParent(after.resolve(toB))) return ["", ""]
  const text = block.textBetween(0, block.content.size, null, "\uFFFC")
  const [from, to] = [start.parentOffset, start.parentOffset + toB - fromB]
  const before = /[\p{L}\p{N}.,]*[\p{L}\p{N}]$/u.exec(text.slice(0, from))?.[0] ?? ""
  const behind = /^[\p{L}\p{N}](?:[\p{L}\p{N}.,]*[\p{L}\p{N}])?/u.exec(text.slice(to))?.[0] ?? ""
  return [before, behind]
}

function textBetween(doc: Node, from: number, to: number): string {
  let text = ""
  if (from === to) return text
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isLeaf) text += leafText(node)
    if (!node.isTextblock) return
    // A block's end counts where it lies in the stretch; its text comes before it.
    const end = pos + node.nodeSize
    text += textIn(node, from - pos - 1, to - pos - 1)
    if (end <= to) text += "¶"
    return false
  })
  return text
}

function textIn(block: Node, from: number, to: number): string {
  let text = ""
  block.forEach((child, pos) => {
    const [start, end] = [Math.max(from, pos), Math.min(to, pos + child.nodeSize)]
    if (start >= end) return
    text += child.isText ? (child.text ?? "").slice(start - pos, end - pos) : leafText(child)
  })
  return text
}

function leafText({type, attrs}: Node): string {
  switch (type.name) {
    case "hard_break":
      return "↵"
    case "thematic_break":
      return "* * *¶"
    case "footnote_reference":
      return `[${attrs["label"]}]`
    case "definition":
      return `[${attrs["label"]}]: ${attrs["href"]}¶`
    case "image":
    case "image_reference":
      return `[Picture: ${attrs["alt"]}]`
    default:
      return String(attrs["value"] ?? "")
  }
}

// How the words of a stretch look, and which blocks begin in it.
function formOf(doc: Node, from: number, to: number): string {
  const parts: string[] = []
  if (from === to) return ""
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isText) {
      if (pos >= from && !node.isInline) parts.push(nameOf(node))
      return
    }
    const text = (node.text ?? "").slice(Math.max(0, from - pos), to - pos)
    const names = node.marks.map(({type}) => markNames[type.name] ?? type.name)
    parts.push(names.length === 0 ? text : `${text} (${names.join(", ")})`)
  })
  return parts.join(" ")
}

const markNames: Readonly<Record<string, string>> = {
  strong: "bold",
  em: "italic",
  strike: "struck",
  code: "code"
}

function nameOf({type, attrs}: Node): string {
  const {level} = attrs
  return type.name.replaceAll("_", " ") + (typeof level === "number" ? ` ${level}` : "")
}
