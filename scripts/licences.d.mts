export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string | null
  readonly script: boolean
}
export function productionPackages(): readonly Shipped[]
export function installScripts(): readonly string[]
export function isAllowed(licence: string): boolean
export function thirdParty(packages?: readonly Shipped[]): string
