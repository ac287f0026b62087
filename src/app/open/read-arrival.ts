import type {Node} from "prosemirror-model"
import type {Arrival} from "../article.ts"
import {readHtml} from "../../document/html.ts"
import {readMarkdown} from "../../document/markdown.ts"
import {readPlain} from "../../document/plain.ts"

/** Read what came in as a document. The readers of web pages are fetched when the first one comes. */
export async function readArrival({source, format, title}: Arrival): Promise<Node> {
  if (format === "markdown") return readMarkdown(source)
  if (format === "plain") return readPlain(source)
  const {articleIn} = await import("./web-page.ts")
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
