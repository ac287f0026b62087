import {Fragment, Slice, type Node, type ResolvedPos} from "prosemirror-model"
import {Plugin} from "prosemirror-state"
import type {EditorView} from "prosemirror-view"
import {guessFormat} from "../document/format.ts"
import {inertParser} from "../document/inert-html.ts"
import {readPlain} from "../document/plain.ts"
import {schema} from "../document/schema.ts"

interface Readers {
  readonly cleanPasted: typeof import("../document/html.ts").cleanPasted
  readonly readMarkdown: typeof import("../document/markdown.ts").readMarkdown
}

let readers: Readers | null = null

/** Fetch what reads HTML and Markdown. What is pasted before that waits for it. */
export async function loadReaders(): Promise<void> {
  const [{cleanPasted}, {readMarkdown}] = await Promise.all([
    import("../document/html.ts"),
    import("../document/markdown.ts")
  ])
  readers = {cleanPasted, readMarkdown}
}

/**
 * Reads what is pasted or dropped: HTML cleaned, text as Markdown when
 * it evidently is and otherwise as paragraphs. Text pasted as plain text
 * is never Markdown.
 */
export function pastePlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) =>
          waits(view, event, event.clipboardData, clipboardData => {
            return new ClipboardEvent("paste", {clipboardData, cancelable: true})
          }),
        drop: (view, event) =>
          view.dragging === null &&
          waits(view, event, event.dataTransfer, dataTransfer => {
            const {clientX, clientY} = event
            return new DragEvent("drop", {dataTransfer, clientX, clientY, cancelable: true})
          })
      },
      transformPastedHTML: cleaned,
      clipboardTextParser: (text, $context, plain) => readPasted(text, $context, plain)
    }
  })
}

// HTML and Markdown that come before their readers come again when those are there. An event's
// data is gone by then: it takes a copy along. Where they cannot be fetched, the text comes alone.
function waits(
  view: EditorView,
  event: Event,
  data: DataTransfer | null,
  again: (copy: DataTransfer) => Event
): boolean {
  if (readers !== null || data === null) return false
  const html = data.getData("text/html")
  const text = data.getData("text/plain")
  if (html === "" && guessFormat(null, text) !== "markdown") return false
  event.preventDefault()
  const copy = new DataTransfer()
  copy.setData("text/plain", text)
  copy.setData("text/html", html)
  const putIn = () => !view.isDestroyed && view.dom.dispatchEvent(again(copy))
  loadReaders().then(putIn, () => !view.isDestroyed && view.pasteText(text))
  return true
}

// What is nested too deep to be read comes as nothing.
function cleaned(html: string): string {
  try {
    return readers?.cleanPasted(html, inertParser) ?? ""
  } catch {
    return ""
  }
}

/** Read pasted text. Text of one line goes into the line it is pasted in, with its marks. */
export function readPasted(text: string, $context: ResolvedPos, plain: boolean): Slice {
  if (!plain && readers !== null && guessFormat(null, text) === "markdown") {
    return sliceOf(readers.readMarkdown(text))
  }
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
