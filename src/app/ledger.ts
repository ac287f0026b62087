import type {Diagnostic} from "../lint/diagnostic.ts"
import type {Ignored} from "../editor/ignored.ts"
import {fold} from "../text/fold.ts"

/** How many findings of each kind (rule and words found) there are. */
export type Ledger = Readonly<Record<string, number>>

/** Count findings by rule and words. */
export function count(diagnostics: readonly Diagnostic[]): Ledger {
  const counts: Record<string, number> = {}
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic)
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

/** The greater number of each kind. Gives back `seen` itself when it needs no change. */
export function most(seen: Ledger, now: Ledger): Ledger {
  const more = Object.entries(now).filter(([key, number]) => number > (seen[key] ?? 0))
  return more.length === 0 ? seen : {...seen, ...Object.fromEntries(more)}
}

/**
 * How many findings were there once and are gone, whoever put them
 * right. Undoing a fix takes it back by itself, since nothing is counted
 * but what stands in the text. What is ignored is not put right.
 */
export function fixedSince(seen: Ledger, now: Ledger, ignored: readonly Ignored[]): number {
  return Object.entries(seen).reduce((sum, [key, number]) => {
    const hidden = hiddenOf(key, ignored)
    return sum + Math.max(0, number - (now[key] ?? 0) - hidden)
  }, 0)
}

function hiddenOf(key: string, ignored: readonly Ignored[]): number {
  return ignored.reduce((sum, entry) => {
    if (entry.kind === "rule") return key.startsWith(`${entry.rule}\n`) ? Infinity : sum
    if (key !== keyOf(entry)) return sum
    return entry.kind === "article" ? Infinity : sum + 1
  }, 0)
}

function keyOf({rule, text}: {readonly rule: string; readonly text: string}): string {
  return `${rule}\n${fold(text)}`
}
