import {readFileSync} from "node:fs"
import type {Plugin} from "vite"
import {compilePack, type Compilation} from "../src/rules/compile-pack.ts"
import {formatError} from "../src/rules/pack-file.ts"
import {shipPack} from "../src/rules/ship-pack.ts"
import {packParts} from "../src/rules/shipped-pack.ts"
import {packFiles, packLanguages} from "./pack-files.ts"

const all = "virtual:packs"
const codes = "virtual:pack-languages"
const one = "virtual:pack/"

/**
 * Ships the rules: `virtual:packs` exports `packs`, a map from a
 * language's code to functions that load the parts of its pack, and
 * `virtual:pack-languages` the codes alone. A pack with a mistake stops
 * the build. `holds` says of a file, by its path, whether it is part of
 * its pack; without it all are.
 */
export function packsPlugin(holds: (path: string) => boolean = () => true): Plugin {
  return {
    name: "packs",
    resolveId: id => (id === all || id === codes || id.startsWith(one) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${all}`) return listModule()
      if (id === `\0${codes}`) return `export const codes = ${JSON.stringify(packLanguages())}`
      if (!id.startsWith(`\0${one}`)) return null
      const [language = "", name] = id.slice(one.length + 1).split("-")
      const part = packParts.find(each => each === name)
      if (part === undefined) return null
      const compilation = compiled(language, holds)
      const {errors} = compilation
      if (errors.length > 0) this.error(errors.map(formatError).join("\n"))
      const pack = JSON.stringify(shipPack(compilation, wasMet)[part])
      // A string parses faster than the object it stands for.
      return `export const pack = JSON.parse(${JSON.stringify(pack)})`
    },
    handleHotUpdate({file, server}) {
      if (!file.endsWith(".yml")) return
      known.clear()
      server.moduleGraph.invalidateAll()
      server.ws.send({type: "full-reload"})
    }
  }
}

const record = JSON.parse(
  readFileSync(new URL("../rules/record.json", import.meta.url), "utf8")
) as {readonly rules: Readonly<Record<string, {readonly fired: number}>>}

function wasMet(rule: string): boolean {
  return (record.rules[rule]?.fired ?? 0) > 0
}

const known = new Map<string, Compilation>()

// Two parts of two builds, the page's and the worker's, are one compilation.
function compiled(language: string, holds: (path: string) => boolean): Compilation {
  const files = () => packFiles(language).filter(({path}) => holds(path))
  const compilation = known.get(language) ?? compilePack(language, files())
  known.set(language, compilation)
  return compilation
}

function listModule(): string {
  const load = (name: string) => `() => import(${JSON.stringify(one + name)})`
  const entries = packLanguages().map(code => {
    const parts = packParts.map(part => `${part}: ${load(`${code}-${part}`)}`)
    return `  ${code}: {${parts.join(", ")}}`
  })
  return `export const packs = {\n${entries.join(",\n")}\n}`
}
