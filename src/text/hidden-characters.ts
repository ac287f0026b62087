/** A stretch of text that nobody sees and that does not belong: what should stand there instead. */
export interface Hidden {
  readonly from: number
  readonly to: number
  /** Nothing, or the blank that an ordinary reader takes it for. */
  readonly text: "" | " "
  readonly kind: "invisible" | "no-break"
}

/**
 * The characters of a text that are hidden in it for no reason: zero-width
 * characters, soft hyphens, marks of direction and of byte order, and
 * no-break spaces that keep nothing together (in a row of blanks, before
 * a sign, between two common words, at the ends of the text).
 *
 * Left alone are the joiners of emoji and of scripts that need them,
 * no-break spaces that keep a number and its word, an initial and its
 * name or a dash in place, and French quotation marks with their blanks.
 */
export function hiddenCharacters(text: string): readonly Hidden[] {
  return [...invisible(text), ...noBreaks(text)].sort((a, b) => a.from - b.from)
}

const invisibleRun =
  /[\u00AD\u200B-\u200F\u2060\uFEFF](?<=(?:[\p{Script=Latin}\p{N}\p{P}\p{S}\s]|^).)[\u00AD\u200B-\u200F\u2060\uFEFF]*/gsu

function invisible(text: string): readonly Hidden[] {
  return [...text.matchAll(invisibleRun)]
    .filter(({index}) => !isEmoji(text, index))
    .map(({0: run, index}) => ({from: index, to: index + run.length, text: "", kind: "invisible"}))
}

function isEmoji(text: string, at: number): boolean {
  return (
    /\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(Math.max(0, at - 3), at)) ||
    /^.?\p{Extended_Pictographic}/u.test(text.slice(at, at + 4))
  )
}

function noBreaks(text: string): readonly Hidden[] {
  return [...text.matchAll(/[ \u00A0]*\u00A0[ \u00A0]*/g)].flatMap(({0: run, index}) => {
    const [before, after] = [text.slice(0, index), text.slice(index + run.length)]
    const instead = insteadOf(run, before, after)
    return instead === null
      ? []
      : [{from: index, to: index + run.length, text: instead, kind: "no-break"}]
  })
}

function insteadOf(run: string, before: string, after: string): Hidden["text"] | null {
  if (before === "" || after === "" || /^[,.;:!?]/.test(after)) return ""
  const words = /(?:^|\s)\p{Ll}{3,}$/u.test(before) && /^\p{Ll}{3,}(?:[\s,.;:!?]|$)/u.test(after)
  return run.length > 1 || words ? " " : null
}
