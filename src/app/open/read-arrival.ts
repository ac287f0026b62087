import type {Node} from "prosemirror-model"
import {document as sampleDocument} from "virtual:sample-document"
import type {Arrival} from "../article.ts"
import {inertParser, type HtmlParser} from "../../document/inert-html.ts"
import {readPlain} from "../../document/plain.ts"
import {schema} from "../../document/schema.ts"
import {documentFromJSON} from "../../document/stored.ts"
import type {Piece} from "../../editor/pieces.ts"
import {sample} from "../sample.ts"
import {furnitureIn} from "./furniture.ts"
import {readMarkdownInTime} from "./markdown-in-time.ts"
import type {PageArticle, PagePart} from "./web-page.ts"

/** What came in, read. */
export interface Incoming {
  readonly doc: Node
  /** The blocks of it that may be of the page and not of the article, in order. */
  readonly furniture: readonly Piece[]
  /** How many words of a page were not taken over, as they were not near the article. */
  readonly leftOut: number
}

/** Read what came in as a document. The readers of Markdown and of web pages are fetched when the first one comes. */
export async function readArrival(arrival: Arrival): Promise<Node> {
  return (await readIncoming(arrival)).doc
}

/** Read what came in, and tell which of it is furniture. */
export async function readIncoming({source, format, title}: Arrival): Promise<Incoming> {
  if (format === "plain") return withFurniture(readPlain(source))
  if (format === "markdown") {
    const ready = source === sample ? documentFromJSON(sampleDocument) : null
    return withFurniture(ready ?? (await readMarkdownInTime(source)))
  }
  const [{articleIn}, {readHtml}] = await Promise.all([
    import("./web-page.ts"),
    import("../../document/html.ts")
  ])
  const article = articleIn(source)
  return {...readParts(withTitle(article, title), readHtml), leftOut: article.leftOut}
}

function withFurniture(doc: Node): Incoming {
  return {doc, furniture: furnitureIn(doc), leftOut: 0}
}

// A title that stands in no heading becomes one.
function withTitle({parts, title}: PageArticle, given = title): readonly PagePart[] {
  if (given === "") return parts
  const pages = parts.map(part => inertParser.parseFromString(part.html, "text/html"))
  if (pages.some(page => page.querySelector("h1") !== null)) return parts
  const own = pages.findIndex(page => page.querySelector("h2, h3")?.textContent?.trim() === given)
  const head = document.createElement("h1")
  head.textContent = given
  const rest = parts.map((part, i) => {
    if (i !== own) return part
    pages[i]?.querySelector("h2, h3")?.remove()
    return {...part, html: pages[i]?.body.innerHTML ?? ""}
  })
  return [{html: head.outerHTML, furniture: null}, ...rest]
}

function readParts(
  parts: readonly PagePart[],
  readHtml: (html: string, parser: HtmlParser) => Node
): Omit<Incoming, "leftOut"> {
  const blocks: Node[] = []
  const furniture: Piece[] = []
  let end = 0
  for (const {html, furniture: kind} of parts) {
    const read = readHtml(html, inertParser)
    if (isNothing(read)) continue
    const from = end
    blocks.push(...read.children)
    end += read.content.size
    if (kind !== null) furniture.push({kind, from, to: end})
  }
  if (blocks.length === 0) blocks.push(schema.node("paragraph"))
  const doc = schema.node("doc", null, blocks)
  const others = furnitureIn(doc).filter(
    ({from}) => !furniture.some(piece => piece.from <= from && from < piece.to)
  )
  return {doc, furniture: [...furniture, ...others].sort((a, b) => a.from - b.from)}
}

function isNothing(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild?.isTextblock === true && doc.content.size === 2
}
