import type {Node} from "prosemirror-model"
import {align} from "./align.ts"
import type {Origin, Sourced} from "./markdown-origin.ts"
import {type Effort, efforts, patchBlocks, type PatchContext} from "./markdown-patch.ts"
import {readSourced} from "./markdown-read.ts"
import {defaultStyle, definitionsOf, serialise, type Style} from "./markdown-serialise.ts"
import {applySplices} from "./markdown-splice.ts"
import {comparable, tidy} from "./markdown-tidy.ts"

/**
 * Write a document as Markdown from its content alone, with as few
 * escapes as read back as the same document.
 */
export function writeAnew(doc: Node, style: Style = defaultStyle): string {
  const definitions = definitionsOf(doc)
  const wanted = doc.children.map(comparable)
  const wary = new Set<number>()
  for (;;) {
    const writings = doc.children.flatMap((child, i) => {
      const block = tidy(child)
      return block ? [{block, context: {style, definitions, wary: wary.has(i)}}] : []
    })
    const written = writings.length === 0 ? "" : `${serialise(writings)}\n`
    const wrong = differing(wanted, readSourced(written).doc.children)
    const fresh = wrong.filter(i => !wary.has(i))
    if (fresh.length === 0) return written
    for (const i of fresh) wary.add(i)
  }
}

/**
 * Write a document as Markdown so that what was not edited stays as it
 * stood in the source. The edited blocks are patched; the result is read
 * again, and where it is not what was wanted, more is written anew.
 */
export function writeSourced(doc: Node, sourced: Sourced): string {
  const {source, origins} = sourced
  const news = doc.children
  if (isUnchanged(origins, news)) return source
  const style = styleOf(sourced)
  const context: PatchContext = {
    source,
    newline: /\r\n?|\n/.exec(source)?.[0] ?? "\n",
    style,
    definitions: definitionsOf(doc)
  }
  const wanted = news.map(comparable)
  const edited = editedOf(origins, news)
  const effort = new Map<number, Effort>()
  let best: string | null = null
  for (;;) {
    const siblings = {
      olds: origins,
      news,
      prefix: "",
      effort: (i: number) => effort.get(i) ?? "patch"
    }
    const splices = patchBlocks(context, siblings)
    const written = splices && applySplices(source, splices)
    const wrong =
      written === null ? [...edited] : differing(wanted, readSourced(written).doc.children)
    if (written !== null && wrong.length === 0) return written
    best = written ?? best
    if (!tryHarder(effort, wrong, edited)) break
  }
  const anew = withNewlines(writeAnew(doc, style), context.newline)
  const same = differing(wanted, readSourced(anew).doc.children).length === 0
  return same || best === null ? anew : best
}

function isUnchanged(origins: readonly Origin[], news: readonly Node[]): boolean {
  const blocks = news.length > origins.length ? withoutLastEmpty(news) : news
  return blocks.length === origins.length && blocks.every((block, i) => origins[i]?.node.eq(block))
}

// The indices of the blocks that are not as they were.
function editedOf(origins: readonly Origin[], news: readonly Node[]): ReadonlySet<number> {
  const olds = origins.map(origin => origin.node)
  const edited = new Set(news.keys())
  for (const {a, b} of align(olds, news)) if (news[b]?.eq(olds[a] as Node)) edited.delete(b)
  return edited
}

// A document without blocks has an empty paragraph that is not in the source.
function withoutLastEmpty(news: readonly Node[]): readonly Node[] {
  const last = news.at(-1)
  return last?.type.name === "paragraph" && last.content.size === 0 ? news.slice(0, -1) : news
}

// The indices of the wanted blocks that were not read back.
function differing(wanted: readonly (Node | null)[], read: readonly Node[]): readonly number[] {
  const indices = wanted.flatMap((block, i) => (block === null ? [] : [i]))
  const back = read.flatMap(block => comparable(block) ?? [])
  const equal = (k: number, other: number) => {
    const block = wanted[indices[k] ?? -1]
    const found = back[other]
    return block !== null && block !== undefined && found !== undefined && block.eq(found)
  }
  if (indices.length === back.length) return indices.filter((_, k) => !equal(k, k))
  let start = 0
  while (equal(start, start)) start++
  let end = 0
  while (end < indices.length - start && equal(indices.length - 1 - end, back.length - 1 - end))
    end++
  // One that was split or swallowed its neighbour: the blocks before and after may be to blame.
  return indices.slice(Math.max(0, start - 1), indices.length - end + 1)
}

// More effort for the edited blocks that came out wrong, or else for
// those next to them, or else for blocks that were not edited but read
// otherwise now (their definition is gone). False when nothing is left.
function tryHarder(
  effort: Map<number, Effort>,
  wrong: readonly number[],
  edited: ReadonlySet<number>
): boolean {
  const more = (index: number) => efforts[efforts.indexOf(effort.get(index) ?? "patch") + 1]
  const open = (index: number) => edited.has(index) && more(index) !== undefined
  const neighbours = wrong.flatMap(i => [i - 1, i + 1])
  const chosen = [wrong, neighbours].map(list => list.filter(open)).find(list => list.length > 0)
  if (chosen) {
    const raised = [...new Set(chosen)].map(i => [i, more(i) ?? "whole"] as const)
    for (const [index, next] of raised) effort.set(index, next)
    return true
  }
  const rest = wrong.filter(i => more(i) !== undefined)
  for (const index of rest) effort.set(index, "whole")
  return rest.length > 0
}

// New markup looks like the old: the first of each kind decides.
function styleOf({source, origins}: Sourced): Style {
  const list = origins.find(origin => origin.node.type.name === "bullet_list")
  const bullet = list && source[list.from]
  const emphasis = /(?:^|[\s(])([*_])[\p{L}\p{N}]/mu.exec(source)?.[1]
  const strong = /(?:^|[\s(])(\*\*|__)[\p{L}\p{N}]/mu.exec(source)?.[1]
  return {
    bullet: bullet === "*" || bullet === "+" ? bullet : defaultStyle.bullet,
    emphasis: emphasis === "_" ? "_" : defaultStyle.emphasis,
    strong: strong === "__" ? "_" : defaultStyle.strong
  }
}

function withNewlines(text: string, newline: string): string {
  return newline === "\n" ? text : text.replace(/\n/g, newline)
}
