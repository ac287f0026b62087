import {expect, it} from "vitest"
import {newFacts, type KeptArticle} from "../../src/app/article.ts"
import {withMemory} from "../../src/app/memory-fallback.ts"
import type {Storage} from "../../src/app/storage.ts"

const refused = () => Promise.reject(new DOMException("full", "QuotaExceededError"))
const refusing: Storage = {list: refused, read: async () => null, save: refused}

const article: KeptArticle = {
  ...newFacts({source: "text", format: "plain", name: null}, "it"),
  title: "text",
  doc: {},
  caret: {anchor: 1, head: 1},
  scroll: 0,
  words: 1,
  left: null,
  fixed: 0,
  updated: 0
}

it("holds on to what the browser refuses, and still says that it was refused", async () => {
  const storage = withMemory(refusing)
  await expect(storage.save(article)).rejects.toThrow("full")
  expect(await storage.read(article.id)).toBe(article)
  expect((await storage.list()).map(({id}) => id)).toEqual([article.id])
})
