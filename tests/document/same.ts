import type {Node} from "prosemirror-model"
import {comparable} from "../../src/document/markdown-tidy.ts"

/** Whether two documents say the same in Markdown. */
export function same(a: Node, b: Node): boolean {
  const [x, y] = [a, b].map(doc => doc.children.flatMap(block => comparable(block) ?? []))
  return (
    x !== undefined &&
    y !== undefined &&
    x.length === y.length &&
    x.every((block, i) => {
      const other = y[i]
      return other !== undefined && block.eq(other)
    })
  )
}
