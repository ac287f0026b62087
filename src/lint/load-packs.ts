import {packs} from "virtual:packs"
import type {CompiledPack} from "../rules/compiled.ts"
import {openPack, packParts, type PackPart} from "../rules/shipped-pack.ts"

/** The languages that have a pack, `en` included. */
export const packCodes: readonly string[] = Object.keys(packs)

/**
 * Load parts of the rules of a language, each as a pack; without `parts`,
 * all of them. Rejects with a `RangeError` when the language has no rules.
 */
export async function loadPack(
  code: string,
  parts: readonly PackPart[] = packParts
): Promise<readonly CompiledPack[]> {
  return Promise.all(parts.map(part => loadPart(code, part)))
}

const opened = new Map<string, Promise<CompiledPack>>()

function loadPart(code: string, part: PackPart): Promise<CompiledPack> {
  const parts = Object.hasOwn(packs, code) ? packs[code] : undefined
  if (parts === undefined) {
    throw new RangeError(`There are no rules for “${code}”; there is ${packCodes.join(", ")}`)
  }
  const name = `${code}/${part}`
  const known = opened.get(name) ?? parts[part]().then(({pack}) => openPack(pack))
  opened.set(name, known)
  known.catch(() => opened.delete(name))
  return known
}
