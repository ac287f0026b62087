import {Mark, type Node} from "prosemirror-model"
import {wordsOf} from "../text/diff.ts"

/** A word, a sign, or an atom of a block of text. */
export interface Token {
  /** Null for an atom. */
  readonly text: string | null
  readonly node: Node
  readonly marks: readonly Mark[]
  /** Offset in the content of its block. */
  readonly from: number
  readonly to: number
  /** Equal for tokens that are the same, marks included. */
  readonly key: string
}

/** Cut the content of a block of text into tokens. */
export function tokensOf(block: Node): readonly Token[] {
  const tokens: Token[] = []
  block.forEach((node, offset) => {
    const {marks} = node
    const signature = JSON.stringify(marks)
    if (!node.isText) {
      const key = `${node.type.name} ${JSON.stringify(node.attrs)} ${signature}`
      tokens.push({text: null, node, marks, from: offset, to: offset + 1, key})
      return
    }
    let from = offset
    for (const text of wordsOf((node.text ?? "").replace(/[\r\n]/g, " "))) {
      const to = from + text.length
      tokens.push({text, node, marks, from, to, key: `"${text}" ${signature}`})
      from = to
    }
  })
  return tokens
}

/** The text of tokens; an atom is a character that no text has. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(token => token.text ?? "\uFFFC").join("")
}

/** Cut tokens where their marks change. */
export function runsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run?.[0] && Mark.sameSet(run[0].marks, token.marks)) run.push(token)
    else runs.push([token])
  }
  return runs
}

/** Without the blanks at both ends that Markdown would drop. */
export function trimTokens(tokens: readonly Token[]): readonly Token[] {
  let [start, end] = [0, tokens.length]
  while (start < end && isBlank(tokens[start])) start++
  while (end > start && isBlank(tokens[end - 1])) end--
  return tokens.slice(start, end)
}

/** Whether a token is a blank that is no code. */
export function isBlank(token: Token | undefined): boolean {
  if (token === undefined || token.marks.some(mark => mark.type.spec.code)) return false
  return token.text === " " || token.text === "\t"
}
