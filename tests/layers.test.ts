import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {expect, it} from "vitest"

const root = new URL("../src/", import.meta.url).pathname

// What each folder of src may import: folders of ours, and packages.
const allowed: Readonly<Record<string, {folders: readonly string[]; packages: RegExp}>> = {
  text: {folders: [], packages: /^wink-(?:nlp|eng-lite-web-model)$/},
  rules: {folders: ["text"], packages: /^yaml$/},
  checks: {folders: ["text", "rules"], packages: /^$/},
  lint: {folders: ["text", "rules", "checks"], packages: /^virtual:(?:packs|pack-languages)$/},
  document: {
    folders: ["text"],
    packages:
      /^(?:prosemirror-(?:model|state|transform|tables)|mdast.*|micromark-.*|unist|decode-named-character-reference|fflate$)/
  },
  editor: {folders: ["text", "rules", "lint", "document"], packages: /^prosemirror-/},
  worker: {folders: ["text", "rules", "checks", "lint", "document"], packages: /^$/},
  app: {
    folders: ["text", "rules", "checks", "lint", "document", "editor", "worker"],
    packages:
      /^(?:preact|@preact\/signals|prosemirror-|@floating-ui\/dom|idb|dompurify|@mozilla\/readability|mammoth|virtual:sample-document$)/
  },
  cli: {
    folders: ["text", "rules", "checks", "lint", "document"],
    packages: /^(?:node:|prosemirror-transform$)/
  }
}

interface Import {
  readonly file: string
  readonly folder: string
  readonly from: string
}

// `import x from "…"`, `export {x} from "…"`; `import "…"`, `import("…")`, `new URL("…"`.
const statement =
  /^(?:import|export)\s[^"=()]*?\bfrom\s+"([^"]+)"|(?:^import\s|\bimport\(|\bnew URL\()\s*"([^"]+)"/gm

function importsOf(folder: string): readonly Import[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
    .filter(file => /\.tsx?$/.test(file))
    .flatMap(file => {
      const source = readFileSync(join(root, folder, file), "utf8")
      const found = source.matchAll(statement)
      return [...found].map(([, a, b]) => ({file: join(folder, file), folder, from: a ?? b ?? ""}))
    })
}

// The folder of src that a relative import leads to.
function target({file, from}: Import): string {
  return join(file, "..", from).split("/")[0] ?? ""
}

/** What is wrong with an import, or null. */
function mistake(found: Import): string | null {
  const {folders, packages} = allowed[found.folder] ?? {folders: [], packages: /^$/}
  const fine = found.from.startsWith(".")
    ? target(found) === found.folder ||
      folders.includes(target(found)) ||
      /\.(?:css|md|json)(?:\?\w+)?$/.test(found.from)
    : packages.test(found.from)
  return fine ? null : `${found.file} imports ${found.from}`
}

const imports = readdirSync(root).flatMap(importsOf)

it("each folder of src has its rule", () => {
  expect(readdirSync(root).sort()).toEqual(Object.keys(allowed).sort())
})

it("imports go one way", () => {
  expect(imports.length).toBeGreaterThan(200)
  expect(imports.map(mistake).filter(found => found !== null)).toEqual([])
})

it("a wrong import is seen", () => {
  const wrong = {file: "text/segment.ts", folder: "text", from: "../rules/rule.ts"}
  expect(mistake(wrong)).toBe("text/segment.ts imports ../rules/rule.ts")
  expect(mistake({file: "editor/x.ts", folder: "editor", from: "preact"})).not.toBeNull()
})
