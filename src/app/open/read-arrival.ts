import type {Node} from "prosemirror-model"
import {document as sampleDocument} from "virtual:sample-document"
import type {Arrival} from "../article.ts"
import {readPlain} from "../../document/plain.ts"
import {documentFromJSON} from "../../document/stored.ts"
import {sample} from "../sample.ts"

/** Read what came in as a document. The readers of Markdown and of web pages are fetched when the first one comes. */
export async function readArrival({source, format, title}: Arrival): Promise<Node> {
  if (format === "plain") return readPlain(source)
  if (format === "markdown") {
    const ready = source === sample ? documentFromJSON(sampleDocument) : null
    return ready ?? (await import("../../document/markdown.ts")).readMarkdown(source)
  }
  const [{articleIn}, {readHtml}] = await Promise.all([
    import("./web-page.ts"),
    import("../../document/html.ts")
  ])
  const article = articleIn(source)
  return readHtml(withTitle(article.html, title ?? article.title), new DOMParser())
}

function withTitle(html: string, title: string): string {
  const page = new DOMParser().parseFromString(html, "text/html")
  if (title === "" || page.querySelector("h1") !== null) return html
  const first = page.querySelector("h2, h3")
  if (first?.textContent?.trim() === title) first.remove()
  const heading = page.createElement("h1")
  heading.textContent = title
  page.body.prepend(heading)
  return page.body.innerHTML
}
