import {Fragment, Slice, type Node, type ResolvedPos} from "prosemirror-model"
import {Plugin} from "prosemirror-state"
import {guessFormat} from "../document/format.ts"
import {cleanPasted} from "../document/html.ts"
import {readMarkdown} from "../document/markdown.ts"
import {readPlain} from "../document/plain.ts"
import {schema} from "../document/schema.ts"

/**
 * Reads what is pasted or dropped: HTML cleaned, text as Markdown when
 * it evidently is and otherwise as paragraphs. Text pasted as plain text
 * is never Markdown.
 */
export function pastePlugin(): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: html => cleanPasted(html, new DOMParser()),
      clipboardTextParser: (text, $context, plain) => readPasted(text, $context, plain)
    }
  })
}

/** Read pasted text. Text of one line goes into the line it is pasted in, with its marks. */
export function readPasted(text: string, $context: ResolvedPos, plain: boolean): Slice {
  if (!plain && guessFormat(null, text) === "markdown") return sliceOf(readMarkdown(text))
  if (/\n/u.test(text.trim())) return sliceOf(readPlain(text))
  const line = text.replace(/\s*\n\s*/gu, "")
  if (line === "") return Slice.empty
  return new Slice(
    Fragment.from(schema.node("paragraph", null, schema.text(line, $context.marks()))),
    1,
    1
  )
}

// Paragraphs at its ends join those that it is pasted between. Front matter has its place at the
// start of an article only.
function sliceOf(doc: Node): Slice {
  const blocks = doc.children.filter(({type}) => type !== schema.nodes.front_matter)
  return new Slice(Fragment.from(blocks), openness(blocks[0]), openness(blocks.at(-1)))
}

function openness(block: Node | undefined) {
  return block?.type === schema.nodes.paragraph ? 1 : 0
}
