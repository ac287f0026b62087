import {DOMParser, type Node} from "prosemirror-model"
import {cleanHtml} from "./html-clean.ts"
import {schema} from "./schema.ts"

/** What turns HTML into a document without running any of it: the browser’s `DOMParser` does. */
export interface HtmlParser {
  parseFromString(html: string, type: "text/html"): Document
}

/**
 * Read a document from HTML: an article, or what a word processor wrote.
 * Only what the schema has is taken over, whatever else the HTML holds;
 * images that are inside the HTML itself become their description.
 */
export function readHtml(html: string, parser: HtmlParser): Node {
  const {body} = parser.parseFromString(html, "text/html")
  cleanHtml(body)
  return DOMParser.fromSchema(schema).parse(body)
}

/**
 * Put pasted HTML into the shape that the schema reads: for the editor’s
 * `transformPastedHTML`. What was copied from an editor like ours is left
 * as it is.
 */
export function cleanPasted(html: string, parser: HtmlParser): string {
  const {body} = parser.parseFromString(html, "text/html")
  if (body.querySelector("[data-pm-slice]") !== null) return html
  cleanHtml(body)
  return body.innerHTML
}
