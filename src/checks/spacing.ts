import type {Category, Certainty} from "../rules/category.ts"
import type {Check, CheckMatch} from "../rules/check.ts"
import {hiddenCharacters, type Hidden} from "../text/hidden-characters.ts"
import type {SegmentedBlock} from "../text/segment.ts"

/**
 * Reports blanks where none belong and none where one does: a blank
 * before a comma or full stop, two blanks in a row, “minutes.In”, spaced
 * quotation marks and brackets, invisible characters, no-break spaces
 * between two common words, a hyphen used as a dash (“loud-it was”).
 *
 * It does not report web and mail addresses, names with a full stop
 * (*Node.js*, *Gazeta.ru*), initials, abbreviations, dots that stand for
 * something left out (*… , ….*), a blank before a colon or a stop after
 * a number, code or another sign, no-break spaces that keep a number
 * and its word or a dash in place, French quotation marks with their
 * blanks, two blanks after a sentence (other doubled blanks are suspicions only:
 * nobody sees them on the page), blanks at the ends of a block, joiners inside words of scripts
 * that need them, or compounds that a small word begins (*it-girl*) or
 * ends (*drive-in*, *know-it-all*).
 */
export const spacing: Check = {
  id: "checks/spacing",
  category: "whitespace",
  severity: "minor",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

interface Slip {
  readonly pattern: RegExp
  /** Found wherever the pattern is: most blocks have none of it, and this is soon asked. */
  readonly sign: RegExp
  readonly message: string
  readonly certainty?: Certainty
  readonly category?: Category
  /** What stands instead of the match; null where the slip is none. */
  readonly fix: (match: RegExpExecArray, text: string) => string | null
}

const names: Readonly<Record<string, string>> = {
  "\u00AD": "soft hyphen",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u2060": "word joiner",
  "\uFEFF": "byte order mark"
}

const slips: readonly Slip[] = [
  {
    sign: /\s[,;.!?:]/,
    pattern: /[^\S\n]+(?=[,;](?:\s|$)|[.](?:\s|$)|[!?]+(?:["”’)\s]|$)|:\s)/gu,
    message: "No space belongs before this sign.",
    certainty: "sure",
    fix: (match, text) =>
      /[\p{L}\p{N}”"’)\]]/u.test(text[match.index - 1] ?? "") &&
      isSign(text, match.index + match[0].length)
        ? ""
        : null
  },
  {
    sign: / {2}/,
    pattern: / {2,}(?<=[^\s.!?:…”"] +)(?=\S)/gu,
    message: "One space is enough here.",
    certainty: "suspect",
    fix: () => " "
  },
  {
    sign: /[.!?][^\s.!?]/,
    pattern: /[.!?](?<=\p{Ll}{3}.)(?=\p{Lu}\p{Ll}*\s)/gu,
    message: "A space belongs between two sentences.",
    fix: (match, text) => (isHost(text, match.index) ? null : `${match[0]} `)
  },
  {
    sign: /[,;]\S/,
    pattern: /[,;](?<=\p{Ll}{3}.)(?=\p{L}{2})/gu,
    message: "A space belongs after this sign.",
    fix: match => `${match[0]} `
  },
  {
    sign: /["“] /,
    pattern: /(["“])(?<=(?:^|\s).) ([^"“”]{1,200}?) (["”])(?=[\s,.;:!?)]|$)/gu,
    message: "No space belongs inside quotation marks.",
    fix: match => (/^[\s"“”]/.test(match[2] ?? " ") ? null : `${match[1]}${match[2]}${match[3]}`)
  },
  {
    sign: /\( | \)/,
    pattern: /\( ([^()]{1,80}?) ?\)|\(([^()]{1,80}?) \)/gu,
    message: "No space belongs inside brackets.",
    fix: match =>
      /^[.…\s]/.test(match[1] ?? match[2] ?? "") ? null : `(${(match[1] ?? match[2] ?? "").trim()})`
  },
  {
    sign: /-[abhistwyI]/,
    pattern:
      /-(?<=[\p{Ll}\d]{2}.)(?=(?:it(?:'s|’s)?|that|this|these|there|which|who|he|she|they|we|you|I|but|and|so|because|the) \p{L}+)/gu,
    message: "This hyphen stands for a dash.",
    category: "punctuation",
    fix: (match, text) => (isCompound(text, match.index) ? null : " – ")
  }
]

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  const found = hiddenCharacters(block.text).map(hidden => hiddenMatch(index, hidden, block.text))
  for (const slip of slips) {
    if (!slip.sign.test(block.text)) continue
    for (const match of block.text.matchAll(slip.pattern)) {
      const fix = slip.fix(match, block.text)
      if (fix === null || inMasked(block, match.index)) continue
      found.push(toMatch(index, slip, match, fix))
    }
  }
  return withoutOverlaps(found.sort((a, b) => a.from - b.from || b.to - a.to))
}

function hiddenMatch(block: number, {from, to, text, kind}: Hidden, line: string): CheckMatch {
  const name = names[line[from] ?? ""] ?? "invisible character"
  return {
    block,
    from,
    to,
    message:
      kind === "invisible"
        ? `A ${name} is hidden here: remove it.`
        : "A no-break space is hidden here.",
    ...(kind === "invisible" ? {certainty: "sure" as const} : {}),
    fixes: [text]
  }
}

function toMatch(block: number, slip: Slip, match: RegExpExecArray, fix: string): CheckMatch {
  return {
    block,
    from: match.index,
    to: match.index + match[0].length,
    message: slip.message,
    ...(slip.certainty === undefined ? {} : {certainty: slip.certainty}),
    ...(slip.category === undefined ? {} : {category: slip.category}),
    fixes: [fix]
  }
}

function withoutOverlaps(matches: readonly CheckMatch[]): CheckMatch[] {
  const kept: CheckMatch[] = []
  for (const match of matches) if (match.from >= (kept.at(-1)?.to ?? 0)) kept.push(match)
  return kept
}

function inMasked({tokens}: SegmentedBlock, at: number): boolean {
  return tokens.some(({kind, from, to}) => kind === "masked" && from <= at && at < to)
}

// A sign that ends something, and not a smiley, an ellipsis, “.NET” or a name of a file.
function isSign(text: string, at: number): boolean {
  return !/^(?:\.{2,}|…|:[-'^]?[()DPp/\\|]|;[-^]?[)(]|\.\s*\.)/.test(text.slice(at, at + 8))
}

// “Gazeta.Ru said”: what follows is a domain, or what goes before is a name.
function isHost(text: string, at: number): boolean {
  const ahead = /[\p{L}\p{N}.-]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ""
  const after = /^.(\p{L}+)/u.exec(text.slice(at))?.[1] ?? ""
  return (
    /^\p{Lu}/u.test(ahead) ||
    ahead.includes(".") ||
    /^(?:ru|com|net|org|ua|de|it|cz|fr|js|io|tv|ai|uk|pl|eu)$/i.test(after)
  )
}

// “would-be-the first”, “drive-and walk”: more hyphens near, or a suspended compound.
function isCompound(text: string, at: number): boolean {
  const ahead = /\S*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ""
  const after = /^\S*/.exec(text.slice(at + 1, at + 40))?.[0] ?? ""
  return (
    ahead.includes("-") ||
    after.includes("-") ||
    (/^(?:and|or)\b/.test(text.slice(at + 1)) && /s?-$/.test(ahead))
  )
}
