import type {TextBlock} from "../text/document.ts"
import {tr} from "./words/tr.ts"

/**
 * What the block at each place is called where findings are listed:
 * “Head” for the first heading and “Sub” for others, “Top” for what
 * stands over the head, “Deck” for the line under it, “¶ 3” for
 * paragraphs, which are counted as a reader counts them. `say` tells
 * in which language: the one that is shown, or English.
 */
export function placeNames(blocks: readonly TextBlock[], say = tr): readonly string[] {
  const head = blocks.findIndex(({scope}) => scope === "heading")
  let paragraphs = 0
  return blocks.map(({scope, text}, index) => {
    if (scope === "heading") return index === head ? say("Head") : say("Sub")
    if (scope === "cell") return say("Table")
    if (scope === "note") return say("Note")
    if (index < head) return say("Top")
    return head >= 0 && index === head + 1 && isDeck(text) ? say("Deck") : `¶ ${++paragraphs}`
  })
}

/** Whether the text right under the head is a deck: a line or two without an end mark. */
export function isDeck(text: string): boolean {
  const line = text.trim()
  return line !== "" && line.length < 400 && !/[.!?…]["”’»)]*$/.test(line)
}

/** The index of the block in which a position lies, or -1. */
export function blockAt(blocks: readonly TextBlock[], pos: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block === undefined) return -1
    if (pos < block.pos) high = middle - 1
    else if (pos > block.pos + block.text.length) low = middle + 1
    else return middle
  }
  return -1
}
