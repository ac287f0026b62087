import {effect, type ReadonlySignal} from "@preact/signals"
import type {Node} from "prosemirror-model"
import {readBlocks} from "../../document/blocks.ts"
import type {Versions} from "../../document/tracked.ts"
import {baseOf, changesIn} from "../../editor/tracking.ts"
import type {Diagnostic} from "../../lint/diagnostic.ts"
import type {Linter} from "../../lint/linter.ts"
import type {Facts} from "../article.ts"
import type {OpenArticle, Status} from "../open-article.ts"

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

/** Gather what exports need. */
export function gather(
  article: OpenArticle,
  {linter, suspect}: {readonly linter: Linter; readonly suspect: boolean}
): Material {
  const facts = article.facts.peek()
  const {state} = article.session.view
  const before = baseOf(state)
  let found: Promise<readonly Diagnostic[]> | null = null
  const check = async (doc: Node) => {
    // The checker keeps one question waiting: one of ours must not push out the editor’s.
    await idle(article.status)
    return linter.lint({from: facts.from, blocks: readBlocks(doc)}, {suspect})
  }
  return {
    versions: {before, after: state.doc, changes: changesIn(state)},
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
