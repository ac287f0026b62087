import {lineKind} from "./furniture.ts"
import type {Unit} from "./page-units.ts"

/** A stretch of a page: the article, or what stands in it or around it and may not be of it. */
export interface Part {
  readonly nodes: readonly Node[]
  /** What it is (“Byline”), or null for the article itself. */
  readonly furniture: string | null
}

/**
 * The part of a page from the article's heading to its end, furniture in
 * between and right beside it included. `found` tells what is of the
 * article; `root` holds all of it.
 */
export function partsOf(
  units: readonly Unit[],
  root: Element,
  found: (unit: Unit) => boolean
): readonly Part[] {
  const kept = units.map(found)
  const length = units.reduce((sum, {text}, i) => sum + (kept[i] === true ? text.length : 0), 0)
  const kinds = units.map((unit, i) => kindIn({unit, root, length, kept: kept[i] === true}))
  const home = root.closest("article, main, [role=main]") ?? root.parentElement ?? root
  const [from, to] = rangeOf(
    units,
    kept,
    (unit, i) => (kinds[i] ?? null) !== null && home.contains(unit.element)
  )
  const parts: Part[] = []
  for (const [i, unit] of units.entries()) {
    if (unit.element.matches("[data-note]")) parts.push({nodes: unit.nodes, furniture: null})
    else if (i >= from && i <= to) {
      const furniture = kinds[i] ?? (kept[i] === true || !isLinks(unit) ? null : "Links")
      parts.push({nodes: unit.nodes, furniture})
    }
  }
  return joined(parts)
}

// What was left out of the article, but is in the midst of it, and says something: a deck, a table, a list.
function isLinks({nodes, text}: Unit): boolean {
  const links = nodes.flatMap(node =>
    node instanceof Element
      ? [...node.querySelectorAll("a")].map(link => link.textContent ?? "")
      : []
  )
  return text !== "" && links.join(" ").length > text.length / 2
}

function isHead({element}: Unit): boolean {
  return element.tagName === "H1"
}

// From the heading, and what names the article above it, to the last of the furniture below.
function rangeOf(
  units: readonly Unit[],
  kept: readonly boolean[],
  isNear: (unit: Unit, index: number) => boolean
): readonly [number, number] {
  const first = kept.indexOf(true)
  const head = units.findLastIndex((unit, i) => i <= first && i >= first - 15 && isHead(unit))
  let from = head === -1 ? first : head
  let to = kept.lastIndexOf(true)
  const near = (i: number) => {
    const unit = units[i]
    return unit !== undefined && isNear(unit, i)
  }
  while (near(from - 1)) from--
  while (near(to + 1)) to++
  return [from, to]
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/kicker|eyebrow|overline|\brubric|section-label|category-label/, "Kicker"],
  [/by-?line|\bauthors?\b|author-(?:name|box|info|bio)/, "Byline"],
  [/\bshar(?:e|ing)|social|addthis/, "Share bar"],
  [/related|read-?(?:also|more|next)|see-?also|recommend|more-(?:stories|news|on)/, "Read also"],
  [/most-?(?:read|viewed)|trending|outbrain|taboola/, "Read also"],
  [/cookie|consent|gdpr/, "Notice"],
  [/newsletter|subscri|sign-?up|paywall|donat|\bpromo/, "Invitation"],
  [/caption|\bcredits?\b|photo-credit/, "Caption"],
  [/breadcrumb/, "Breadcrumb"],
  [/\btags?\b|tag-?list|\btopics\b|keywords/, "Tags"],
  [/comment|disqus/, "Comments"],
  [/publish|updated|timestamp|\bdate\b/, "Date"],
  [/\bads?\b|advert|sponsor/, "Advertisement"],
  [/skip-|back-?to-?top|\bprint\b|toolbar|pagination/, "Link"]
]

// A long paragraph that was found to be of the article is, whatever it stands in.
function kindIn(of: {
  readonly unit: Unit
  readonly root: Element
  readonly length: number
  readonly kept: boolean
}): string | null {
  const {unit, root, length, kept} = of
  if (isHead(unit) || (kept && unit.text.split(" ").length > 40)) return null
  if (unit.element.tagName === "FIGCAPTION") return "Caption"
  for (let at: Element | null = unit.element; at !== null && at !== root; at = at.parentElement) {
    if ((at.textContent ?? "").length > length * 0.4) break
    const names = `${at.className} ${at.id} ${at.getAttribute("itemprop") ?? ""}`.toLowerCase()
    const sign = signs.find(([pattern]) => pattern.test(names))
    if (sign !== undefined) return sign[1]
  }
  return lineKind(unit.text, kept && /^H\d$/.test(unit.element.tagName))
}

// What follows each other and is the same is one part; a heading is of what it stands above.
function joined(parts: readonly Part[]): readonly Part[] {
  const list: Part[] = []
  for (const part of parts) {
    const last = list.at(-1)
    const heads = last?.nodes.length === 1 && /^H\d$/.test(last.nodes[0]?.nodeName ?? "")
    const same = last?.furniture === part.furniture || (heads && last?.furniture !== null)
    if (last === undefined || !same || part.furniture === "Caption") list.push(part)
    else list[list.length - 1] = {nodes: [...last.nodes, ...part.nodes], furniture: part.furniture}
  }
  return list
}
