import {noHouse} from "../../src/checks/house/house.ts"
import {expect, it} from "vitest"
import type {Linter} from "../../src/lint/linter.ts"
import {serve} from "../../src/worker/serve.ts"

const document = {from: "it", blocks: []}
const failing = (error: unknown): Linter => ({
  lint() {
    throw error
  }
})

it("replies to a request with its id", async () => {
  const linter: Linter = {lint: async () => []}
  expect(await serve(linter, {id: 7, document, suspect: false, house: noHouse})).toEqual({
    id: 7,
    diagnostics: []
  })
})

it("hands the document, the wish for suspicions and the house on", async () => {
  let heard: unknown = null
  const linter: Linter = {
    async lint(...given) {
      heard = given
      return []
    }
  }
  await serve(linter, {id: 1, document, suspect: true, house: noHouse})
  expect(heard).toEqual([document, {suspect: true, house: noHouse}])
})

it.each([
  ["an error", new RangeError("No language: xx"), "No language: xx"],
  ["what is no error", "gone", "gone"]
])("replies when the linter throws %s", async (_what, error, message) => {
  const reply = await serve(failing(error), {id: 3, document, suspect: false, house: noHouse})
  expect(reply).toEqual({id: 3, error: message})
})

it("replies when the linter rejects", async () => {
  const linter: Linter = {lint: () => Promise.reject(new Error("late"))}
  expect(await serve(linter, {id: 4, document, suspect: false, house: noHouse})).toEqual({
    id: 4,
    error: "late"
  })
})
