import {expect} from "vitest"
import type {Check, CheckMatch} from "../../src/rules/check.ts"
import {segment, type SegmentedBlock} from "../../src/text/segment.ts"
import type {Scope} from "../../src/text/document.ts"

/** A flag that a redline line asks for: offsets in the block that the machine wrote. */
export interface Wanted {
  readonly block: number
  readonly from: number
  readonly to: number
  /** What the fixes must begin with; null if only the flag counts. */
  readonly fixes: readonly string[] | null
}

/** An article in the notation of a redline, read. */
export interface Redline {
  readonly blocks: readonly SegmentedBlock[]
  readonly wanted: readonly Wanted[]
}

/**
 * Read an article: blocks are separated by ` ¶ `; `[wrong -> right]` is to
 * be flagged, `[wrong -> right | better]` with both fixes, `[wrong -> ]`
 * for deletion, `[wrong]` with any fixes or none. `# `, `> `, `- ` and
 * `+ ` at the start make a heading, quotation, list item and cell. A
 * bracket of the text itself is written `\[` and `\]`.
 */
export function readRedline(line: string): Redline {
  const blocks: SegmentedBlock[] = []
  const wanted: Wanted[] = []
  line.split(" ¶ ").forEach((source, block) => {
    const {scope, rest} = readScope(source)
    let text = ""
    for (const match of rest.matchAll(/\\([[\]])|\[([^\]]*?)\]|[^[\\]+|./gs)) {
      const marked = match[2]
      const from = text.length
      if (marked === undefined) text += match[1] ?? match[0]
      else {
        const [wrong = "", right] = marked.split(/ -> ?/)
        text += wrong
        const fixes = right === undefined ? null : right.split(" | ")
        wanted.push({block, from, to: text.length, fixes})
      }
    }
    blocks.push(segment({scope, text}))
  })
  return {blocks, wanted}
}

/** Expect that the check flags exactly what the line marks, with these fixes first. */
export function expectRedline(check: Check, line: string) {
  const {blocks, wanted} = readRedline(line)
  const found = check.find(blocks)
  expect(found.map(match => show(blocks, match))).toEqual(
    wanted.map((mark, i) => {
      const count = mark.fixes?.length ?? 0
      const rest = found[i]?.fixes.slice(count) ?? []
      return show(blocks, {...mark, fixes: [...(mark.fixes ?? []), ...rest]})
    })
  )
}

function readScope(source: string): {scope: Scope; rest: string} {
  const scopes: Readonly<Record<string, Scope>> = {
    "# ": "heading",
    "> ": "quote",
    "- ": "list",
    "+ ": "cell"
  }
  const scope = scopes[source.slice(0, 2)]
  return scope === undefined ? {scope: "paragraph", rest: source} : {scope, rest: source.slice(2)}
}

function show(
  blocks: readonly SegmentedBlock[],
  {block, from, to, fixes}: Pick<CheckMatch, "block" | "from" | "to" | "fixes">
): string {
  const text = blocks[block]?.text ?? ""
  return `${block}: ${text.slice(Math.max(0, from - 12), from)}[${text.slice(from, to)} -> ${fixes.join(" | ")}]`
}
