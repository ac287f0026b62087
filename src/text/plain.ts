import type {TextBlock} from "./document.ts"

/**
 * The paragraphs of a plain text. `pos` is the offset of the first
 * character, and `text` exactly what stands in the source from there,
 * without the blanks around it. A blank line ends a paragraph; lines
 * that were broken to fit a width are one paragraph, all others one each.
 */
export function paragraphs(text: string): readonly TextBlock[] {
  return runsOf(linesOf(text)).flatMap(run => {
    const parts = isWrapped(run.map(line => line.text)) ? [run] : run.map(line => [line])
    return parts.map(part => blockOf(text, part))
  })
}

interface Line {
  readonly from: number
  readonly to: number
  readonly text: string
}

// The lines, without the blanks at both ends; blank ones are empty.
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)].map(({0: line, index}) => {
    const trimmed = line.trim()
    const from = index + line.length - line.trimStart().length
    return {from, to: from + trimmed.length, text: trimmed}
  })
}

function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === "") runs.push([])
    else runs.at(-1)?.push(line)
  }
  return runs.filter(run => run.length > 0)
}

const [shortest, longest] = [50, 100]
const listItem = /^(?:[-*+•·–—>|]|\d{1,3}[.)])\s/u
const sentenceEnd = /[.!?…:][”"’')\]]*$/u

// Each line but the last is long, and the next word would not have fitted
// on it. Where every line ends a sentence, they are paragraphs after all.
function isWrapped(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1)
  if (broken.length === 0 || lines.slice(1).some(line => listItem.test(line))) return false
  if (broken.some(line => line.length < shortest || line.length > longest)) return false
  const width = Math.max(...lines.map(line => line.length))
  const full = broken.every((line, i) => line.length + 1 + firstWord(lines[i + 1]) > width)
  return full && !broken.every(line => sentenceEnd.test(line))
}

function firstWord(line: string | undefined): number {
  return /^\S*/.exec(line ?? "")?.[0].length ?? 0
}

function blockOf(text: string, lines: readonly Line[]): TextBlock {
  const from = lines[0]?.from ?? 0
  const to = lines.at(-1)?.to ?? from
  return {pos: from, scope: "paragraph", text: text.slice(from, to)}
}
