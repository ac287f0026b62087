import type {Node} from "prosemirror-model"
import {align, type Pair} from "./align.ts"
import type {Origin} from "./markdown-origin.ts"
import {patchText} from "./markdown-patch-text.ts"
import {serialise, type WriteContext} from "./markdown-serialise.ts"
import type {Splice} from "./markdown-splice.ts"
import {tidy} from "./markdown-tidy.ts"

/**
 * How far to go for a block that was edited: patch its words, patch them
 * and escape whatever could be markup, write the innermost blocks anew,
 * write the whole of it anew, escaped.
 */
export const efforts = ["patch", "escape", "inner", "whole"] as const

/** One of `efforts`. */
export type Effort = (typeof efforts)[number]

/** What making splices needs to know. */
export interface PatchContext extends Omit<WriteContext, "wary"> {
  readonly source: string
  /** The line ending the source uses. */
  readonly newline: string
}

/** Blocks that stood side by side in the source, and those that now do. */
export interface Siblings {
  readonly olds: readonly Origin[]
  readonly news: readonly Node[]
  /** What every line of theirs but the first begins with (`> `). */
  readonly prefix: string
  /** How far to go for the new block with this index. */
  readonly effort: (index: number) => Effort
}

/** The splices that turn old blocks into new ones; null when that cannot be done in place. */
export function patchBlocks(context: PatchContext, siblings: Siblings): readonly Splice[] | null {
  const {olds, news, prefix, effort} = siblings
  const pairs = align(
    olds.map(origin => origin.node),
    news
  )
  const splices: Splice[] = []
  for (let i = 0; i <= pairs.length; i++) {
    const [before, after] = [pairs[i - 1], pairs[i]]
    const between = patchGap(context, {siblings, before, after})
    if (between === null) return null
    splices.push(...between)
    if (after === undefined) continue
    const [origin, next] = [olds[after.a] as Origin, news[after.b] as Node]
    const inside = patchBlock(context, {origin, next, prefix, effort: effort(after.b)})
    if (inside === null) return null
    splices.push(...inside)
  }
  return splices
}

interface Gap {
  readonly siblings: Siblings
  /** The pairs around it; undefined at the ends. */
  readonly before: Pair | undefined
  readonly after: Pair | undefined
}

// What was deleted and inserted between two blocks that stayed.
function patchGap(context: PatchContext, gap: Gap): readonly Splice[] | null {
  const {siblings, before, after} = gap
  const {olds, news, prefix} = siblings
  const [firstOld, lastOld] = [(before?.a ?? -1) + 1, (after?.a ?? olds.length) - 1]
  const inserted = news
    .slice((before?.b ?? -1) + 1, after?.b ?? news.length)
    .flatMap(block => tidy(block) ?? [])
  const [first, last] = [olds[firstOld], olds[lastOld]]
  const [left, right] = [before && olds[before.a], after && olds[after.a]]
  const deletes = firstOld <= lastOld && first !== undefined && last !== undefined
  if (inserted.length === 0) {
    if (!deletes) return []
    if (right) {
      const gone = {from: first.from, to: right.from, text: ""}
      return [gone, ...keepApart(context.source, left, right)]
    }
    return left ? [{from: left.to, to: last.to, text: ""}] : null
  }
  if (inserted.some(block => isPart(block))) return insertItems(context, gap)
  const wary = siblings.effort((before?.b ?? -1) + 1) !== "patch"
  const text = writeBlocks(inserted, {...context, wary}, prefix)
  if (deletes) return [{from: first.from, to: last.to, text}]
  const blank = `${context.newline}${prefix.trimEnd()}${context.newline}${prefix}`
  if (left) return [{from: left.to, to: left.to, text: blank + text}]
  return right ? [{from: right.from, to: right.from, text: text + blank}] : null
}

const otherMarkers: Readonly<Record<string, string>> = {
  "-": "*",
  "*": "-",
  "+": "-",
  ".": ")",
  ")": "."
}

// Two lists that come to stand next to each other would become one: the
// second gets other markers.
function keepApart(source: string, left: Origin | undefined, right: Origin): readonly Splice[] {
  const marker = (list: Origin) => /^\d*([-*+.)])/.exec(source.slice(list.from, list.from + 11))
  if (left?.node.type !== right.node.type || !right.node.type.name.endsWith("_list")) return []
  if (marker(left)?.[1] !== marker(right)?.[1]) return []
  return right.children.flatMap(item => {
    const found = marker(item)
    const at = item.from + (found?.[0].length ?? 0) - 1
    return found ? [{from: at, to: at + 1, text: otherMarkers[found[1] ?? ""] ?? "-"}] : []
  })
}

// Parts of a list or table have no Markdown of their own.
function isPart(block: Node): boolean {
  return (
    block.type.name === "list_item" ||
    (block.type.spec["tableRole"] !== undefined && block.type.name !== "table")
  )
}

