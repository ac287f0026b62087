import type {Node} from "prosemirror-model"
import {wordsOf} from "../text/diff.ts"

/** An old block and the new one that it became; null where there is none. */
export interface Pair {
  readonly a: number
  readonly b: number
}

// A stretch with more pairs to compare than this is paired in order.
const limit = 40_000

/**
 * Find out which of the old blocks became which of the new ones. Pairs
 * come in order and never cross; blocks in no pair were deleted or
 * inserted.
 */
export function align(olds: readonly Node[], news: readonly Node[]): readonly Pair[] {
  let start = 0
  while (start < olds.length && start < news.length && same(olds[start], news[start])) start++
  let ends = 0
  const shorter = Math.min(olds.length, news.length) - start
  while (ends < shorter && same(olds.at(-1 - ends), news.at(-1 - ends))) ends++
  const middle = alignMiddle(
    olds.slice(start, olds.length - ends),
    news.slice(start, news.length - ends)
  )
  return [
    ...Array.from({length: start}, (_, i) => ({a: i, b: i})),
    ...middle.map(({a, b}) => ({a: a + start, b: b + start})),
    ...Array.from({length: ends}, (_, i) => ({
      a: olds.length - ends + i,
      b: news.length - ends + i
    }))
  ]
}

function same(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || a.eq(b))
}

function alignMiddle(olds: readonly Node[], news: readonly Node[]): readonly Pair[] {
  if (olds.length === 0 || news.length === 0) return []
  const [a, b] = [olds.map(signOf), news.map(signOf)]
  const inOrder = a.length === b.length && a.every((sign, i) => likeness(sign, b[i] as Sign) > 0.3)
  if (inOrder || a.length * b.length > limit) return pairInOrder(a, b)
  return bestPairs(a, b)
}

/** What a block is recognised by. */
interface Sign {
  readonly node: Node
  readonly words: ReadonlySet<string>
}

function signOf(node: Node): Sign {
  const text = node.textBetween(0, node.content.size, " ")
  return {node, words: new Set(wordsOf(text).filter(word => /[\p{L}\p{N}]/u.test(word)))}
}

// From 0 to 1: how much of their words two blocks share; 0 for blocks of
// different kinds.
function likeness(a: Sign, b: Sign): number {
  if (a.node.type !== b.node.type) return 0
  if (a.node.eq(b.node)) return 1
  const most = Math.max(a.words.size, b.words.size)
  if (most === 0) return 0.4
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  // A block of a few words is often changed as a whole.
  return shared === 0 && most > 3 ? 0 : Math.max(0.31, (0.98 * shared) / most)
}

function pairInOrder(a: readonly Sign[], b: readonly Sign[]): readonly Pair[] {
  const length = Math.min(a.length, b.length)
  return Array.from({length}, (_, i) => ({a: i, b: i})).filter(
    pair => a[pair.a]?.node.type === b[pair.b]?.node.type
  )
}

// The pairs that are most alike in sum (as in a longest common
// subsequence, with a likeness in place of equality).
function bestPairs(a: readonly Sign[], b: readonly Sign[]): readonly Pair[] {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const alike = new Float64Array(a.length * b.length)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const likely = likeness(a[i] as Sign, b[j] as Sign)
      alike[i * b.length + j] = likely
      const paired = likely === 0 ? 0 : at(i + 1, j + 1) + likely
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const likely = alike[i * b.length + j] ?? 0
    if (likely > 0 && at(i, j) === at(i + 1, j + 1) + likely) pairs.push({a: i++, b: j++})
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
