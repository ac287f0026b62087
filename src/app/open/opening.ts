import type {Linter} from "../../lint/linter.ts"
import {factsOf} from "../article.ts"
import {takeLastWords} from "../last-words.ts"
import {openArticle, type OpenArticle, type Place} from "../open-article.ts"
import type {Settings} from "../settings.ts"
import type {Storage} from "../storage.ts"
import {CannotOpen} from "./cannot-open.ts"
import type {NewArticle} from "./new-article.ts"
import {readKept} from "./read-kept.ts"
import {sampleArticle} from "./sample-article.ts"
import {tr} from "../words/tr.ts"

/** What opening an article takes. */
export interface Opener {
  readonly linter: Linter
  readonly storage: Storage
  readonly settings: Settings
}

/** An article that was opened, and how far it is to be scrolled. */
export interface Opened {
  readonly article: OpenArticle
  readonly scroll: number
  /** What the user must know about it, or null. */
  readonly notice: string | null
}

/** Open an article that has just come in. */
export function openNew(opener: Opener, article: NewArticle): Opened {
  return {article: openArticle(opener, {...article, place: null}), scroll: 0, notice: null}
}

/** Open an article that was kept. Throws `CannotOpen` when it is no longer there. */
export async function openKept(opener: Opener, id: string): Promise<Opened> {
  const kept = await opener.storage.read(id)
  if (kept === null) throw new CannotOpen(tr("This article is no longer kept in this browser."))
  const {doc, tracking, whole} = await readKept(kept)
  const place: Place | null = whole ? {caret: kept.caret} : null
  return {
    article: openArticle(opener, {facts: factsOf(kept), doc, tracking, place}),
    scroll: whole ? kept.scroll : 0,
    notice: whole
      ? null
      : tr("What was kept of this article could not be read. It was opened again as it came in.")
  }
}

/** Open the sample, as it comes. */
export function openSample(opener: Opener): Opened {
  return openNew(opener, sampleArticle())
}

/** Open the article that was open last, or the one changed last, or the sample. */
export async function openFirst(opener: Opener): Promise<Opened> {
  await takeLastWords(opener.storage)
  for (const id of [opener.settings.lastArticle(), await newest(opener)]) {
    if (id === null) continue
    try {
      return await openKept(opener, id)
    } catch {
      // Gone, or not to be read: the next one is tried.
    }
  }
  return openSample(opener)
}

async function newest({storage}: Opener): Promise<string | null> {
  try {
    return (await storage.list())[0]?.id ?? null
  } catch {
    // Storage is refused. The first saving will say so.
    return null
  }
}
