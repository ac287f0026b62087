import type {Node, ResolvedPos} from "prosemirror-model"
import type {Change} from "./change.ts"

/** A stretch that differs in two versions of a document, and the changes that lie in it. */
export interface Stretch extends Omit<Change, "rule"> {
  /** In document order, each with its index among all changes. */
  readonly within: readonly {readonly change: Change; readonly index: number}[]
}

/**
 * Changes as stretches that take no table apart: one that reaches beyond
 * a cell is widened to whole rows, one that reaches beyond a table to the
 * whole table, and those that then touch are joined.
 */
export function wholeRows(versions: {
  readonly before: Node
  readonly after: Node
  readonly changes: readonly Change[]
}): readonly Stretch[] {
  const {before, after, changes} = versions
  const stretches: Stretch[] = []
  const ahead = changes.map((change, index) => stretchOf(change, index)).reverse()
  for (let stretch = ahead.pop(); stretch; stretch = ahead.pop()) {
    for (;;) {
      const {left, right} = widening(before, after, stretch)
      if (left === 0 && right === 0) break
      stretch = toRight(toLeft(stretch, left, stretches), right, ahead)
    }
    stretches.push(stretch)
  }
  return stretches
}

function stretchOf(change: Change, index: number): Stretch {
  const {fromA, toA, fromB, toB} = change
  return {fromA, toA, fromB, toB, within: [{change, index}]}
}

// Between two changes both versions are the same, so that what is added
// to the stretch of one is added to that of the other.
function toLeft(stretch: Stretch, by: number, behind: Stretch[]): Stretch {
  const last = behind.at(-1)
  if (last && stretch.fromA - by < last.toA) return joined(behind.pop() ?? stretch, stretch)
  return {...stretch, fromA: stretch.fromA - by, fromB: stretch.fromB - by}
}

function toRight(stretch: Stretch, by: number, ahead: Stretch[]): Stretch {
  const next = ahead.at(-1)
  if (next && stretch.toA + by > next.fromA) return joined(stretch, ahead.pop() ?? stretch)
  return {...stretch, toA: stretch.toA + by, toB: stretch.toB + by}
}

function joined(a: Stretch, b: Stretch): Stretch {
  return {...a, toA: b.toA, toB: b.toB, within: [...a.within, ...b.within]}
}

function widening(before: Node, after: Node, {fromA, toA, fromB, toB}: Stretch) {
  const a = wideningIn(before, fromA, toA)
  const b = wideningIn(after, fromB, toB)
  return {left: Math.max(a.left, b.left), right: Math.max(a.right, b.right)}
}

function wideningIn(doc: Node, from: number, to: number): {left: number; right: number} {
  const [start, end] = [doc.resolve(from), doc.resolve(to)]
  const tables = [depthOf(start, "table"), depthOf(end, "table")] as const
  if (tables[0] === null && tables[1] === null) return {left: 0, right: 0}
  const shared = start.sharedDepth(to)
  if (tables[0] !== null && shared >= tables[0]) {
    if (start.node(shared).isTextblock) return {left: 0, right: 0}
    return reach(start, end, "table_row")
  }
  return reach(start, end, "table")
}

function reach(start: ResolvedPos, end: ResolvedPos, type: string): {left: number; right: number} {
  const [a, b] = [depthOf(start, type), depthOf(end, type)]
  return {
    left: a === null ? 0 : start.pos - start.before(a),
    right: b === null ? 0 : end.after(b) - end.pos
  }
}

function depthOf(pos: ResolvedPos, type: string): number | null {
  for (let depth = pos.depth; depth > 0; depth--) {
    if (pos.node(depth).type.name === type) return depth
  }
  return null
}
