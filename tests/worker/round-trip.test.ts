import {expect, it} from "vitest"
import type {Linter} from "../../src/lint/linter.ts"
import {workerLinter, type Port} from "../../src/worker/client.ts"
import type {Request} from "../../src/worker/protocol.ts"
import {serve} from "../../src/worker/serve.ts"

/** A worker without a thread of its own: everything is cloned on its way. */
class Near extends EventTarget implements Port {
  constructor(readonly linter: Linter) {
    super()
  }
  async postMessage(request: Request) {
    const reply = await serve(this.linter, structuredClone(request))
    this.dispatchEvent(new MessageEvent("message", {data: structuredClone(reply)}))
  }
  terminate() {}
}

const linter: Linter = {
  async lint({from, blocks}) {
    if (from !== "it") throw new RangeError(`There are no rules for ${from}`)
    return blocks.map(({pos, text}) => ({
      from: pos,
      to: pos + text.length,
      rule: "it/test/all",
      severity: "minor",
      category: "awkward",
      certainty: "likely",
      message: "All of it.",
      because: "",
      text,
      fixes: [],
      quoted: false
    }))
  }
}
const near = workerLinter(() => new Near(linter))
const document = {from: "it", blocks: [{pos: 3, scope: "paragraph", text: "It was."}]} as const

it("findings come back as they were found", async () => {
  expect(await near.lint(document)).toEqual(await linter.lint(document))
})

it("and so do errors, each to the one who asked", async () => {
  const bad = near.lint({...document, from: "xx"})
  const good = near.lint(document)
  await expect(bad).rejects.toThrow("There are no rules for xx")
  expect((await good).length).toBe(1)
})
