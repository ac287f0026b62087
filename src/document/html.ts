import {DOMParser, type Node} from "prosemirror-model"
import {cleanHtml} from "./html-clean.ts"
import type {HtmlParser} from "./inert-html.ts"
import {schema} from "./schema.ts"

/**
 * Read a document from HTML: an article, or what a word processor wrote.
 * Only what the schema has is taken over, whatever else the HTML holds;
 * images that are inside the HTML itself become their description.
 */
export function readHtml(html: string, parser: HtmlParser): Node {
  const body = parse(html, parser)
  cleanHtml(body)
  return DOMParser.fromSchema(schema).parse(body)
}

/**
 * Put pasted HTML into the shape that the schema reads: for the editor’s
 * `transformPastedHTML`. What was copied from an editor like ours is left
 * as it is.
 */
export function cleanPasted(html: string, parser: HtmlParser): string {
  const body = parse(html, parser)
  if (body.querySelector("[data-pm-slice]") !== null) return html
  cleanHtml(body)
  return body.innerHTML
}

function parse(html: string, parser: HtmlParser): HTMLElement {
  return parser.parseFromString(disarmStyles(html), "text/html").body
}

/**
 * HTML without style sheets, and with its inline styles in attributes of
 * another name, from which they are read here. A page whose policy
 * forbids styles complains of each that it parses, and tells none: do
 * this before anything else.
 */
export function disarmStyles(html: string): string {
  return html
    .replace(/<style\b[^<>]*>[\s\S]*?(?:<\/style\s*>|$)/gi, "")
    .replace(/(<[a-z][^<>]*?\s)style(?=\s*=)/gi, "$1data-style")
}
