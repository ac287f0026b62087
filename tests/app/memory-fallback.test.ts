import {signal} from "@preact/signals"
import {expect, it} from "vitest"
import type {KeptArticle} from "../../src/app/article.ts"
import {withMemory} from "../../src/app/memory-fallback.ts"
import {entryOf} from "../../src/app/shelves.ts"
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
  hear: () => () => undefined,
  shut: signal(null)
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

it("saves what it holds once the browser takes it again; as a copy where another tab has gone on", async () => {
  const kept: KeptArticle[] = []
  let full = true
  const filling: Storage = {
    ...refusing,
    list: async () => kept.map(entryOf),
    async save(saving) {
      if (full) throw new DOMException("full", "QuotaExceededError")
      const there = kept.find(({id}) => id === saving.id)
      if (there !== undefined && there.revision >= saving.revision) return "changed"
      kept.push(saving)
      return "saved"
    }
  }
  const storage = withMemory(filling)
  const other = keptArticle("Elsewhere too")
  for (const each of [article, other]) await storage.save(each).catch(() => undefined)
  await storage.saveHeld()
  expect(storage.held.peek()).toEqual([article, other])
  full = false
  kept.push({...other, revision: 4})
  await storage.saveHeld()
  expect(storage.held.peek()).toEqual([])
  expect(kept.map(({title, copy}) => [title, copy])).toEqual([
    ["Elsewhere too", 0],
    ["Refused", 0],
    ["Elsewhere too", 1]
  ])
})
