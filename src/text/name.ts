import type {SegmentedBlock, Token} from "./segment.ts"

// Words that are no part of a name though a sentence or a line may begin with their capital.
const common = new Set(
  "the a an this that these those in on at of for from to with by and or but if when while after before during since as it he she they we you i its his her their my our your there here what who which how why all some many most few no not is are was were be has have had do does did will would can could may might must shall should according meanwhile however also both more so then than thus yet now today yesterday tomorrow".split(
    " "
  )
)
// Small words that stand inside names: Guardia di Finanza, Deir al Zor, Ursula von der Leyen.
const particles = new Set(
  "al el di de del della dei da du des la von van der den bin ibn ben".split(" ")
)

/** Whether a token is a word with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && token.capital
}

/** Whether a token is written in capitals only, as initials are: *SDF*, not *A*. */
export function isInitials(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}[\p{Lu}\d.&]+s?$/u.test(token.text)
}

/**
 * The index after the name that begins at token `i`, or `i` when none
 * does. `tag` is asked, at a sentence's start only, whether the word is
 * a name.
 */
export function nameEnd(
  block: SegmentedBlock,
  i: number,
  end: number,
  tag: (i: number) => string
): number {
  const {tokens} = block
  const token = tokens[i]
  if (!token || !isCapitalised(token) || token.text === "I") return i
  if (token.due && common.has(token.form) && !isInitials(token)) return i
  if (token.first && !isInitials(token) && tag(i) !== "PROPN" && !isCapitalised(tokens[i + 1]))
    return i
  let at = i + 1
  while (at < end) {
    const next = tokens[at] as Token
    if (next.kind === "hyphen" && isCapitalised(tokens[at + 1])) at += 2
    else if (isCapitalised(next) && !common.has(next.form)) at++
    else if (particles.has(next.form) && isCapitalised(tokens[at + 1])) at += 2
    else break
  }
  return at
}
