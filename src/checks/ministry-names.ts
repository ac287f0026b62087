import type {Check, CheckMatch} from "../rules/check.ts"
import {quotations} from "../text/quotation.ts"
import type {SegmentedBlock} from "../text/segment.ts"
import {toBritish} from "../text/spelling.ts"
import {byBlock, inBlocks} from "../text/by-block.ts"
import {inOrder} from "./ways-of-writing.ts"

/**
 * Reports one ministry under two names: “the Ministry of Defence” and
 * “the Defence Ministry”. The name that stands most often, or first, is
 * offered for the others. A suspicion only: good papers vary too.
 *
 * It does not report departments (*the Department of Justice*, *the
 * Justice Department*: American usage), names of more than one matter
 * (*Education and Science*), small letters, or names in quotations and
 * headlines.
 */
export const ministryNames: Check = {
  id: "checks/ministry-names",
  category: "term-inconsistency",
  severity: "minor",
  certainty: "suspect",
  reads: "article",
  find
}

interface Mention {
  readonly from: number
  readonly to: number
  /** Which matter it is for, in British spelling. */
  readonly matter: string
  readonly order: "of" | "front"
  readonly name: string
}

type Placed = Mention & {readonly block: number}

const patterns = {
  of: /Ministry of (?:the )?((?:Foreign|Internal) Affairs|\p{Lu}\p{Ll}+)(?!,? (?:and |& )?\p{Lu}\p{Ll}+,? |,? and \p{Lu})/gu,
  front: /(?<!and )(?<!\p{L}-)(\p{Lu}\p{Ll}+) Ministry(?! of)\b/gu
} as const

// What stands before *Ministry* is not what stands after *of*.
const front: Readonly<Record<string, string>> = {
  "Foreign Affairs": "Foreign",
  "Internal Affairs": "Interior"
}
const after: Readonly<Record<string, string>> = {
  Foreign: "Foreign Affairs",
  Interior: "the Interior"
}

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const groups = new Map<string, Placed[]>()
  for (const mention of inBlocks(blocks, mentionsIn)) {
    groups.set(mention.matter, [...(groups.get(mention.matter) ?? []), mention])
  }
  return inOrder([...groups.values()].flatMap(strays))
}

const mentionsIn = byBlock(({scope, text}): readonly Mention[] => {
  if (scope === "heading" || scope === "quote" || !text.includes("Ministry")) return []
  const quoted = quotations(text)
  return (["of", "front"] as const)
    .flatMap(order =>
      [...text.matchAll(patterns[order])].map(match => {
        const name = front[match[1] ?? ""] ?? match[1] ?? ""
        const [from, to] = [match.index, match.index + match[0].length]
        return {from, to, matter: toBritish(name).toLowerCase(), order, name}
      })
    )
    .filter(({from, to}) => !quoted.some(range => range.from < to && from < range.to))
    .sort((a, b) => a.from - b.from)
})

function strays(mentions: readonly Placed[]): readonly CheckMatch[] {
  const inFront = mentions.filter(({order}) => order === "front").length
  const tie = inFront * 2 === mentions.length
  const model = tie ? mentions[0]?.order : inFront * 2 > mentions.length ? "front" : "of"
  return mentions
    .filter(({order}) => order !== model)
    .map(({block, from, to, name}) => {
      const fix = model === "front" ? `${name} Ministry` : `Ministry of ${after[name] ?? name}`
      return {
        block,
        from,
        to,
        message: `One ministry under two names: the article also calls it the ${fix}.`,
        fixes: [fix]
      }
    })
}
