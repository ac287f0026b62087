import {loadPack, packCodes} from "./load-packs.ts"
import type {CompiledPack} from "../rules/compiled.ts"
import {findHits, type Hit} from "../rules/find-hits.ts"
import {PackIndex} from "../rules/pack-index.ts"
import type {TextBlock} from "../text/document.ts"
import {segment, type SegmentedBlock} from "../text/segment.ts"
import {BlockTags, loadTagger, type Tagger} from "../text/tagger.ts"

/** How much each language's rules have to say about a text, the most first. */
export interface Evidence {
  readonly language: string
  /**
   * The sum over the places it flags: 1 for a place that no other
   * language's rules flag, less where several do.
   */
  readonly weight: number
}

/**
 * The language a text was probably translated from, by whose rules speak
 * up, or null when none does clearly. Loads the packs of all languages
 * and the part-of-speech model.
 */
export async function guessLanguage(blocks: readonly TextBlock[]): Promise<string | null> {
  const languages = packCodes.filter(language => language !== "en")
  const [tagger, ...loaded] = await Promise.all([
    loadTagger(),
    ...languages.map(code => loadPack(code))
  ])
  const [best, second] = weigh(blocks, loaded, tagger)
  // More than one finding of its own, and well ahead of the next.
  if (!best || best.weight < 1.5 || best.weight < 1.5 * (second?.weight ?? 0)) return null
  return best.language
}

/** Weigh the packs of languages against one another; each language has one or more. */
export function weigh(
  blocks: readonly TextBlock[],
  all: readonly (readonly CompiledPack[])[],
  tagger: Tagger
): readonly Evidence[] {
  const segmented = blocks.map(block => segment(block))
  const found = all.map(packs => ({
    language: packs[0]?.language ?? "",
    places: placesOf(segmented, packs, tagger)
  }))
  const flaggers = new Map<string, number>()
  for (const {places} of found) {
    for (const place of places) flaggers.set(place, (flaggers.get(place) ?? 0) + 1)
  }
  return found
    .map(({language, places}) => ({
      language,
      weight: [...places].reduce((sum, place) => sum + 1 / (flaggers.get(place) ?? 1) ** 2, 0)
    }))
    .sort((a, b) => b.weight - a.weight)
}

function placesOf(
  blocks: readonly SegmentedBlock[],
  packs: readonly CompiledPack[],
  tagger: Tagger
): ReadonlySet<string> {
  const index = new PackIndex(
    packs.map(pack => ({
      ...pack,
      rules: pack.rules.filter(rule => rule.certainty !== "suspect")
    }))
  )
  const places = new Set<string>()
  blocks.forEach((block, number) => {
    for (const hit of findHits(block, index, new BlockTags(block, tagger), () => false))
      places.add(placeOf(hit, number))
  })
  return places
}

// Languages flag the same slip with other words around it: its first word is the place.
function placeOf({from}: Hit, block: number): string {
  return `${block}:${from}`
}
