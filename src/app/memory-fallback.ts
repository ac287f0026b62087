import type {KeptArticle} from "./article.ts"
import {entryOf} from "./shelves.ts"
import {newestFirst, type Storage} from "./storage.ts"

/** A storage that holds on to what the browser refuses. */
export interface HoldingStorage extends Storage {
  /** What is held and not kept. */
  held(): readonly KeptArticle[]
}

/**
 * A storage that holds on to what the browser refuses, for as long as
 * the page is open, so that opening another article loses none. A
 * refused saving still rejects: the user must hear of it.
 */
export function withMemory(storage: Storage): HoldingStorage {
  const held = new Map<string, KeptArticle>()
  const deleted = new Map<string, KeptArticle>()
  return {
    ...storage,
    held: () => [...held.values()],
    async list() {
      const kept = await storage.list()
      const others = kept.filter(({id}) => !held.has(id))
      return newestFirst([...[...held.values()].map(entryOf), ...others])
    },
    async read(id) {
      return held.get(id) ?? (await storage.read(id))
    },
    async readAll() {
      const kept = await storage.readAll().catch(() => [])
      return [...held.values(), ...kept.filter(({id}) => !held.has(id))]
    },
    async save(article) {
      try {
        const saved = await storage.save(article)
        held.delete(article.id)
        return saved
      } catch (error) {
        held.set(article.id, article)
        throw error
      }
    },
    async remove(id) {
      const article = held.get(id)
      if (article === undefined) return storage.remove(id)
      held.delete(id)
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
        if (article !== undefined) held.set(id, article)
      }
      await storage.putBack(ids).catch(error => {
        if (ids.some(id => !held.has(id))) throw error
      })
    },
    async emptyBin(ids) {
      for (const id of ids) deleted.delete(id)
      await storage.emptyBin(ids)
    }
  }
}
