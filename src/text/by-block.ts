import type {SegmentedBlock} from "./segment.ts"

/**
 * A reading of one block that is made once and kept for as long as the
 * block is: of an article that is linted again most blocks are the same.
 */
export function byBlock<T extends object>(
  read: (block: SegmentedBlock) => T
): (block: SegmentedBlock) => T {
  const known = new WeakMap<SegmentedBlock, T>()
  return block => {
    const old = known.get(block)
    if (old !== undefined) return old
    const made = read(block)
    known.set(block, made)
    return made
  }
}

/** What such a reading finds in the blocks of an article, each with the number of its block. */
export function inBlocks<T extends object>(
  blocks: readonly SegmentedBlock[],
  read: (block: SegmentedBlock) => readonly T[]
): (T & {readonly block: number})[] {
  const found: (T & {readonly block: number})[] = []
  blocks.forEach((segmented, block) => {
    for (const each of read(segmented)) found.push({...each, block})
  })
  return found
}

/** The words of a block, as they are compared. */
export const formsIn = byBlock(({tokens}) => new Set(tokens.map(({form}) => form)))
