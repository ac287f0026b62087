import type {Transaction} from "prosemirror-state"
import {AddMarkStep, RemoveMarkStep, type Step} from "prosemirror-transform"

/** A stretch of a document, as positions. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The stretches that a transaction wrote or marked, as positions in the
 * document it ends with. Where it only deleted, the stretch is empty.
 */
export function changedStretches({steps, mapping}: Transaction): readonly Stretch[] {
  return steps.flatMap((step, i) => {
    const rest = mapping.slice(i + 1)
    return stretchesOf(step).map(({from, to}) => ({from: rest.map(from, -1), to: rest.map(to, 1)}))
  })
}

// To a position map, marking changes nothing.
function stretchesOf(step: Step): readonly Stretch[] {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return [step]
  const stretches: Stretch[] = []
  step.getMap().forEach((_from, _to, from, to) => stretches.push({from, to}))
  return stretches
}
