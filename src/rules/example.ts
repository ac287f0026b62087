import type {Scope} from "../text/document.ts"

/** An example of a rule, read from the notation of a redline: `The [budget -> toll] speaks of ten dead.` */
export interface Example {
  readonly scope: Scope
  /** The text as the machine wrote it. */
  readonly text: string
  /** The text as it reads once the first fixes are applied, but for blanks, capitals and a/an. */
  readonly fixed: string
  /** What must be found, in order; empty when nothing may be. */
  readonly marks: readonly ExampleMark[]
}

/** One bracket of an example. */
export interface ExampleMark {
  /** Offsets in the example's text. */
  readonly from: number
  readonly to: number
  /** What the fixes must give, best first; null when there need be none. */
  readonly fixes: readonly string[] | null
}

const bracket = /\[([^\]]*?)\s*(?:(?:->|→)\s*([^\]]*))?\]/gu

/** Read an example. `# ` makes it a heading, `> ` a quotation. */
export function readExample(line: string): Example {
  const scope = line.startsWith("# ") ? "heading" : line.startsWith("> ") ? "quote" : "paragraph"
  const source = scope === "paragraph" ? line : line.slice(2)
  const marks: ExampleMark[] = []
  let text = ""
  let fixed = ""
  let at = 0
  for (const found of source.matchAll(bracket)) {
    const between = source.slice(at, found.index)
    const wrong = found[1] as string
    const fixes = found[2] === undefined ? null : found[2].split("|").map(fix => fix.trim())
    const from = text.length + between.length
    text += between + wrong
    fixed += between + (fixes?.[0] ?? wrong)
    marks.push({from, to: from + wrong.length, fixes})
    at = found.index + found[0].length
  }
  return {scope, text: text + source.slice(at), fixed: fixed + source.slice(at), marks}
}
