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
