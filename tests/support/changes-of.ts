import {ChangeSet, simplifyChanges, type TokenEncoder} from "prosemirror-changeset"
import type {Mark, Node} from "prosemirror-model"
import {changedBlocks} from "../../src/document/changed-blocks.ts"
import type {Change} from "../../src/document/change.ts"

/** What changed from one version of an article to another, word by word; nobody knows by which rule. */
export function changesOf(before: Node, after: Node): readonly Change[] {
  const set = ChangeSet.create<null>(before, () => null, encoder)
  const {changes} = set.addSteps(after, changedBlocks(before, after), null)
  // Whole words, but not across the edge of a block: what was taken out before it is another change.
  const whole = byBlock(changes, after).flatMap(group => simplifyChanges(group, after))
  return apart(whole).map(({fromA, toA, fromB, toB}) => ({fromA, toA, fromB, toB, rule: null}))
}

// Made whole, a word can reach into the change before it: then the two are one.
function apart(changes: readonly Stretches[]): readonly Stretches[] {
  const result: Stretches[] = []
  for (const change of changes) {
    const last = result.at(-1)
    if (last && (change.fromA < last.toA || change.fromB < last.toB)) {
      result.splice(-1, 1, {
        fromA: Math.min(last.fromA, change.fromA),
        toA: Math.max(last.toA, change.toA),
        fromB: Math.min(last.fromB, change.fromB),
        toB: Math.max(last.toB, change.toB)
      })
    } else result.push(change)
  }
  return result
}

type Stretches = Omit<Change, "rule">

function byBlock<T extends {readonly fromB: number}>(changes: readonly T[], after: Node): T[][] {
  const groups: T[][] = []
  let start = -1
  for (const change of changes) {
    const block = after.resolve(change.fromB).start()
    if (block === start) groups.at(-1)?.push(change)
    else groups.push([change])
    start = block
  }
  return groups
}

// Marks and attributes count: words made bold have changed, and so has a heading of another level.
const encoder: TokenEncoder<string | number> = {
  encodeCharacter: (char, marks) =>
    marks.length === 0 ? char : `${char} ${marks.map(signOf).join(" ")}`,
  encodeNodeStart: node => `${node.type.name} ${JSON.stringify(node.attrs)}`,
  encodeNodeEnd: node => node.type.name,
  compareTokens: (a, b) => a === b
}

function signOf(mark: Mark): string {
  return JSON.stringify(mark)
}
