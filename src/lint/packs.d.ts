declare module "virtual:packs" {
  import type {CompiledPack} from "../rules/compiled.ts"

  /** The packs of rules that are shipped, by language. */
  export const packs: Readonly<Record<string, () => Promise<{readonly pack: CompiledPack}>>>
}
