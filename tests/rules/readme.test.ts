import {readFileSync} from "node:fs"
import {parse} from "yaml"
import {describe, expect, it} from "vitest"
import {categories} from "../../src/rules/category.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {places} from "../../src/rules/compiled.ts"
import {fixForms} from "../../src/rules/fix-template.ts"
import {formatError} from "../../src/rules/pack-file.ts"
import {kinds} from "../../src/rules/pattern.ts"
import {createLinter} from "../../src/lint/linter.ts"
import {runExample} from "../../src/lint/run-example.ts"
import {loadTagger} from "../../src/text/tagger.ts"
import {redline, ruleSource} from "../support/rule.ts"

const root = new URL("../../", import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), "utf8")
const manual = read("rules/README.md")
const tagger = await loadTagger()

/** What is written in the documentation, as a file that knows the lists known everywhere. */
function compile(text: string) {
  const lists = {path: "lists.yml", text: read("rules/lists.yml")}
  return compilePack("it", [lists, {path: "it/readme.yml", text}])
}

// Blocks of YAML that hold a rule with its examples; others are parts of one.
function wholeRules(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(block => block[1] as string)
  return blocks.filter(text =>
    Object.values(parse(text) as Record<string, object>).some(rule => "examples" in rule)
  )
}

/** The rows of all tables whose head has these two columns, without the marks of Markdown. */
function rows(markdown: string, first: string, second: string): readonly [string, string][] {
  const found: [string, string][] = []
  let head: readonly string[] | null = null
  for (const line of markdown.split("\n")) {
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(cell =>
        cell
          .trim()
          .replace(/^`(.*)`$/, "$1")
          .replaceAll("\\|", "|")
      )
    if (cells.length === 0) head = null
    else if (head === null) head = cells
    else if (head.includes(first) && head.includes(second) && !/^-+:?$/.test(cells[0] ?? "")) {
      found.push([cells[head.indexOf(first)] ?? "", cells[head.indexOf(second)] ?? ""])
    }
  }
  return found
}

describe.each(["rules/README.md", "README.md"])("the rules in %s", path => {
  const blocks = wholeRules(read(path)).map(compile)

  it("have no mistake", () => {
    expect(blocks.length).toBeGreaterThan(0)
    expect(blocks.flatMap(({errors}) => errors.map(formatError))).toEqual([])
  })

  it.each(
    blocks.flatMap(({pack, sources}) =>
      sources.flatMap(({id, examples}) => examples.map(({text}) => [id, text, pack] as const))
    )
  )("%s: %s", (id, text, pack) => {
    expect(runExample(pack, id, text, tagger)).toEqual([])
  })
})

describe("the tables in rules/README.md", () => {
  const patterns = rows(manual, "pattern", "in a sentence")
  const lines = rows(manual, "in a pattern", "what is said")
  const keys = rows(manual, "in a rule", "what is said")
  const rest = "\n  category: awkward\n  examples: |\n    a [b]\n    c [d]\n    e\n    f\n"

  it("are found", () => {
    expect([patterns.length > 40, lines.length > 5, keys.length > 3]).toEqual([true, true, true])
  })

  it.each(patterns)("%s finds %s", async (match, sentence) => {
    const {pack, errors} = compile(ruleSource(match))
    expect(errors.map(formatError)).toEqual([])
    const linter = createLinter({packs: [pack], checks: [], loadTagger})
    const plain = sentence.replace(/\[([^\]]*?)(?: -> [^\]]*)?\]/g, "$1")
    expect(await redline(linter, plain)).toBe(sentence)
  })

  it.each(lines)("%s is told: %s", (line, message) => {
    const {errors} = compile(`x:\n  match: |\n    ${line}${rest}`)
    expect(errors.map(formatError).join("\n")).toContain(message)
  })

  it.each(keys)("%s is told: %s", (line, message) => {
    const own = line.startsWith("match:") ? line : `match: a dog -> c\n  ${line}`
    expect(compile(`x:\n  ${own}${rest}`).errors.map(formatError).join("\n")).toContain(message)
  })

  it.each([...Object.keys(categories), ...Object.keys(kinds), ...places])("tell of %s", name => {
    expect(manual).toContain(`\`${name}\``)
  })

  it.each(Object.entries(kinds).flatMap(([kind, forms]) => forms.map(form => [kind, form])))(
    "tell of %s.%s",
    (kind, form) => {
      const row = new RegExp(`^\\| \`${kind}(?:\`.*\`\\.${form}\`|\\.${form}\`)`, "m")
      expect(manual).toMatch(row)
    }
  )

  it.each(fixForms)("tell of the form %s", form => {
    expect(manual).toMatch(new RegExp(`\`${form}\`|\\{\\w+\\.${form}\\}`))
  })
})
