/** A stretch of text, as offsets. */
export interface Range {
  readonly from: number
  readonly to: number
}

const nothing: readonly Range[] = []
const marks = /["“«„]/u
const pairs: Readonly<Record<string, string>> = {"“": "”", "«": "»", "„": "“"}

/**
 * The stretches of a block that stand between double quotation marks,
 * the marks included. A mark that is never closed opens nothing, but for
 * a curly or angled one, which quotes to the end of the block: quotations
 * of several paragraphs are written so.
 */
export function quotations(text: string): readonly Range[] {
  // Most blocks quote nothing, and are asked often.
  if (!marks.test(text)) return nothing
  const found: Range[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    const close = mark === '"' ? '"' : pairs[mark]
    if (close === undefined) continue
    const end = text.indexOf(close, at + 1)
    if (end < 0 && mark === '"') break
    const to = end < 0 ? text.length : end + 1
    found.push({from: at, to})
    at = to - 1
  }
  return found
}
