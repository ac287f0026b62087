declare module "virtual:packs" {
  import type {ShippedPack} from "../rules/shipped-pack.ts"

  type Load = () => Promise<{readonly pack: ShippedPack}>

  /** The packs of rules that are shipped, by language and part. */
  export const packs: Readonly<
    Record<string, {readonly met: Load; readonly words: Load; readonly rest: Load}>
  >
}

declare module "virtual:pack-languages" {
  /** The languages there are packs for, `en` included. */
  export const codes: readonly string[]
}
