import type {Batch, Screen} from "../screen.ts"
import type {Storage} from "../storage.ts"
import {CannotOpen} from "./cannot-open.ts"
import {keptNew, newArticle, type NewArticle} from "./new-article.ts"
import {readFile} from "./read-file.ts"
import {tr} from "../words/tr.ts"

/** What opening files takes. */
interface Opening {
  /** The language they were translated from. */
  readonly from: string
  readonly storage: Storage
  readonly screen: Screen
}

/**
 * Read files, one after the other, and keep all but the first that can
 * be read, which is to be shown. `screen.reading` tells which is being
 * read. `batch` is null when there is nothing to say. Throws `CannotOpen`
 * when none can be read.
 */
export async function openTogether(
  files: readonly File[],
  {from, storage, screen}: Opening
): Promise<{readonly first: NewArticle; readonly batch: Batch | null}> {
  const articles: NewArticle[] = []
  const failed: string[] = []
  for (const file of files) {
    try {
      screen.reading.value = file.name
      articles.push(await newArticle(await readFile(file), from))
    } catch (error) {
      failed.push(messageOf(error, file))
    } finally {
      screen.reading.value = null
    }
  }
  const [first, ...others] = articles
  if (first === undefined) throw new CannotOpen(failed.join("\n"))
  failed.push(...(await keep(others, storage)))
  const batch = articles.length === 1 && failed.length === 0
  return {first, batch: batch ? null : {opened: articles.length, failed}}
}

function messageOf(error: unknown, {name}: File): string {
  return error instanceof CannotOpen
    ? error.message
    : tr("“{name}” could not be read as an article. Copy the text and paste it here.", {name})
}

// The first of them is listed first.
async function keep(articles: readonly NewArticle[], storage: Storage): Promise<readonly string[]> {
  const now = Date.now()
  const failed: string[] = []
  for (const [i, article] of articles.entries()) {
    try {
      await storage.save(keptNew(article, now - 1 - i))
    } catch {
      failed.push(
        tr(
          "“{name}” was read, but this browser did not store it. Make room, or open it by itself.",
          {name: article.facts.name ?? ""}
        )
      )
    }
  }
  return failed
}
