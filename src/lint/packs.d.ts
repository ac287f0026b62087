declare module "virtual:packs" {
  import type {ShippedPack} from "../rules/shipped-pack.ts"

  type Load = () => Promise<{readonly pack: ShippedPack}>

  /** The packs of rules that are shipped, by language, in their two parts. */
  export const packs: Readonly<Record<string, {readonly words: Load; readonly rest: Load}>>
}

declare module "virtual:pack-languages" {
  /** The languages there are packs for, `en` included. */
  export const codes: readonly string[]
}
