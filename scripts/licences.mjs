// Writes THIRD-PARTY.md: what the app ships of other people’s work, and under which licence.
// npm run licences
import {existsSync, readFileSync, readdirSync, writeFileSync} from "node:fs"
import {fileURLToPath} from "node:url"

const root = new URL("../", import.meta.url)

/** Licences that let us ship what stands under them. */
export const allowed = new Set([
  "MIT",
  "MIT-0",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  // As some older packages call the two-clause one.
  "BSD",
  // As free as MIT; a part of pako stands under it.
  "Zlib",
  "0BSD",
  "ISC",
  "MPL-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense"
])

/**
 * The packages that the app ships, by what `package-lock.json` says is
 * installed for production: name, version, licence as its own
 * package.json gives it, and whether it runs a script when installed.
 */
export function productionPackages() {
  const {packages} = read("package-lock.json")
  return Object.entries(packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional)
    .filter(([path]) => existsSync(new URL(`${path}/package.json`, root)))
    .map(([path, entry]) => {
      const own = read(`${path}/package.json`)
      return {
        name: own.name,
        version: own.version,
        licence: licenceOf(own),
        text: textIn(path),
        script: entry.hasInstallScript === true
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** All packages, those for development included, that run a script when they are installed. */
export function installScripts() {
  const {packages} = read("package-lock.json")
  return Object.entries(packages)
    .filter(([, {hasInstallScript}]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ""))
    .sort()
}

/** Whether a licence, or one of several to choose from, is among those allowed. */
export function isAllowed(licence) {
  return licence
    .replace(/^\(|\)$/g, "")
    .split(" OR ")
    .some(choice => choice.split(" AND ").every(one => allowed.has(one.trim())))
}

function read(path) {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"))
}

function licenceOf({license, licenses}) {
  if (typeof license === "string") return license
  const list = licenses ?? (license ? [license] : [])
  return list.map(({type}) => type).join(" OR ") || "none given"
}

function textIn(path) {
  const folder = new URL(`${path}/`, root)
  const file = readdirSync(folder).find(name => /^licen[cs]e(?:\.|$)/i.test(name))
  return file === undefined ? null : readFileSync(new URL(file, folder), "utf8").trim()
}

/** THIRD-PARTY.md: a table, and each licence’s own text once. */
export function thirdParty(packages = productionPackages()) {
  const rows = packages.map(({name, version, licence}) => `| ${name} | ${version} | ${licence} |`)
  const texts = new Map()
  for (const {name, text} of packages) {
    if (text !== null) texts.set(text, [...(texts.get(text) ?? []), name])
  }
  const sections = [...texts].map(([text, names]) => `## ${names.join(", ")}\n\n~~~\n${text}\n~~~`)
  return [
    "# What Cleancopy ships of others’ work",
    "Written by `npm run licences`.",
    ["| Package | Version | Licence |", "| --- | --- | --- |", ...rows].join("\n"),
    ...sections,
    ""
  ].join("\n\n")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("THIRD-PARTY.md", root), thirdParty())
}
