import type {Node} from "prosemirror-model"
import type {Facts} from "./article.ts"
import {diff, diffWords, type Run} from "./diff.ts"
import {readArrival} from "./open/read-arrival.ts"
import {fileName} from "./wording.ts"

/** An article as Markdown, and how it compares with what came in. */
export interface Exported {
  readonly name: string
  readonly text: string
  /** How many lines of the text that came in stand in the export, byte for byte. */
  readonly kept: number
  /** How many lines there were. */
  readonly lines: number
  /** The export's lines, each with the words that were put in. */
  readonly shown: readonly (readonly Run[])[]
}

/**
 * Write an article as Markdown. What did not come in as Markdown is
 * compared with the Markdown it would have been, had nothing been changed.
 */
export async function exportArticle(doc: Node, facts: Facts, title: string): Promise<Exported> {
  const {writeMarkdown} = await import("../document/markdown.ts")
  const markdown = facts.format === "markdown"
  const anew = (written: Node) => endedAs(facts, writeMarkdown(written))
  const text = markdown ? writeMarkdown(doc, facts.source) : anew(doc)
  const before = markdown ? facts.source : anew(await readArrival(facts))
  return {name: `${baseName(facts, title)}.md`, text, ...compare(before, text)}
}

/** The name of an article’s files, without their ending: that of the file it came from, else its title. */
export function baseName({name}: Facts, title: string): string {
  return name === null || name === "sample.md" ? fileName(title) : name.replace(/\.[^.]*$/, "")
}

// A plain text that did not end in a newline is not given one.
function endedAs({format, source}: Facts, text: string): string {
  return format === "plain" && !/[\r\n]\s*$/.test(source) ? text.replace(/\n$/, "") : text
}

/** Which lines are kept, and what the export's lines look like beside the old ones. */
export function compare(
  before: string,
  after: string
): {kept: number; lines: number; shown: readonly (readonly Run[])[]} {
  const old = linesOf(before)
  let kept = 0
  let gone: readonly string[] = []
  const shown: (readonly Run[])[] = []
  for (const {kind, items} of diff(old, linesOf(after))) {
    if (kind === "out") gone = items
    else if (kind === "in") {
      shown.push(...inLines(gone, items))
      gone = []
    } else {
      kept += items.length
      gone = []
      for (const line of items) shown.push([{kind: "same", items: [line]}])
    }
  }
  return {kept, lines: old.length, shown}
}

// Lines that were changed, against all that they came from: a line may have been taken out before them.
function inLines(gone: readonly string[], items: readonly string[]): readonly (readonly Run[])[] {
  if (gone.length === 0) return items.map(line => [{kind: "in", items: [line]}])
  const lines: Run[][] = [[]]
  for (const {kind, items: words} of diffWords(gone.join("\n"), items.join("\n"))) {
    if (kind === "out") continue
    words
      .join("")
      .split("\n")
      .forEach((text, i) => {
        if (i > 0) lines.push([])
        if (text !== "") lines.at(-1)?.push({kind, items: [text]})
      })
  }
  return lines
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n")
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines
}
