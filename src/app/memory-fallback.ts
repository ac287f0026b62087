import type {KeptArticle} from "./article.ts"
import {entryOf, type Storage} from "./storage.ts"

/**
 * A storage that holds on to what the browser refuses, for as long as
 * the page is open, so that opening another article loses none. A
 * refused saving still rejects: the user must hear of it.
 */
export function withMemory(storage: Storage): Storage {
  const held = new Map<string, KeptArticle>()
  return {
    async list() {
      const kept = await storage.list().catch(() => [])
      const others = kept.filter(({id}) => !held.has(id))
      return [...held.values()]
        .map(entryOf)
        .concat(others)
        .sort((one, other) => other.updated - one.updated)
    },
    async read(id) {
      return held.get(id) ?? (await storage.read(id))
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
    }
  }
}
