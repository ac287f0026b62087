import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock} from "../text/segment.ts"

/**
 * Reports what is left of another script in English prose: words in
 * Cyrillic, Greek, Chinese and other letters, full-width signs, and
 * letters of another script that pass for Latin ones inside a Latin word
 * (the Cyrillic “С” in “50 °С”). Look-alikes and signs get a fix; a word
 * must be translated by the editor.
 *
 * It does not report a name given in its own script in brackets or
 * quotation marks (*Kyiv (Київ)*), single Greek letters that English
 * uses (*μ*, *π*, *Δ*), web addresses, or blocks that are mostly in the
 * other script: those are not English prose, and one look shows it.
 */
export const foreignScript: Check = {
  id: "checks/foreign-script",
  category: "untranslated",
  severity: "major",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

const twins: Readonly<Record<string, string>> = {
  ...pairs("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ", "ABESIJKMHOPCTYXaesijopcyxdh"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo")
}
const fullWidth: Readonly<Record<string, string>> = {
  ...pairs("，．：；！？（）", ",.:;!?()"),
  "。": ".",
  "、": ",",
  "「": "“",
  "」": "”",
  "『": "“",
  "』": "”",
  "《": "“",
  "》": "”",
  "【": "[",
  "】": "]",
  "　": " "
}
const other =
  "\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Georgian}\\p{Script=Armenian}\\p{Script=Thai}\\p{Script=Devanagari}"
const wordPattern = new RegExp(`[\\p{L}\\p{M}]*[${other}][\\p{L}\\p{M}]*`, "gu")
const runPattern = new RegExp(
  `[${other}][${other}\\p{M}]*(?:[\\s.,:!?;-]+[${other}][${other}\\p{M}]*)*`,
  "gu"
)
// Nearly all blocks hold nothing but Latin letters and the usual signs.
const strange = /[\u0370-\u1DFF\u1F00-\u1FFF\u2C00-\uFFFB\u{10000}-\u{10FFFF}]/u
const otherLetter = new RegExp(`[${other}]`, "gu")

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, i) => [letter, to[i] ?? ""]))
}

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  if (!strange.test(block.text)) return []
  const foreign = block.text.match(otherLetter)?.length ?? 0
  const latin = block.text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (foreign > latin / 2) return []
  const found = [...lookalikes(block, index), ...signs(block, index), ...leftovers(block, index)]
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({from, to}) => {
    if (from < end) return false
    end = to
    return true
  })
}

function leftovers(block: SegmentedBlock, index: number): CheckMatch[] {
  const found: CheckMatch[] = []
  for (const match of block.text.matchAll(runPattern)) {
    const to = match.index + match[0].length
    if (isMeant(block, match.index, to)) continue
    found.push({
      block: index,
      from: match.index,
      to,
      message: `“${match[0]}” was left in another script: translate it, or write it in Latin letters.`,
      fixes: []
    })
  }
  return found
}

// “WНO” with a Cyrillic Н, “140х195” with a Cyrillic х.
function lookalikes({text, tokens}: SegmentedBlock, index: number): CheckMatch[] {
  const found: CheckMatch[] = []
  for (const {0: word, index: from} of text.matchAll(wordPattern)) {
    const mixed = /\p{Script=Latin}/u.test(word)
    const sized = word.length === 1 && /[\d°]/.test(text[from - 1] ?? "")
    if ((!mixed && !sized) || isSymbol(word)) continue
    if (tokens.some(t => t.kind === "masked" && t.from <= from && from < t.to)) continue
    const fix = [...word].map(letter => twins[letter] ?? letter).join("")
    const clean = !new RegExp(`[${other}]`, "u").test(fix)
    found.push({
      block: index,
      from,
      to: from + word.length,
      category: "spelling",
      certainty: clean ? "sure" : "likely",
      message: clean
        ? `“${word}” holds a letter of another script that only looks Latin.`
        : `“${word}” mixes letters of two scripts.`,
      fixes: clean ? [fix] : []
    })
  }
  return found
}

// “μm”, “kΩ”, “3π”: a Greek letter that has no Latin twin is a symbol.
function isSymbol(word: string): boolean {
  const greek = word.match(/\p{Script=Greek}/gu) ?? []
  return greek.length === 1 && word.length < 4 && twins[greek[0]] === undefined
}

function signs({text}: SegmentedBlock, index: number): CheckMatch[] {
  const found: CheckMatch[] = []
  for (const match of text.matchAll(/[，．：；！？（）。、「」『』《》【】　]/gu)) {
    const sign = match[0]
    const ahead = text[match.index - 1] ?? ""
    const after = text[match.index + 1] ?? ""
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(ahead + after)) continue
    const plain = fullWidth[sign] ?? ""
    const opens = /[([“]/.test(plain)
    const fix = opens
      ? (/[\p{L}\p{N}]/u.test(ahead) ? " " : "") + plain
      : plain + (/[\p{L}\p{N}]/u.test(after) && plain !== " " ? " " : "")
    found.push({
      block: index,
      from: match.index,
      to: match.index + 1,
      category: "punctuation",
      certainty: "sure",
      message: `“${sign}” is a full-width sign: English writes “${plain}”.`,
      fixes: [fix]
    })
  }
  return found
}

// In brackets or quotation marks, a single Greek letter, or part of an address.
function isMeant({text, tokens}: SegmentedBlock, from: number, to: number): boolean {
  if (tokens.some(t => t.kind === "masked" && t.from <= from && from < t.to)) return true
  if (to - from === 1 && /\p{Script=Greek}/u.test(text.slice(from, to))) return true
  const ahead = text.slice(Math.max(0, from - 60), from)
  return /[(["“«‘][^)\]"”»’]*$/u.test(ahead)
}