// New items after one that stayed, with markers like its own.
function insertItems(
  context: PatchContext,
  {siblings, before, after}: Gap
): readonly Splice[] | null {
  const {olds, news, prefix} = siblings
  const left = before && olds[before.a]
  if (!left || left.node.type.name !== "list_item") return null
  const last = olds[(after?.a ?? olds.length) - 1] as Origin
  const next = olds[before.a + 1]
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(context.source.slice(left.from, left.to))?.[0]
  if (marker === undefined) return null
  const blank = next
    ? /\n[^\S\n]*(?:>[^\S\n]*)*\r?\n/.test(context.source.slice(left.to, next.from))
    : false
  const {newline} = context
  const between = blank ? `${newline}${prefix.trimEnd()}${newline}${prefix}` : `${newline}${prefix}`
  const items = news.slice(before.b + 1, after?.b ?? news.length)
  const number = Number.parseInt(marker, 10)
  const wary = siblings.effort(before.b + 1) !== "patch"
  const texts = items.map((item, i) => {
    const own = Number.isNaN(number) ? marker : marker.replace(/^\d+/, String(number + i + 1))
    return between + writeItem(item, {...context, wary}, {prefix, marker: own})
  })
  return [{from: left.to, to: last.to, text: texts.join("")}]
}

interface ItemPlace {
  readonly prefix: string
  readonly marker: string
}

function writeItem(item: Node, context: BlockContext, {prefix, marker}: ItemPlace): string {
  const checked = item.attrs["checked"] as boolean | null
  const box = checked === null ? "" : checked ? "[x] " : "[ ] "
  const blocks = item.children.flatMap(child => tidy(child) ?? [])
  if (blocks.length === 0) return marker.trimEnd()
  return marker + box + writeBlocks(blocks, context, prefix + " ".repeat(marker.length))
}

type BlockContext = PatchContext & WriteContext

function writeBlocks(blocks: readonly Node[], context: BlockContext, prefix: string): string {
  return serialise(blocks.map(block => ({block, context})))
    .split("\n")
    .map((line, i) => (i === 0 ? line : line === "" ? prefix.trimEnd() : prefix + line))
    .join(context.newline)
}

/** A block that stayed where it was, but may be another. */
interface BlockChange {
  readonly origin: Origin
  readonly next: Node
  readonly prefix: string
  readonly effort: Effort
}

function patchBlock(context: PatchContext, change: BlockChange): readonly Splice[] | null {
  const {origin, next, prefix, effort} = change
  if (effort !== "whole" && origin.node.eq(next)) return []
  const patched = effort === "whole" ? null : patchInside(context, change)
  if (patched !== null) return patched
  if (isPart(next)) return null
  const tidied = tidy(next)
  if (tidied === null) return null
  return [
    {
      from: origin.from,
      to: origin.to,
      text: writeBlocks([tidied], {...context, wary: effort !== "patch"}, prefix)
    }
  ]
}

function patchInside(context: PatchContext, change: BlockChange): readonly Splice[] | null {
  const {origin, next, prefix, effort} = change
  const attributes = patchAttributes(context.source, origin, next)
  if (attributes === null) return null
  if (origin.node.isTextblock) {
    if (effort === "inner") return null
    const {source} = context
    const words = patchText({source, origin, next, prefix, wary: effort === "escape"})
    return words && [...attributes, ...words]
  }
  const {children} = origin
  if (children.length === 0 || children.length !== origin.node.childCount) return null
  if (next.type.name === "table_row" && next.childCount !== children.length) return null
  const inside = patchBlocks(context, {
    olds: children,
    news: next.children,
    prefix: prefix + innerPrefix(context.source, origin),
    effort: () => effort
  })
  return inside && [...attributes, ...inside]
}

// What the lines inside a block begin with, after what its own begin with.
function innerPrefix(source: string, {node, from, children}: Origin): string {
  const first = children[0]
  switch (node.type.name) {
    case "blockquote":
      return "> "
    case "footnote_definition":
      return "    "
    case "list_item": {
      const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]*/.exec(
        source.slice(from, first?.from ?? from)
      )?.[0]
      return " ".repeat(Math.max(2, Math.min(marker?.length ?? 2, 13)))
    }
    default:
      return ""
  }
}

// The few attributes that have a place of their own in the source.
function patchAttributes(source: string, {node, from, children}: Origin, next: Node) {
  if (node.type !== next.type) return null
  const changed = Object.keys(node.attrs).filter(
    name => JSON.stringify(node.attrs[name]) !== JSON.stringify(next.attrs[name])
  )
  if (changed.every(name => name === "tight")) return []
  if (changed.length > 1) return null
  const [name] = changed
  const start = source.slice(from, children[0]?.from ?? from)
  if (name === "checked") return patchBox(start, from, next)
  if (name === "level") return patchLevel(source, from, next)
  return null
}

function patchBox(start: string, from: number, item: Node): readonly Splice[] | null {
  const box = /\[[ \txX]\]/.exec(start)
  if (box === null || item.attrs["checked"] === null) return null
  const at = from + box.index + 1
  return [{from: at, to: at + 1, text: item.attrs["checked"] === true ? "x" : " "}]
}

function patchLevel(source: string, from: number, heading: Node): readonly Splice[] | null {
  const signs = /^#{1,6}(?=[ \t])/.exec(source.slice(from, from + 7))?.[0]
  if (signs === undefined) return null
  return [{from, to: from + signs.length, text: "#".repeat(Number(heading.attrs["level"]))}]
}
