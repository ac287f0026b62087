import {weight} from "../text/common-words.ts"
import {fold} from "../text/fold.ts"
import {anchorNumber, anchorStart, type Anchor} from "./compiled.ts"
import type {Item} from "./pattern.ts"
import {formsSpec, wordEntries, type WordSpec} from "./word-table.ts"

/**
 * The part of a pattern that must be there and whose words are together
 * the rarest. Lists must have been expanded. Null when the pattern has
 * no word, number, sign or start that must be there.
 */
export function anchorOf(items: readonly Item[]): Anchor | null {
  const best = rarest(items)
  return best && {...best, words: withStrays(best.words)}
}

function rarest(items: readonly Item[]): Anchor | null {
  let best: Anchor | null = null
  let bestCost = Infinity
  let least = 0
  let most = 0
  for (const item of items) {
    const found = partAnchor(item)
    if (found && found.cost < bestCost) {
      best = {words: found.words, least: least + found.least, most: most + found.most}
      bestCost = found.cost
    }
    const [short, long] = lengths(item)
    least += short
    most += long
  }
  return best
}

interface PartAnchor {
  readonly words: readonly WordSpec[]
  readonly cost: number
  /** Tokens of the part before the word. */
  readonly least: number
  readonly most: number
}

function partAnchor(item: Item): PartAnchor | null {
  const words = anchorWords(item)
  if (words) return {words, cost: costOf(words), least: 0, most: 0}
  if (item.type !== "choice") return null
  const options = item.options.map(rarest)
  if (options.some(option => option === null)) return null
  const found = options.flatMap(option => (option ? [option] : []))
  const all = [...new Set(found.flatMap(option => option.words))]
  return {
    words: all,
    cost: costOf(all),
    least: Math.min(...found.map(option => option.least)),
    most: Math.max(...found.map(option => option.most))
  }
}

function anchorWords(item: Item): readonly WordSpec[] | null {
  if (item.type === "word") return [item.word]
  if (item.type === "forms") return [formsSpec(item.word, item.pos, item.form)]
  if (item.type === "sign") return item.sign === '"' ? null : [item.sign]
  if (item.type !== "kind") return null
  if (item.kind === "NUM") return [anchorNumber]
  return item.kind === "START" ? [anchorStart] : null
}

/**
 * Words are filed by how they begin, so that only those which begin like
 * a word of the text must be inflected.
 */
export function beginning(word: string): string {
  return word.slice(0, 3)
}

/** The beginning under which an anchor's word is filed. */
export function anchorBeginning(word: WordSpec): string {
  return beginning(fold(word.startsWith("~") ? word.replace(/^~|[/.].*$/gu, "") : word))
}

// The forms that do not begin as their word does are words of their own: went, dying.
function withStrays(words: readonly WordSpec[]): readonly WordSpec[] {
  const strays = words.flatMap(word =>
    anchorForms(word).filter(form => beginning(form) !== anchorBeginning(word))
  )
  return [...new Set([...words, ...strays])]
}

/** The forms under which an anchor's word is filed. */
export function anchorForms(word: WordSpec): readonly string[] {
  const forms = known.get(word) ?? formsOf(word)
  known.set(word, forms)
  return forms
}

// Inflecting is what compiling takes most of its time for, and patterns have many words in common.
const known = new Map<WordSpec, readonly string[]>()

function formsOf(word: WordSpec): readonly string[] {
  if (!/^~?[\p{L}\p{N}]/u.test(word)) return [fold(word)]
  return [...new Set(wordEntries(word).map(({form}) => form))]
}

// Numbers, starts and the commonest signs are the last resort.
const costs: Readonly<Record<string, number>> = {
  [anchorNumber]: 900,
  [anchorStart]: 3000,
  ",": 3200,
  ".": 3500
}

function costOf(words: readonly string[]): number {
  return words.flatMap(anchorForms).reduce((sum, word) => sum + (costs[word] ?? weight(word)), 0)
}

/** The most tokens that one part of each kind can take. */
export const longest = {NAME: 10, THING: 12, NUM: 6} as const

/** The least and the most tokens a part can take. */
export function lengths(item: Item): readonly [number, number] {
  switch (item.type) {
    case "optional":
      return [0, lengths(item.item)[1]]
    case "choice": {
      const options = item.options.map(sumLengths)
      return [Math.min(...options.map(o => o[0])), Math.max(...options.map(o => o[1]))]
    }
    case "gap":
      return [0, item.most * 2]
    case "hyphen":
      return [0, 1]
    case "again":
      return [1, longest.THING]
    case "kind":
      if (item.kind === "START" || item.kind === "END") return [0, 0]
      if (item.kind === "NAME" || item.kind === "THING" || item.kind === "NUM") {
        return [1, longest[item.kind]]
      }
      return [1, 1]
    default:
      return [1, 1]
  }
}

function sumLengths(items: readonly Item[]): readonly [number, number] {
  return items.reduce<readonly [number, number]>(
    ([least, most], item) => {
      const [short, long] = lengths(item)
      return [least + short, most + long]
    },
    [0, 0]
  )
}
