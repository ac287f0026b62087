import {signal, type ReadonlySignal} from "@preact/signals"
import type {KeptArticle} from "./article.ts"
import {nextCopy} from "./copies.ts"
import {dropLastWords} from "./last-words.ts"
import {entryOf} from "./shelves.ts"
import {newestFirst, type Storage} from "./storage.ts"

/** A storage that holds on to what the browser refuses. */
export interface HoldingStorage extends Storage {
  /** What is held and not kept. */
  readonly held: ReadonlySignal<readonly KeptArticle[]>
  /** Try again to save what is held; what the browser still refuses stays held. */
  saveHeld(): Promise<void>
}

/**
 * A storage that holds on to what the browser refuses, for as long as
 * the page is open, so that opening another article loses none. A
 * refused saving still rejects: the user must hear of it.
 */
export function withMemory(storage: Storage): HoldingStorage {
  const held = signal<readonly KeptArticle[]>([])
  const deleted = new Map<string, KeptArticle>()
  const heldAs = (id: string) => held.peek().find(article => article.id === id)
  const drop = (id: string) => {
    if (heldAs(id) === undefined) return
    held.value = held.peek().filter(article => article.id !== id)
    dropLastWords(id)
  }
  const hold = (article: KeptArticle) => {
    held.value = [...held.peek().filter(({id}) => id !== article.id), article]
  }
  return {
    ...storage,
    held,
    async saveHeld() {
      for (const article of held.peek()) {
        try {
          if ((await storage.save(article)) === "changed") {
            const copy = nextCopy(await storage.list(), article.title)
            await storage.save({...article, id: crypto.randomUUID(), revision: 1, copy})
          }
          drop(article.id)
        } catch {
          // It stays held.
        }
      }
    },
    async list() {
      const kept = await storage.list()
      const others = kept.filter(({id}) => heldAs(id) === undefined)
      return newestFirst([...held.peek().map(entryOf), ...others])
    },
    async read(id) {
      return heldAs(id) ?? (await storage.read(id))
    },
    async readAll() {
      const kept = await storage.readAll().catch(() => [])
      return [...held.peek(), ...kept.filter(({id}) => heldAs(id) === undefined)]
    },
    async save(article) {
      try {
        const saved = await storage.save(article)
        drop(article.id)
        return saved
      } catch (error) {
        hold(article)
        throw error
      }
    },
    async remove(id) {
      const article = heldAs(id)
      if (article === undefined) return storage.remove(id)
      drop(id)
      deleted.set(id, article)
      await storage.remove(id).catch(() => undefined)
    },
    async bin() {
      const kept = await storage.bin().catch(() => [])
      const others = kept.filter(({id}) => !deleted.has(id))
      return newestFirst([...[...deleted.values()].map(entryOf), ...others])
    },
    async putBack(ids) {
      for (const id of ids) {
        const article = deleted.get(id)
        deleted.delete(id)
        if (article !== undefined) hold(article)
      }
      await storage.putBack(ids).catch(error => {
        if (ids.some(id => heldAs(id) === undefined)) throw error
      })
    },
    async emptyBin(ids) {
      for (const id of ids) deleted.delete(id)
      await storage.emptyBin(ids)
    }
  }
}
