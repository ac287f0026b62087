import type {KeptArticle} from "./article.ts"
import {tr} from "./words/tr.ts"

/** The number that tells a new copy from the others with its title. */
export function nextCopy(kept: readonly Pick<KeptArticle, "title" | "copy">[], title: string) {
  const numbers = kept.filter(other => other.title === title).map(({copy}) => copy)
  return Math.max(0, ...numbers) + 1
}

/** What a copy is called beside its title, or null for what is none. */
export function copyName(copy: number): string | null {
  if (copy === 0) return null
  return copy === 1 ? tr("copy") : tr("copy {number}", {number: copy})
}
