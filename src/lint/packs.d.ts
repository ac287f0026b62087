declare module "virtual:packs" {
  import type {CompiledPack} from "../rules/compiled.ts"

  /** The packs of rules that are shipped, by language. */
  export const packs: Readonly<Record<string, () => Promise<{readonly pack: CompiledPack}>>>
}

declare module "virtual:pack-languages" {
  /** The languages there are packs for, `en` included. */
  export const codes: readonly string[]
}
