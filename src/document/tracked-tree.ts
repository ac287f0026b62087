import {nodeOf, pathOf, type Frame, type Line} from "./tracked.ts"

/** A block that holds blocks, with the lines and blocks in it. */
export interface Branch {
  readonly frame: Frame
  readonly children: readonly Leaf[]
}

/** What stands in a branch: another one, or the lines of one block of text. */
export type Leaf = Branch | readonly Line[]

/**
 * Put lines back into the blocks they stand in. Lines that are one block
 * of text in the version that is shown stand together: those of a
 * paragraph that was joined from two are one.
 */
export function treeOf(lines: readonly Line[], depth = 0): readonly Leaf[] {
  return runsOf(lines, depth).map(({frame, run}) => {
    const node = nodeOf(frame)
    return node.isTextblock || node.isLeaf ? run : {frame, children: treeOf(run, depth + 1)}
  })
}

/** Whether it is a branch, and not lines. */
export function isBranch(leaf: Leaf): leaf is Branch {
  return "frame" in leaf
}

function runsOf(lines: readonly Line[], depth: number) {
  const runs: {readonly frame: Frame; readonly run: Line[]}[] = []
  for (const line of lines) {
    const frame = pathOf(line)[depth]
    if (frame === undefined) continue
    const last = runs.at(-1)
    if (last?.frame === frame) last.run.push(line)
    else runs.push({frame, run: [line]})
  }
  return runs
}
