import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import type {PackFile} from "../src/rules/pack-file.ts"

const folder = fileURLToPath(new URL("../rules", import.meta.url))

/** The languages that have a folder of rules, `en` included. */
export function packLanguages(): readonly string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** The files of a language's pack, with the lists that are known everywhere. */
export function packFiles(language: string): readonly PackFile[] {
  const own = readdirSync(join(folder, language))
    .filter(name => name.endsWith(".yml"))
    .sort()
    .map(name => `${language}/${name}`)
  return ["lists.yml", ...own].map(path => ({path, text: readFileSync(join(folder, path), "utf8")}))
}
