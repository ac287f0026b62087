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
  const text = markdown ? writeMarkdown(doc, facts.source) : writeMarkdown(doc)
  const before = markdown ? facts.source : writeMarkdown(await readArrival(facts))
  return {name: nameOf(facts, title), text, ...compare(before, text)}
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
      items.forEach((line, index) => shown.push(inLine(gone[index], line)))
      gone = []
    } else {
      kept += items.length
      gone = []
      for (const line of items) shown.push([{kind: "same", items: [line]}])
    }
  }
  return {kept, lines: old.length, shown}
}

function inLine(before: string | undefined, after: string): readonly Run[] {
  if (before === undefined) return [{kind: "in", items: [after]}]
  return diffWords(before, after).filter(run => run.kind !== "out")
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n")
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines
}

function nameOf({name}: Facts, title: string): string {
  if (name === null || name === "sample.md") return `${fileName(title)}.md`
  return `${name.replace(/\.[^.]*$/, "")}.md`
}
