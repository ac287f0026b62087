import {completed, keptVersion, type KeptArticle} from "./article.ts"
import {nextCopy} from "./copies.ts"
import type {Storage} from "./storage.ts"

const prefix = "cleancopy.unsaved."

/**
 * Write down an article that could not be saved any more because the
 * page is closing. `localStorage` is slow and small, but it is the one
 * storage that has written before the page is gone.
 */
export function writeLastWords(article: KeptArticle): void {
  try {
    localStorage.setItem(prefix + article.id, JSON.stringify({version: keptVersion, ...article}))
  } catch {
    // Refused, or too large: the article is as it was saved a moment ago.
  }
}

/** The article has been saved after all. */
export function dropLastWords(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // Where storage is refused nothing was written either.
  }
}

/** Save what was written down when pages closed; as a copy where another tab has gone on since. */
export async function takeLastWords(storage: Storage): Promise<void> {
  for (const [id, article] of written()) {
    if (article === "newer") continue
    try {
      if (article !== null && (await storage.save(article)) === "changed") {
        const copy = nextCopy(await storage.list(), article.title)
        await storage.save({...article, id: crypto.randomUUID(), revision: 1, copy})
      }
      dropLastWords(id)
    } catch {
      // It stays written down until it can be saved.
    }
  }
}

// What a newer version wrote down waits for it.
type Written = KeptArticle | "newer" | null

function written(): readonly (readonly [string, Written])[] {
  try {
    const keys = Object.keys(localStorage).filter(key => key.startsWith(prefix))
    return keys.map(key => [key.slice(prefix.length), parsed(localStorage.getItem(key))])
  } catch {
    return []
  }
}

function parsed(json: string | null): Written {
  try {
    const value: unknown = JSON.parse(json ?? "null")
    const whole = typeof value === "object" && value !== null && "id" in value && "doc" in value
    if (!whole) return null
    const {version = 1, ...article} = value as KeptArticle & {readonly version?: number}
    return version > keptVersion ? "newer" : completed(article)
  } catch {
    return null
  }
}
