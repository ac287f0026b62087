import {afterEach, beforeEach, expect, it, vi} from "vitest"
import type {TextDocument} from "../../src/text/document.ts"
import type {Reply, Request} from "../../src/worker/protocol.ts"
import {workerLinter, type Port} from "../../src/worker/client.ts"

const document = (text: string): TextDocument => ({
  from: "it",
  blocks: [{pos: 1, scope: "paragraph", text}]
})

/** A worker that replies when it is told to. */
class Slow extends EventTarget implements Port {
  readonly asked: Request[] = []
  ended = false
  postMessage(request: Request) {
    this.asked.push(structuredClone(request))
  }
  terminate() {
    this.ended = true
  }
  reply(reply: Partial<Reply> = {diagnostics: []}) {
    const data = {id: this.asked.at(-1)?.id ?? 0, ...reply} as Reply
    this.dispatchEvent(new MessageEvent("message", {data}))
  }
  texts() {
    return this.asked.map(({document}) => document.blocks[0]?.text)
  }
}

let workers: Slow[] = []
const started = () => {
  workers.push(new Slow())
  return workers.at(-1) as Slow
}
const worker = (n = 0) => workers[n] as Slow

beforeEach(() => {
  workers = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it("starts one worker, when it is first asked", async () => {
  const linter = workerLinter(started)
  expect(workers.length).toBe(0)
  const first = linter.lint(document("a"))
  worker().reply()
  expect(await first).toEqual([])
  void linter.lint(document("b"))
  expect(workers.length).toBe(1)
  expect(worker().texts()).toEqual(["a", "b"])
})

it("hands on whether suspicions are wanted", () => {
  const linter = workerLinter(started)
  void linter.lint(document("a"), {suspect: true})
  expect(worker().asked[0]?.suspect).toBe(true)
})

it("has one request under way, and keeps only the newest of those that wait", async () => {
  const linter = workerLinter(started)
  const first = linter.lint(document("a"))
  const second = linter.lint(document("ab"))
  const third = linter.lint(document("abc"))
  expect(worker().texts()).toEqual(["a"])
  await expect(second).rejects.toMatchObject({name: "AbortError"})
  worker().reply()
  expect(worker().texts()).toEqual(["a", "abc"])
  worker().reply()
  expect(await first).toEqual([])
  expect(await third).toEqual([])
})

it("rejects with what the worker says went wrong, and goes on with the same worker", async () => {
  const linter = workerLinter(started)
  const first = linter.lint(document("a"))
  worker().reply({error: "No language: xx"})
  await expect(first).rejects.toThrow("No language: xx")
  void linter.lint(document("b"))
  expect(worker().texts()).toEqual(["a", "b"])
})

it.each([
  ["throws", (slow: Slow) => slow.dispatchEvent(new Event("error"))],
  ["cannot be read", (slow: Slow) => slow.dispatchEvent(new Event("messageerror"))],
  ["does not reply in time", () => vi.advanceTimersByTime(20_000)]
])("starts a new worker when the old one %s", async (_how, breaks) => {
  const linter = workerLinter(started)
  const first = linter.lint(document("a"))
  const second = linter.lint(document("b"))
  breaks(worker())
  await expect(first).rejects.toThrow(/checker/)
  expect(worker().ended).toBe(true)
  expect(worker(1).texts()).toEqual(["b"])
  worker(1).reply()
  expect(await second).toEqual([])
})

it("does not hear a worker that it gave up", async () => {
  const linter = workerLinter(started)
  const first = linter.lint(document("a"))
  const second = linter.lint(document("b"))
  vi.advanceTimersByTime(20_000)
  await expect(first).rejects.toThrow("in time")
  worker().reply({id: 1})
  worker().dispatchEvent(new Event("error"))
  worker(1).reply({error: "the new one"})
  await expect(second).rejects.toThrow("the new one")
  expect(workers.length).toBe(2)
})

it("rejects when no worker can be started or asked, and tries again", async () => {
  let broken = true
  const linter = workerLinter(() => {
    if (broken) throw new Error("Workers are blocked")
    return started()
  })
  await expect(linter.lint(document("a"))).rejects.toThrow("Workers are blocked")
  broken = false
  const second = linter.lint(document("b"))
  worker().reply()
  expect(await second).toEqual([])
})

it("a reply stops the clock", async () => {
  const linter = workerLinter(started)
  const first = linter.lint(document("a"))
  worker().reply()
  await first
  vi.advanceTimersByTime(60_000)
  expect(worker().ended).toBe(false)
})
