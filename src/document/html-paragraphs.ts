import {all} from "./html-elements.ts"

const containers =
  "div, section, article, main, header, footer, aside, address, details, dd, li, blockquote"

/**
 * Make a paragraph of what two line breaks divide, drop breaks at the
 * ends of paragraphs, and drop paragraphs that hold nothing.
 */
export function splitParagraphs(root: HTMLElement) {
  all(root, "p").forEach(splitAtBreaks)
  for (const container of [root, ...all(root, containers)]) {
    if (hasDoubleBreak(container)) wrapLines(container)
  }
  all(root, "p, h1, h2, h3, h4, h5, h6, li").forEach(trimBreaks)
  all(root, "p, h1, h2, h3, h4, h5, h6")
    .filter(isEmpty)
    .forEach(element => element.remove())
}

const textNode = 3

function isBlankText(node: globalThis.Node): boolean {
  return node.nodeType === textNode && /^\s*$/.test(node.textContent ?? "")
}

function isBreak(node: globalThis.Node | null): boolean {
  return node?.nodeName === "BR"
}

function nextOf(node: globalThis.Node): globalThis.Node | null {
  let next = node.nextSibling
  while (next !== null && isBlankText(next)) next = next.nextSibling
  return next
}

function hasDoubleBreak(element: HTMLElement): boolean {
  return [...element.childNodes].some(child => isBreak(child) && isBreak(nextOf(child)))
}

function splitAtBreaks(paragraph: HTMLElement) {
  if (!hasDoubleBreak(paragraph)) return
  wrapLines(paragraph)
  paragraph.replaceWith(...paragraph.childNodes)
}

const inline =
  /^(?:A|ABBR|B|BDI|BDO|BIG|BR|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|IMG|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR|#text)$/

// Wrap the inline content between blocks and double breaks in paragraphs.
function wrapLines(element: HTMLElement) {
  let current: HTMLElement | null = null
  for (const child of Array.from(element.childNodes)) {
    if (child.parentNode !== element) continue
    const ends = isBreak(child) && (isBreak(nextOf(child)) || current === null)
    if (!inline.test(child.nodeName) || ends) {
      current = null
      if (ends) child.remove()
      continue
    }
    if (current === null && isBlankText(child)) continue
    if (current === null) {
      current = element.ownerDocument.createElement("p")
      child.before(current)
    }
    current.append(child)
  }
}

function trimBreaks(element: HTMLElement) {
  for (const side of ["firstChild", "lastChild"] as const) {
    let child = element[side]
    while (child !== null && (isBreak(child) || isBlankText(child))) {
      const blank = child
      child = side === "firstChild" ? child.nextSibling : child.previousSibling
      if (isBreak(blank)) blank.remove()
    }
  }
}

function isEmpty(element: HTMLElement): boolean {
  const text = element.textContent ?? ""
  return /^[\s\u00A0\u200B\uFEFF]*$/.test(text) && element.querySelector("img, hr, table") === null
}
