import {all} from "./html-elements.ts"

/**
 * Turn what Word on the web writes into what is meant: headings are
 * paragraphs with a role there, each item of a list is a list of its own
 * with a level, and every paragraph ends in a blank that is its mark.
 */
export function readWordOnline(root: HTMLElement) {
  all(root, "span.EOP").forEach(mark => mark.remove())
  for (const paragraph of all(root, "p[role=heading], div[role=heading]")) {
    const level = Number(paragraph.getAttribute("aria-level"))
    if (level < 1 || level > 6) continue
    const heading = paragraph.ownerDocument.createElement(`h${level}`)
    heading.append(...paragraph.childNodes)
    paragraph.replaceWith(heading)
  }
  all(root, "div.ListContainerWrapper")
    .filter(({previousElementSibling: before}) => !before?.matches("div.ListContainerWrapper"))
    .forEach(joinItems)
}

// From the first wrapper of a list to its last.
function joinItems(first: HTMLElement) {
  // The lists that are open, outermost first.
  const open: {readonly list: Element; readonly level: number}[] = []
  let wrapper: Element | null = first
  while (wrapper?.matches("div.ListContainerWrapper")) {
    const next: Element | null = wrapper.nextElementSibling
    for (const item of wrapper.querySelectorAll("li")) {
      const level = Number(item.getAttribute("data-aria-level") ?? 1)
      while ((open.at(-1)?.level ?? 0) > level) open.pop()
      const tag = item.parentElement?.tagName ?? "UL"
      if (open.at(-1)?.level === level && open.at(-1)?.list.tagName !== tag) open.pop()
      if (open.at(-1)?.level !== level) {
        const list = first.ownerDocument.createElement(tag)
        const around = open.at(-1)?.list.lastElementChild
        if (around) around.append(list)
        else wrapper.before(list)
        open.push({list, level})
      }
      open.at(-1)?.list.append(item)
    }
    wrapper.remove()
    wrapper = next
  }
}
