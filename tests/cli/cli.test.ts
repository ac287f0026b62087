import {execFile} from "node:child_process"
import {mkdtemp, readFile, writeFile} from "node:fs/promises"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import {beforeAll, describe, expect, it} from "vitest"

// The built program (`npm run build`), run as a process of its own.
const program = fileURLToPath(new URL("../../dist/node/main.js", import.meta.url))
let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleancopy-"))
})

interface Outcome {
  readonly code: number
  readonly out: string
  readonly error: string
}

function run(args: readonly string[], input = ""): Promise<Outcome> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [program, ...args], (error, out, err) => {
      resolve({code: error ? Number(error.code) : 0, out, error: err})
    })
    child.stdin?.end(input)
  })
}

async function file(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const wrong = "The budget speaks of ten dead in the valley.\n"

describe("lint", () => {
  it("tells line, column, words, fix and rule, and ends with 1", async () => {
    const path = await file("wrong.txt", `A first line is fine here.\n\n${wrong}`)
    const {code, out} = await run(["lint", path])
    expect(code).toBe(1)
    expect(out).toContain(path)
    expect(out).toMatch(/ 3:5 {2}major {2}“budget” → toll/)
    expect(out).toContain("it/war/")
    expect(out).toContain("✖ 1 finding, 0 with a sure fix")
  })
  it("says nothing and ends with 0 where nothing is wrong", async () => {
    expect(await run(["lint", "-"], "The toll rose to ten.\n")).toEqual({
      code: 0,
      out: "",
      error: ""
    })
  })
  it("reads standard input, and writes JSON with offsets of that text", async () => {
    const {code, out} = await run(["lint", "--format", "json", "-"], wrong)
    const [{file, findings}] = JSON.parse(out)
    expect([code, file, findings.length]).toEqual([1, "<stdin>", 1])
    expect(wrong.slice(findings[0].from, findings[0].to)).toBe("budget")
    expect(findings[0].fixes[0]).toEqual({
      title: "toll",
      edits: [{from: 0, to: 6, text: "toll"}],
      safe: false
    })
  })
  it("places findings in Markdown past its marks", async () => {
    const text = "---\ntitle: x\n---\n\n# Head\n\nThe **[budget](a.html)** speaks of ten dead.\n"
    const path = await file("wrong.md", text)
    const {out} = await run(["lint", "--format", "json", path])
    const [finding] = JSON.parse(out)[0].findings
    expect(text.slice(finding.from, finding.to)).toBe("budget")
  })
  it("knows other languages by --from, and English alone", async () => {
    expect((await run(["lint", "--from", "en", "-"], wrong)).code).toBe(0)
  })
})

describe("fix", () => {
  it("applies sure fixes only, to standard output", async () => {
    const {code, out, error} = await run(["fix", "-"], `${wrong}\nBack To Top\n`)
    expect([code, out.includes("budget"), out.includes("Back"), error]).toEqual([
      0,
      true,
      false,
      "<stdin>: 1 fix\n"
    ])
  })
  it("takes a line that it empties with it, and leaves marks and bytes around alone", async () => {
    const text = "skip to main content\n\n# *Head*\n\n+ The **the** man\t\\&amp;\n\nBack To Top\n"
    const path = await file("furniture.md", text)
    expect((await run(["fix", path])).out).toBe("# *Head*\n\n+ The man\t\\&amp;\n")
    expect((await run(["fix", "-"], "skip to main content\n\nHe left.\n")).out).toBe("He left.\n")
  })
  it("with --all and --write, the first fix of everything, in place", async () => {
    const path = await file("all.md", `Keep *this*\tas it is.  \n\n${wrong}`)
    expect((await run(["fix", "--all", "--write", path])).code).toBe(0)
    expect(await readFile(path, "utf8")).toBe(
      "Keep *this*\tas it is.  \n\nThe toll speaks of ten dead in the valley.\n"
    )
  })
})

describe("what goes wrong ends with 2 and says what to do", () => {
  it.each([
    [["lint"], "Name a file, or “-” for standard input"],
    [["lint", "no-such-file.md"], "there is no such file"],
    [["lint", "--from", "xx", "-"], "There are no rules for “xx”; --from takes"],
    [["lint", "--format", "xml", "-"], "--format is text or json, not “xml”"],
    [["lint", "--formt", "json", "-"], "Unknown option “--formt”"],
    [["polish", "-"], "There is no command “polish”; there is lint and fix"],
    [["fix", "--write", "-"], "--write needs files"],
    [["lint", "."], "it is a folder"]
  ])("%j", async (args, message) => {
    const {code, error} = await run(args)
    expect([code, error]).toEqual([2, expect.stringContaining(message)])
  })
  it("bytes that are no text", async () => {
    const path = await file("bytes.txt", new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))
    expect(await run(["lint", path])).toMatchObject({
      code: 2,
      error: expect.stringContaining("not text in UTF-8")
    })
  })
})

describe("the library", () => {
  it("is the package's own entry", async () => {
    const script = `
      import {openLinter, fixedText} from "cleancopy"
      const linter = await openLinter({from: "it"})
      const [finding] = await linter.lint(${JSON.stringify(wrong)}, {markdown: false})
      console.log(finding.rule, finding.severity, finding.category, finding.certainty, fixedText(finding, finding.fixes[0]))
    `
    const out = await new Promise<string>((resolve, reject) => {
      execFile(
        process.execPath,
        ["--input-type=module", "-e", script],
        {cwd: fileURLToPath(new URL("../..", import.meta.url))},
        (error, stdout) => (error ? reject(error) : resolve(stdout))
      )
    })
    expect(out).toMatch(/^it\/war\/\S+ major false-friend likely toll\n$/)
  })
})
