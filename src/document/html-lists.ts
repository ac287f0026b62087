import {all} from "./html-elements.ts"

/**
 * Turn the list items that Word writes as paragraphs
 * (`<p style="mso-list:l0 level2 lfo1">`, the bullet in a span of its
 * own) into lists.
 */
export function readWordLists(root: HTMLElement) {
  for (const paragraph of all(root, "p, h1, h2, h3, h4, h5, h6, div")) {
    if (paragraph.parentNode === null || !isFirst(paragraph)) continue
    const items = itemsFrom(paragraph)
    if (items.length > 0) buildLists(paragraph, items)
  }
}

/** A list item, as Word wrote it. */
interface WordItem {
  readonly element: HTMLElement
  readonly level: number
  readonly ordered: boolean
  readonly start: number
}

function readItem(element: Element | null): WordItem | null {
  const level = /mso-list:\s*[^;"]*\blevel(\d)/i.exec(
    element?.getAttribute("data-style") ?? ""
  )?.[1]
  if (element === null || level === undefined) return null
  const marker = markerOf(element)?.textContent?.replace(/[\s\u00A0]+/g, "") ?? ""
  const ordered = /^\(?(?:\d{1,3}|[a-z]|[ivxlc]+)[.)]/i.test(marker)
  const start = Number(/\d+/.exec(marker)?.[0] ?? 1)
  return {element: element as HTMLElement, level: Number(level), ordered, start}
}

function markerOf(element: Element): Element | null {
  return (
    [...element.querySelectorAll("span")].find(span =>
      /mso-list:\s*ignore/i.test(span.getAttribute("data-style") ?? "")
    ) ?? null
  )
}

function isFirst(element: HTMLElement): boolean {
  return readItem(element) !== null && readItem(element.previousElementSibling) === null
}

function itemsFrom(first: HTMLElement): readonly WordItem[] {
  const items: WordItem[] = []
  let item = readItem(first)
  while (item !== null) {
    items.push(item)
    item = readItem(item.element.nextElementSibling)
  }
  return items
}

function buildLists(before: HTMLElement, items: readonly WordItem[]) {
  const document = before.ownerDocument
  const place = document.createElement("div")
  before.before(place)
  // The lists that are open, outermost first.
  const open: {readonly list: HTMLElement; readonly level: number}[] = []
  for (const {element, level, ordered, start} of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const tag = ordered ? "OL" : "UL"
    let top = open.at(-1)
    if (top?.level === level && top.list.tagName !== tag) {
      open.pop()
      top = undefined
    }
    if (top?.level !== level) {
      const list = document.createElement(tag)
      if (ordered && start > 1) list.setAttribute("start", String(start))
      const parent = open.at(-1)?.list.lastElementChild ?? place
      parent.append(list)
      open.push({list, level})
    }
    open.at(-1)?.list.append(itemOf(element))
  }
  place.replaceWith(...place.childNodes)
}

function itemOf(paragraph: HTMLElement): HTMLElement {
  markerOf(paragraph)?.remove()
  const item = paragraph.ownerDocument.createElement("li")
  const content = paragraph.ownerDocument.createElement("p")
  content.append(...paragraph.childNodes)
  item.append(content)
  paragraph.remove()
  return item
}
