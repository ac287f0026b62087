import {effect, type ReadonlySignal} from "@preact/signals"
import type {Node} from "prosemirror-model"
import {readBlocks} from "../../document/blocks.ts"
import type {Versions} from "../../document/tracked.ts"
import type {Diagnostic} from "../../lint/diagnostic.ts"
import type {Linter} from "../../lint/linter.ts"
import type {Facts} from "../article.ts"
import {changesOf} from "../changes-of.ts"
import type {OpenArticle, Status} from "../open-article.ts"
import {readArrival} from "../open/read-arrival.ts"

/** All that exports of an article are written from. */
export interface Material {
  readonly versions: Versions
  readonly facts: Facts
  readonly title: string
  readonly date: Date
  /** The findings of the article as it is. */
  readonly after: readonly Diagnostic[]
  /** The findings of the article as it came in; it is checked when they are first asked for. */
  before(): Promise<readonly Diagnostic[]>
}

/** Gather what exports need: the article as it came in is read again. */
export async function gather(
  article: OpenArticle,
  {linter, suspect}: {readonly linter: Linter; readonly suspect: boolean}
): Promise<Material> {
  const facts = article.facts.peek()
  const after = article.doc.peek()
  const before = await readArrival(facts)
  let found: Promise<readonly Diagnostic[]> | null = null
  const check = async (doc: Node) => {
    // The checker keeps one question waiting: one of ours must not push out the editor’s.
    await idle(article.status)
    return linter.lint({from: facts.from, blocks: readBlocks(doc)}, {suspect})
  }
  return {
    versions: {before, after, changes: changesOf(before, after)},
    facts,
    title: article.title.peek(),
    date: new Date(),
    after: article.findings.peek().map(({diagnostic}) => diagnostic),
    before: () => (found ??= check(before))
  }
}

function idle(status: ReadonlySignal<Status>): Promise<void> {
  return new Promise(resolve => {
    const stop = effect(() => {
      if (status.value.checking) return
      // It is told at once, before there is something to stop.
      queueMicrotask(() => stop())
      resolve()
    })
  })
}
