import type {Node} from "prosemirror-model"
import {StepMap} from "prosemirror-transform"
import {align} from "./align.ts"

/**
 * What differs between two documents, block by block: one map for every
 * block that differs, each in the document that the ones before it make.
 * Compared as one, a long article would be too much for a diff.
 */
export function changedBlocks(before: Node, after: Node): readonly StepMap[] {
  const maps: StepMap[] = []
  let [a, b, start] = [0, 0, 0]
  const differ = (endA: number, endB: number) => {
    const [old, now] = [sizeOf(before, a, endA), sizeOf(after, b, endB)]
    if (old + now > 0) maps.push(new StepMap([start, old, now]))
    start += now
    ;[a, b] = [endA, endB]
  }
  for (const pair of align(before.children, after.children)) {
    differ(pair.a, pair.b)
    if (!before.child(a).eq(after.child(b))) differ(a + 1, b + 1)
    else [a, b, start] = [a + 1, b + 1, start + after.child(b).nodeSize]
  }
  differ(before.childCount, after.childCount)
  return maps
}

function sizeOf(doc: Node, from: number, to: number): number {
  return doc.children.slice(from, to).reduce((sum, {nodeSize}) => sum + nodeSize, 0)
}
