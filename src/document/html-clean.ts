import {safeHref} from "./address.ts"
import {all, styleOf, unwrap} from "./html-elements.ts"
import {readFootnotes} from "./html-footnotes.ts"
import {cleanImages} from "./html-images.ts"
import {readWordLists} from "./html-lists.ts"
import {splitParagraphs} from "./html-paragraphs.ts"
import {readWordOnline} from "./html-word-online.ts"
import {readStyles} from "./html-styles.ts"
import {cleanTables} from "./html-tables.ts"

/**
 * Clean the HTML inside an element, in place: drop what is no text
 * (scripts, styles, comments, forms, what is hidden), turn what word
 * processors write into the elements that are meant, and leave no
 * attribute that could do anything.
 */
export function cleanHtml(root: HTMLElement) {
  dropComments(root)
  markTasks(root)
  drop(root, unwanted)
  dropHidden(root)
  cleanImages(root)
  readFootnotes(root)
  readWordOnline(root)
  readWordLists(root)
  readStyles(root)
  all(root, "a").filter(isNoLink).forEach(unwrap)
  all(root, "figure, picture, form, center").forEach(unwrap)
  all(root, "figcaption, caption").forEach(caption => outOf(caption, "table"))
  all(root, "q").forEach(quote => quote.replaceWith("“", ...quote.childNodes, "”"))
  cleanTables(root)
  splitParagraphs(root)
  all(root, "*").forEach(dropAttributes)
}

const unwanted =
  "script, style, template, noscript, iframe, frame, object, embed, applet, svg, math, canvas, " +
  "audio, video, map, head, title, meta, link, base, input, button, select, textarea, dialog, " +
  "colgroup, col, [hidden]"

function drop(root: HTMLElement, selector: string) {
  all(root, selector).forEach(element => element.remove())
}

const commentNode = 8

function dropComments(node: globalThis.Node) {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === commentNode) child.remove()
    else dropComments(child)
  }
}

function markTasks(root: HTMLElement) {
  for (const box of all(root, "li input[type=checkbox]")) {
    box.closest("li")?.setAttribute("data-checked", String(box.hasAttribute("checked")))
  }
}

function dropHidden(root: HTMLElement) {
  for (const element of all(root, "[data-style]")) {
    const style = element.getAttribute("data-style") ?? ""
    if (/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style))
      element.remove()
  }
}

function isNoLink(anchor: HTMLElement): boolean {
  return safeHref(anchor.getAttribute("href")) === null
}

// A caption is a paragraph beside what it belongs to.
function outOf(caption: HTMLElement, container: string) {
  const paragraph = caption.ownerDocument.createElement("p")
  paragraph.append(...caption.childNodes)
  const around = caption.closest(container)
  if (around === null) caption.replaceWith(paragraph)
  else {
    around.before(paragraph)
    caption.remove()
  }
}

const kept: Readonly<Record<string, readonly string[]>> = {
  A: ["href", "title"],
  IMG: ["src", "alt", "title"],
  OL: ["start"],
  LI: ["data-checked"],
  SECTION: ["data-note", "data-identifier"],
  SUP: ["data-footnote"],
  TD: ["colspan", "rowspan", "align"],
  TH: ["colspan", "rowspan", "align"]
}

function dropAttributes(element: HTMLElement) {
  const align = styleOf(element, "text-align")
  const language = /\blanguage-[\w+#-]+/.exec(element.className)?.[0]
  const names = kept[element.tagName] ?? []
  for (const name of element.getAttributeNames()) {
    if (!names.includes(name)) element.removeAttribute(name)
  }
  if (/^T[DH]$/.test(element.tagName) && align !== "") element.setAttribute("align", align)
  if (element.tagName === "CODE" && language) element.className = language
}
