import {Readability} from "@mozilla/readability"
import purify from "dompurify"
import {readFootnotes} from "../../document/html-footnotes.ts"
import {disarmStyles} from "../../document/html.ts"
import {inertParser} from "../../document/inert-html.ts"
import {partsOf} from "./page-parts.ts"
import {unitsOf, type Unit} from "./page-units.ts"

/** A stretch of a page, as safe HTML. */
export interface PagePart {
  readonly html: string
  /** What it is if it may not be of the article (“Byline”), else null. */
  readonly furniture: string | null
}

/** The article of a page, and the title the page gives it. */
export interface PageArticle {
  readonly parts: readonly PagePart[]
  readonly title: string
  /** How many words of the page are not of it. */
  readonly leftOut: number
}

/**
 * Whether HTML is a whole page, with a head and furniture. What was
 * copied is not, nor what a word processor wrote, whatever stands around it.
 */
export function isWholePage(html: string): boolean {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(html) && !piece.test(html)
}

const piece =
  /<!--\s*StartFragment|urn:schemas-microsoft-com:office:(?:office|word)|docs-internal-guid|name="?generator"?\s+content="?(?:microsoft word|libreoffice|openoffice)/i

/**
 * Take the article out of HTML, with the furniture that stands in it. In
 * a whole page Readability finds it; where it finds none, and in a
 * piece, everything is kept. What comes back is free of scripts, styles,
 * forms and frames.
 */
export function articleIn(source: string): PageArticle {
  const html = disarmStyles(source)
  const page = inertParser.parseFromString(html, "text/html")
  const heads = [...page.querySelectorAll("h1")].map(head => head.textContent?.trim() ?? "")
  const found = isWholePage(html) ? findArticle(page) : null
  const whole = [{html: safe(html), furniture: null}]
  return {
    parts: found?.parts ?? whole,
    title: (heads.length === 1 && heads[0]) || (found?.title ?? ""),
    leftOut: found?.leftOut ?? 0
  }
}

/** All that a page shows, as a piece of HTML that no article is looked for in. */
export function allOf(source: string): string {
  const page = inertParser.parseFromString(disarmStyles(source), "text/html")
  return safe(page.body.innerHTML)
}

const stamp = "data-stamp"

function findArticle(page: Document): PageArticle | null {
  readFootnotes(page.body)
  for (const [i, element] of page.body.querySelectorAll("*").entries())
    element.setAttribute(stamp, String(i))
  const found = new Readability<Node>(forReadability(page), {serializer: node => node}).parse()
  if (!found || !(found.content instanceof Element)) return null
  const article = found.content
  const text = (article.textContent ?? "").replace(/\s+/g, " ")
  const left = new Set(
    [...article.querySelectorAll(`[${stamp}]`)].map(element => element.getAttribute(stamp))
  )
  const isLeft = (element: Element) => left.has(element.getAttribute(stamp))
  const isFound = ({nodes, element, text: words}: Unit) =>
    nodes.some(node => node instanceof Element && someOf(node, isLeft)) ||
    (nodes[0] !== element && isLeft(element) && words !== "" && text.includes(words))
  const units = unitsOf(page.body)
  const root = rootOf(units.filter(isFound).map(({element}) => element)) ?? page.body
  const parts = partsOf(units, root, isFound)
  if (parts.length === 0) return null
  const taken = new Set(parts.flatMap(({nodes}) => nodes))
  const others = units.filter(({nodes}) => !nodes.some(node => taken.has(node)))
  return {
    parts: parts.map(({nodes, furniture}) => ({html: safe(htmlOf(nodes)), furniture})),
    title: found.title?.trim() ?? "",
    leftOut: others.reduce((sum, {text}) => sum + text.split(" ").length, 0)
  }
}

/**
 * A copy of a page for Readability to take apart. Where it finds too
 * little it tries again, and writes the body back as the text that it
 * was, which a page that asks for trusted types refuses: this body is
 * written back without becoming text.
 */
function forReadability(page: Document): Document {
  const copy = page.cloneNode(true) as Document
  // It would write the pictures in them out and in as well.
  copy.querySelectorAll("noscript").forEach(element => element.remove())
  const {body} = copy
  let whole = body.cloneNode(true)
  Object.defineProperty(body, "innerHTML", {
    get() {
      whole = body.cloneNode(true)
      return ""
    },
    set() {
      body.replaceChildren(...whole.cloneNode(true).childNodes)
    }
  })
  return copy
}

function someOf(element: Element, is: (element: Element) => boolean): boolean {
  return is(element) || [...element.querySelectorAll(`[${stamp}]`)].some(is)
}

// The innermost element that holds them all.
function rootOf(elements: readonly Element[]): Element | null {
  let root = elements[0]?.parentElement ?? null
  while (root !== null && !elements.every(element => root?.contains(element)))
    root = root.parentElement
  return root
}

function htmlOf(nodes: readonly Node[]): string {
  const place = document.createElement("template")
  place.content.append(...nodes.map(node => node.cloneNode(true)))
  return place.innerHTML
}

function safe(html: string): string {
  return purify.sanitize(html, {
    USE_PROFILES: {html: true},
    FORBID_TAGS: [
      "style",
      "form",
      "input",
      "button",
      "select",
      "textarea",
      "iframe",
      "video",
      "audio"
    ],
    FORBID_ATTR: ["style"]
  })
}
