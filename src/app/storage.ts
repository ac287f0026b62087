import {openDB, type DBSchema, type IDBPDatabase} from "idb"
import type {KeptArticle} from "./article.ts"

/** What a list of articles shows of each. */
export type Entry = Omit<KeptArticle, "doc" | "base" | "changes" | "source">

/** How a saving ended. `changed` means that another tab saved this article in between: nothing was written. */
export type Saved = "saved" | "changed"

/** Where articles are kept: this browser, and nowhere else. */
export interface Storage {
  /** All articles, the one changed last first. */
  list(): Promise<readonly Entry[]>
  read(id: string): Promise<KeptArticle | null>
  /** Save, if what is kept is still at the revision before this one. Rejects when the browser refuses. */
  save(article: KeptArticle): Promise<Saved>
}

interface Shelves extends DBSchema {
  articles: {key: string; value: KeptArticle}
}

/** Articles in IndexedDB. Opened when first asked for; rejects when the browser refuses it. */
export function browserStorage(name = "cleancopy"): Storage {
  let opening: Promise<IDBPDatabase<Shelves>> | null = null
  const shelves = () => {
    opening ??= openShelves(name).catch(error => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    async list() {
      const all = await (await shelves()).getAll("articles")
      return all.map(entryOf).sort((one, other) => other.updated - one.updated)
    },
    async read(id) {
      return (await (await shelves()).get("articles", id)) ?? null
    },
    async save(article) {
      const exchange = (await shelves()).transaction("articles", "readwrite")
      const kept = await exchange.store.get(article.id)
      if (kept !== undefined && kept.revision >= article.revision) {
        await exchange.done
        return "changed"
      }
      await exchange.store.put(article)
      await exchange.done
      return "saved"
    }
  }
}

async function openShelves(name: string): Promise<IDBPDatabase<Shelves>> {
  return openDB<Shelves>(name, 1, {
    upgrade(database) {
      database.createObjectStore("articles", {keyPath: "id"})
    }
  })
}

/** What a list shows of an article. */
export function entryOf(kept: KeptArticle): Entry {
  const {doc: _doc, base: _base, changes: _changes, source: _source, ...entry} = kept
  return entry
}
