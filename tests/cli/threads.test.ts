import {execFile} from "node:child_process"
import {mkdtemp, rm, writeFile} from "node:fs/promises"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import {expect, it} from "vitest"

const main = fileURLToPath(new URL("../../dist/node/main.js", import.meta.url))

// Ends with 1, as there are findings: what it said counts.
function lint(threads: number, folder: string, files: readonly string[]): Promise<string> {
  return new Promise(resolve => {
    const args = [main, "lint", "--format", "json", "--threads", String(threads), ...files]
    execFile(process.execPath, args, {cwd: folder}, (_error, stdout) => resolve(stdout))
  })
}

it("many files give the same findings in the same order, however many threads there are", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cleancopy-"))
  const files = Array.from({length: 12}, (_, i) => `${i}.md`)
  for (const [i, file] of files.entries()) {
    const text = `# Report ${i}\n\n${"The budget speaks of ten dead. ".repeat(1 + ((i * 7) % 5))}\n`
    await writeFile(join(folder, file), text)
  }
  const one = await lint(1, folder, files)
  expect(JSON.parse(one)).not.toEqual([])
  expect(await lint(3, folder, files)).toBe(one)
  await rm(folder, {recursive: true})
})

it("a file that cannot be read is told, and the others are linted all the same", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cleancopy-"))
  await writeFile(join(folder, "a.txt"), "The budget speaks of ten dead.\n")
  await writeFile(join(folder, "c.txt"), "The budget speaks of ten dead.\n")
  for (const threads of ["1", "2"]) {
    const args = [main, "lint", "--threads", threads, "a.txt", "b.txt", "c.txt"]
    const {code, out, told} = await new Promise<{code: unknown; out: string; told: string}>(done =>
      execFile(process.execPath, args, {cwd: folder}, (error, out, told) =>
        done({code: error?.code, out, told})
      )
    )
    expect(told).toBe("cleancopy: b.txt cannot be read: there is no such file\n")
    expect([code, out.match(/“budget” → toll/g)?.length]).toEqual([2, 2])
  }
  await rm(folder, {recursive: true})
})

it("a file longer than any article is linted to its end, with the right lines", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cleancopy-"))
  const lines = 40_000
  const text = `${"The toll rose to ten overnight.\n\n".repeat(lines)}The budget speaks of ten dead.\n`
  await writeFile(join(folder, "long.txt"), text)
  const found = JSON.parse(await lint(1, folder, ["long.txt"]))[0].findings
  const last = found.at(-1)
  expect(text.slice(last.from, last.to)).toBe("budget")
  const args = [main, "lint", "long.txt"]
  const out = await new Promise<string>(done =>
    execFile(process.execPath, args, {cwd: folder, maxBuffer: 1e9}, (_error, out) => done(out))
  )
  expect(out).toContain(`${lines * 2 + 1}:5  major`)
  await rm(folder, {recursive: true})
})
