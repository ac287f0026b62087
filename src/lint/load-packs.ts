import {packs} from "virtual:packs"
import type {CompiledPack} from "../rules/compiled.ts"
import {openPack, type ShippedPack} from "../rules/shipped-pack.ts"

/** The languages that have a pack, `en` included. */
export const packCodes: readonly string[] = Object.keys(packs)

/** Load those rules of a language that are found by words alone. */
export function loadWords(code: string): Promise<CompiledPack> {
  return open(`${code}/words`, partsOf(code).words)
}

/** Load all rules of a language, in two packs. Rejects with a `RangeError` when it has none. */
export async function loadPack(code: string): Promise<readonly CompiledPack[]> {
  return Promise.all([loadWords(code), open(`${code}/rest`, partsOf(code).rest)])
}

function partsOf(code: string) {
  const parts = Object.hasOwn(packs, code) ? packs[code] : undefined
  if (parts === undefined) {
    throw new RangeError(`There are no rules for “${code}”; there is ${packCodes.join(", ")}`)
  }
  return parts
}

const opened = new Map<string, Promise<CompiledPack>>()

function open(name: string, load: () => Promise<{readonly pack: ShippedPack}>) {
  const known = opened.get(name) ?? load().then(({pack}) => openPack(pack))
  opened.set(name, known)
  known.catch(() => opened.delete(name))
  return known
}
