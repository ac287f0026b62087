import {openDB, type DBSchema, type IDBPDatabase} from "idb"
import {completed, keptVersion, type KeptArticle} from "./article.ts"

/** What a list of articles shows of each. */
export type Entry = Omit<KeptArticle, "doc" | "base" | "changes" | "source">

/** What a list shows of an article. */
export function entryOf(kept: KeptArticle): Entry {
  const {doc: _doc, base: _base, changes: _changes, source: _source, ...entry} = kept
  return entry
}

/** How the articles lie in IndexedDB. */
export interface Shelves extends DBSchema {
  articles: {key: string; value: KeptArticle}
  /** What the list shows of each: written together with it, so that listing need not read them all. */
  entries: {key: string; value: Entry}
  /** What was deleted, for as long as that can be undone. */
  bin: {key: string; value: KeptArticle}
}

/** The storage cannot be brought up to date while another tab still uses it as it was. */
export class OldTabOpen extends Error {}

/** A newer version of the editor keeps the articles in a form that this one does not know. */
export class NewerKept extends Error {}

/**
 * Open the shelves, brought up to date. Rejects with `OldTabOpen` where
 * that must wait, and with `NewerKept` where they are newer; then nothing
 * is touched. `onGone` is told when they are closed from outside (a newer
 * version in another tab brings them up to date, the browser has cleared
 * them) and when the waiting is over: they can be opened again then, and
 * not before.
 */
export function openShelves(
  name: string,
  onGone: (why: NewerKept | null) => void
): Promise<IDBPDatabase<Shelves>> {
  return new Promise((resolve, reject) => {
    let waited = false
    openDB<Shelves>(name, keptVersion, {
      async upgrade(database, before, _now, exchange) {
        if (before < 1) database.createObjectStore("articles", {keyPath: "id"})
        if (before < 2) {
          database.createObjectStore("entries", {keyPath: "id"})
          database.createObjectStore("bin", {keyPath: "id"})
          for (const article of await exchange.objectStore("articles").getAll()) {
            const now = completed(article)
            await exchange.objectStore("articles").put(now)
            await exchange.objectStore("entries").put(entryOf(now))
          }
        }
      },
      blocked() {
        waited = true
        reject(new OldTabOpen())
      },
      blocking(now, wanted, {target}) {
        if (target instanceof IDBDatabase) target.close()
        onGone(wanted !== null && wanted > now ? new NewerKept() : null)
      },
      terminated: () => onGone(null)
    })
      .then(opened => {
        resolve(opened)
        if (!waited) return
        opened.close()
        onGone(null)
      })
      .catch(error => reject(browsersOwn(error) === "VersionError" ? new NewerKept() : error))
  })
}

/** The name of an error that is the browser’s own, else null. */
export function browsersOwn(error: unknown): string | null {
  return error instanceof DOMException ? error.name : null
}
