import type {Plugin} from "vite"
import {compilePack} from "../src/rules/compile-pack.ts"
import {formatError} from "../src/rules/pack-file.ts"
import {packFiles, packLanguages} from "./pack-files.ts"

const all = "virtual:packs"
const codes = "virtual:pack-languages"
const one = "virtual:pack/"

/**
 * Ships the rules compiled: `virtual:packs` exports `packs`, a map from
 * a language's code to a function that loads its pack, and
 * `virtual:pack-languages` the codes alone. A pack with a mistake stops
 * the build.
 */
export function packsPlugin(): Plugin {
  return {
    name: "packs",
    resolveId: id => (id === all || id === codes || id.startsWith(one) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${all}`) return listModule()
      if (id === `\0${codes}`) return `export const codes = ${JSON.stringify(packLanguages())}`
      if (!id.startsWith(`\0${one}`)) return null
      const language = id.slice(one.length + 1)
      const files = packFiles(language)
      const {pack, errors} = compilePack(language, files)
      if (errors.length > 0) this.error(errors.map(formatError).join("\n"))
      // A string parses faster than the object it stands for.
      return `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack))})`
    },
    handleHotUpdate({file, server}) {
      if (!file.endsWith(".yml")) return
      server.moduleGraph.invalidateAll()
      server.ws.send({type: "full-reload"})
    }
  }
}

function listModule(): string {
  const entries = packLanguages().map(
    code => `  ${JSON.stringify(code)}: () => import(${JSON.stringify(one + code)})`
  )
  return `export const packs = {\n${entries.join(",\n")}\n}`
}
