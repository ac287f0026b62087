import type {Node} from "prosemirror-model"
import type {Change} from "./change.ts"
import {wholeRows, type Stretch} from "./tracked-rows.ts"

/** Whether something stands in both versions, only in the new one, or only in the old one. */
export type Fate = "same" | "in" | "out"

/** A block as it is in the old version and in the new one; null where that has none. */
export interface Frame {
  readonly was: Node | null
  readonly now: Node | null
}

/** A stretch of text with the same marks, or another inline node. */
export interface Piece {
  readonly node: Node
  readonly fate: Fate
  /** The index of the change it belongs to; -1 for what is the same. */
  readonly change: number
}

/**
 * A line of both versions in one: what stands up to the end of a block
 * of text, or a block without text, such as a rule. As in a word
 * processor it is the end that is the same, put in or taken out: where a
 * paragraph was split, the first half's end was put in.
 */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly end: Fate
  /** The index of the change its end belongs to; -1 where that is the same. */
  readonly change: number
  /** The blocks around it in the old version and at last its own; null where its end was put in. */
  readonly was: readonly Frame[] | null
  /** The same in the new version; null where its end was taken out. */
  readonly now: readonly Frame[] | null
}

/** Two versions of a document, and what changed from one to the other. */
export interface Versions {
  readonly before: Node
  readonly after: Node
  readonly changes: readonly Change[]
}

/**
 * The lines of two versions of a document in one. What was put in follows
 * what was taken out in its place. A row of a table counts as a whole: it
 * is the same but for words in its cells, or it was put in or taken out.
 */
export function trackedLines({before, after, changes}: Versions): readonly Line[] {
  const weaver = new Weaver()
  let [a, b] = [0, 0]
  for (const {fromA, toA, fromB, toB, within} of wholeRows({before, after, changes})) {
    weaver.both(tokensOf(before, a, fromA), tokensOf(after, b, fromB))
    weaver.change(tokensOf(before, fromA, toA), tokensOf(after, fromB, toB), within)
    a = toA
    b = toB
  }
  weaver.both(tokensOf(before, a, before.content.size), tokensOf(after, b, after.content.size))
  return weaver.lines
}

/** A document that was not changed, as lines. */
export function linesOf(doc: Node): readonly Line[] {
  return trackedLines({before: doc, after: doc, changes: []})
}

/** The blocks around a line and its own, as they are to be shown. */
export function pathOf(line: Line): readonly Frame[] {
  return line.now ?? line.was ?? []
}

/** The block of a frame, the new version of it where there is one. */
export function nodeOf(frame: Frame): Node {
  const node = frame.now ?? frame.was
  if (node === null) throw new RangeError("A block that is in neither version")
  return node
}

/** The beginning or the end of a block, a block without content, or something in a line. */
interface Token {
  readonly kind: "open" | "close" | "leaf" | "piece"
  readonly node: Node
  /** Where it starts in its document. */
  readonly pos: number
}

function tokensOf(doc: Node, from: number, to: number): readonly Token[] {
  const tokens: Token[] = []
  const visit = (node: Node, pos: number) => {
    const end = pos + node.nodeSize
    if (end <= from || pos >= to) return
    if (node.isText) {
      const [start, stop] = [Math.max(0, from - pos), Math.min(node.nodeSize, to - pos)]
      tokens.push({kind: "piece", node: node.cut(start, stop), pos: pos + start})
    } else if (node.isInline) tokens.push({kind: "piece", node, pos})
    else if (node.isLeaf) tokens.push({kind: "leaf", node, pos})
    else {
      if (pos >= from) tokens.push({kind: "open", node, pos})
      node.forEach((child, offset) => visit(child, pos + 1 + offset))
      if (end <= to) tokens.push({kind: "close", node, pos: end - 1})
    }
  }
  if (from < to) doc.forEach((child, offset) => visit(child, offset))
  return tokens
}

// Follows both versions at once: which blocks are open in each, and what
// has come since the last line ended.
class Weaver {
  readonly lines: Line[] = []
  private was: readonly Frame[] = []
  private now: readonly Frame[] = []
  private pieces: Piece[] = []

  /** What is the same in both: the text as it is now, the blocks of both. */
  both(olds: readonly Token[], news: readonly Token[]) {
    const blocks = olds.filter(({kind}) => kind !== "piece")
    let next = 0
    for (const {kind, node} of news) {
      if (kind === "piece") this.pieces.push({node, fate: "same", change: -1})
      else if (kind === "close") this.close("same", -1)
      else this.open(kind, {was: blocks[next]?.node ?? null, now: node}, -1)
      if (kind !== "piece") next++
    }
  }

  /** What was taken out, and then what was put in; a line's end that both have is the same. */
  change(olds: readonly Token[], news: readonly Token[], within: Stretch["within"]) {
    const ends = commonEnds(olds, news)
    const first = within[0]?.index ?? -1
    for (const token of olds.slice(0, olds.length - ends)) {
      const {index = first} = within.findLast(({change}) => change.fromA <= token.pos) ?? {}
      this.one(token, "out", index)
    }
    for (const token of news.slice(0, news.length - ends)) {
      const {index = first} = within.findLast(({change}) => change.fromB <= token.pos) ?? {}
      this.one(token, "in", index)
    }
    for (let i = 0; i < ends; i++) this.close("same", -1)
  }

  private one({kind, node}: Token, fate: "in" | "out", change: number) {
    if (kind === "piece") this.pieces.push({node, fate, change})
    else if (kind === "close") this.close(fate, change)
    else this.open(kind, fate === "in" ? {was: null, now: node} : {was: node, now: null}, change)
  }

  private open(kind: "open" | "leaf", frame: Frame, change: number) {
    if (frame.was !== null) this.was = [...this.was, frame]
    if (frame.now !== null) this.now = [...this.now, frame]
    if (kind === "open") return
    this.close(frame.was === null ? "in" : frame.now === null ? "out" : "same", change)
  }

  private close(end: Fate, change: number) {
    const [was, now] = [end === "in" ? null : this.was, end === "out" ? null : this.now]
    const own = (now ?? was)?.at(-1)
    if (own && nodeOf(own).isTextblock) {
      this.lines.push({pieces: this.pieces, end, change, was, now})
      this.pieces = []
    }
    // What may be waiting for its line to end is of the version without this block.
    if (own && nodeOf(own).isLeaf) this.lines.push({pieces: [], end, change, was, now})
    if (was) this.was = was.slice(0, -1)
    if (now) this.now = now.slice(0, -1)
  }
}

function commonEnds(olds: readonly Token[], news: readonly Token[]): number {
  let ends = 0
  for (;;) {
    const [a, b] = [olds.at(-1 - ends), news.at(-1 - ends)]
    if (a?.kind !== "close" || b?.kind !== "close") return ends
    // Rows of a table stay whole, and with them their cells.
    if (a.node.type.spec["tableRole"] || a.node.isTextblock !== b.node.isTextblock) return ends
    ends++
  }
}
