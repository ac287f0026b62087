import type {Node} from "prosemirror-model"
import {diff, wordsOf} from "../text/diff.ts"
import {paragraphs} from "../text/plain.ts"
import {align} from "./align.ts"
import {readPlain, writePlain, writePlainBlock} from "./plain.ts"

/**
 * Write a document as plain text so that what was not edited stays as it
 * stood in the source: line endings, wrapped lines, blanks, the end of
 * the last line. In a paragraph that was edited only the words differ.
 */
export function patchPlain(doc: Node, source: string): string {
  const olds = paragraphs(source)
  const newline = /\r\n?|\n/.exec(source)?.[0] ?? "\n"
  if (olds.length === 0) return writePlain(doc).replaceAll("\n", newline) || source
  const ends = olds.map(({pos, text}) => pos + text.length)
  // What stands before each paragraph, and after the last.
  const gaps = [...olds.map(({pos}) => pos), source.length].map((pos, i) =>
    source.slice(ends[i - 1] ?? 0, pos)
  )
  const between = gaps[1] !== undefined && olds.length > 1 ? gaps[1] : newline + newline
  const pairs = new Map(align(readPlain(source).children, doc.children).map(({a, b}) => [b, a]))
  let written = ""
  let last = -1
  doc.children.forEach((block, i) => {
    const text = writePlainBlock(block)
    const a = pairs.get(i)
    if (text === "" && a === undefined) return
    const old = a === undefined ? undefined : olds[a]?.text
    const kept = a !== undefined && a === last + 1
    const gap = written === "" ? (gaps[0] ?? "") : kept ? (gaps[a] ?? "") : between
    written +=
      gap + (old === undefined ? text.replaceAll("\n", newline) : patchWords(old, text, newline))
    last = a ?? last
  })
  return written + (gaps.at(-1) ?? "")
}

// The words of the source, with the line ends between them; those that are not in the new text are
// taken out, and new ones put in. A line end stands for the blank it is read as.
function patchWords(source: string, text: string, newline: string): string {
  const units = source.match(/[^\S\r\n]*[\r\n]+\s*|[\p{L}\p{M}\p{N}]+|./gsu) ?? []
  const olds = units.map(unit => (/[\r\n]/.test(unit) ? " " : unit))
  const news = wordsOf(text)
  let [written, at] = ["", 0]
  for (const {fromA, toA, fromB, toB} of diff(olds, news)) {
    written += units.slice(at, fromA).join("")
    written += news.slice(fromB, toB).join("").replaceAll("\n", newline)
    at = toA
  }
  return written + units.slice(at).join("")
}
