import {expect, it} from "vitest"
import {InOrder} from "../../src/cli/in-order.ts"

interface Part {
  readonly file: number
  readonly last: boolean
}

async function taken(parts: InOrder<Part>): Promise<number[]> {
  const files: number[] = []
  for await (const {file} of parts.all()) files.push(file)
  return files
}

it("parts come in the order of their files, whoever is ready first", async () => {
  const parts = new InOrder<Part>(3)
  const all = taken(parts)
  void parts.put(2, {file: 2, last: true})
  void parts.put(1, {file: 1, last: false})
  await Promise.resolve()
  void parts.put(0, {file: 0, last: true})
  void parts.put(1, {file: 1, last: true})
  expect(await all).toEqual([0, 1, 1, 2])
})

it("holds back who is far ahead until the others have come so far", async () => {
  const parts = new InOrder<Part>(1000)
  let put = 0
  const ahead = (async () => {
    for (let file = 1; file < 1000; file++) {
      await parts.put(file, {file, last: true})
      put = file
    }
  })()
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(put).toBeGreaterThan(10)
  expect(put).toBeLessThan(300)
  const all = taken(parts)
  await parts.put(0, {file: 0, last: true})
  await ahead
  expect((await all).length).toBe(1000)
})
