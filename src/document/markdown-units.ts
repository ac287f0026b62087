import type {Nodes} from "mdast"
import type {Extension} from "mdast-util-from-markdown"

/**
 * Every UTF-16 unit of text that the parser read, in the order of the
 * source: the unit itself and the range of the source that it came from
 * (one character, or all of `&amp;`, `\*`, a line ending). A line ending
 * is one blank.
 */
export interface Units {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Collects units while Markdown is parsed with `extension`; `units` is complete afterwards. */
export interface UnitRecorder {
  readonly extension: Extension
  units(): Units
}

/**
 * Record where text comes from while it is parsed. The parser tells when
 * it leaves a token; if the text last written ends where the token does,
 * the token is what was written.
 */
export function recordUnits(): UnitRecorder {
  const texts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let current: Nodes | null = null
  let read = 0
  const extension: Extension = {
    afterExit(token) {
      const parent = this.stack.at(-1)
      const last = parent && "children" in parent ? parent.children.at(-1) : undefined
      if (last?.type !== "text" || last.position?.end.offset !== token.end.offset) return
      if (last !== current) {
        current = last
        read = 0
      }
      const value = last.value.slice(read)
      if (value === "") return
      read = last.value.length
      // An escape is written when its second character is left.
      const start = token.start.offset - (token.type === "characterEscapeValue" ? 1 : 0)
      const text = /^(?:\r\n?|\n)$/.test(value) ? " " : value
      const exact = text.length === token.end.offset - start
      for (let i = 0; i < text.length; i++) {
        from.push(exact ? start + i : start)
        to.push(exact ? start + i + 1 : token.end.offset)
      }
      texts.push(text)
    }
  }
  return {extension, units: () => ({text: texts.join(""), from, to})}
}
