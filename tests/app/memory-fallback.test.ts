import {expect, it} from "vitest"
import {withMemory} from "../../src/app/memory-fallback.ts"
import type {Storage} from "../../src/app/storage.ts"
import {keptArticle} from "../support/kept.ts"

const refused = () => Promise.reject(new DOMException("full", "QuotaExceededError"))
const refusing: Storage = {
  list: refused,
  read: async () => null,
  readAll: refused,
  save: refused,
  note: refused,
  add: refused,
  remove: refused,
  bin: refused,
  putBack: refused,
  emptyBin: refused,
  hear: () => () => undefined
}
const article = keptArticle("Refused")

it("holds on to what the browser refuses, and still says that it was refused", async () => {
  const storage = withMemory(refusing)
  await expect(storage.save(article)).rejects.toThrow("full")
  await expect(storage.list()).rejects.toThrow("full")
  expect(await storage.read(article.id)).toBe(article)
  expect(storage.held.peek()).toEqual([article])
  expect(await storage.readAll()).toEqual([article])
})

it("deletes what it holds, and puts it back", async () => {
  const storage = withMemory(refusing)
  await storage.save(article).catch(() => undefined)
  await storage.remove(article.id)
  expect(storage.held.peek()).toEqual([])
  expect((await storage.bin()).map(({id}) => id)).toEqual([article.id])
  await storage.putBack([article.id])
  expect(storage.held.peek()).toEqual([article])
  expect(await storage.bin()).toEqual([])
})
