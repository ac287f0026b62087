import type {Change as Replacement} from "prosemirror-changeset"
import type {Transaction} from "prosemirror-state"
import type {Diagnostic} from "../lint/diagnostic.ts"
import type {Category} from "../rules/category.ts"

/** Why a stretch was changed: a finding was fixed. */
export interface Reason {
  /** One fix, however many stretches it changed. */
  readonly act: string
  /** The id of the rule. */
  readonly rule: string
  readonly category: Category
  /** What the rule says of it, as a message with its marks. */
  readonly why: string
}

/** Who changed a stretch: a fix, or a hand. Not null, which would keep equal stretches from being joined. */
export type Origin = Reason | "hand"

interface Reasoned {
  readonly from: number
  readonly to: number
  readonly reason: Reason
}

const meta = "reasons"

/** What a finding says of itself, as a reason for changing it. */
export type Said = Pick<Diagnostic, "rule" | "category" | "message" | "because">

/** Make a transaction say which finding each of its changes fixes; `from` and `to` are positions before it. */
export function becauseOf(
  tr: Transaction,
  fixed: readonly {readonly from: number; readonly to: number; readonly diagnostic: Said}[]
): Transaction {
  const list: readonly Reasoned[] = fixed.map(({from, to, diagnostic}) => ({
    from,
    to,
    reason: {
      act: crypto.randomUUID(),
      rule: diagnostic.rule,
      category: diagnostic.category,
      why: diagnostic.because === "" ? diagnostic.message : diagnostic.because
    }
  }))
  return tr.setMeta(meta, list)
}

/** Who made each step of a transaction: the fix of the finding that it touches, or a hand. Null when it fixes none. */
export function originsOf(tr: Transaction): readonly Origin[] | null {
  const list = (tr.getMeta(meta) ?? []) as readonly Reasoned[]
  if (list.length === 0) return null
  const {maps} = tr.mapping
  return maps.map((map, i) => {
    let origin: Origin = "hand"
    const before = (pos: number) =>
      maps.slice(0, i).reduceRight((at, step) => step.invert().map(at), pos)
    map.forEach((start, end) => {
      const [first, last] = [before(start), before(end)]
      const touched = list.find(({from, to}) => first <= to && from <= last)
      origin = touched?.reason ?? origin
    })
    return origin
  })
}

/** The origin of two stretches in one, or null, which the type does not tell of and which keeps them apart. */
export function combine(one: Origin, other: Origin): Origin {
  return isSame(one, other) ? one : (null as unknown as Origin)
}

/** The stretches that tell who made a change. */
export function spansOf({deleted, inserted}: Replacement<Origin>) {
  return inserted.length > 0 ? inserted : deleted
}

/** One reason for all of a change; null where a part was changed by hand. */
export function reasonOf(change: Replacement<Origin>): Reason | null {
  const [first, ...rest] = spansOf(change)
  if (first === undefined || first.data === "hand") return null
  return rest.every(({data}) => isSame(data, first.data)) ? first.data : null
}

function isSame(one: Origin, other: Origin): boolean {
  return one === other || (one !== "hand" && other !== "hand" && one.act === other.act)
}
