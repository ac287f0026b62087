import {all} from "./html-elements.ts"

/**
 * Turn footnotes into what the schema reads. A footnote is told by two
 * links that lead to each other, as Word, Google Docs and most sites
 * write them: a short one in the text (`<a id="ref1" href="#note1">[1]</a>`),
 * and one in the note (`<li id="note1">… <a href="#ref1">↑</a></li>`).
 */
export function readFootnotes(root: HTMLElement) {
  const places = placesIn(root)
  let number = 0
  for (const link of all(root, "a[href^='#']")) {
    const back = link.isConnected ? backLink(link, places) : null
    if (back === null) continue
    const label = String(++number)
    const note = noteAround(back)
    back.remove()
    reference(link, label)
    define(note, label)
  }
  all(root, "section[data-note]").forEach(note => toEnd(note, root))
}

// The elements that a link can lead to, by their id or name.
function placesIn(root: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const named = all(root, "[id], a[name]").toReversed()
  return new Map(named.flatMap(element => namesOf(element).map(name => [name, element] as const)))
}

function namesOf(element: Element): readonly string[] {
  const names = [element.getAttribute("id"), element.getAttribute("name")]
  return names.filter(name => name !== null && name !== "") as readonly string[]
}

const marker = /^[[(]?(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§]{1,3})[\])]?$/i

// The link in the note that leads back to the one in the text, or null where that one has no note.
function backLink(link: HTMLElement, places: ReadonlyMap<string, HTMLElement>): HTMLElement | null {
  if (!marker.test(link.textContent?.replace(/\s/g, "") ?? "")) return null
  const target = places.get(targetOf(link))
  if (target === undefined || target.contains(link)) return null
  const around = [...namesOf(link), ...namesOf(link.closest("sup") ?? link)]
  const own = around.concat(link.parentElement === null ? [] : namesOf(link.parentElement))
  const block = noteAround(target)
  if (block.contains(link)) return null
  const links = [...(target.tagName === "A" ? [target] : []), ...all(block, "a[href^='#']")]
  const back = links.find(other => own.includes(targetOf(other)))
  // The text comes before its notes.
  const follows = back !== undefined && (link.compareDocumentPosition(back) & 4) !== 0
  return follows ? back : null
}

function targetOf(link: Element): string {
  const address = link.getAttribute("href")?.slice(1) ?? ""
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function noteAround(element: HTMLElement): HTMLElement {
  const item = element.closest<HTMLElement>("li, div[id^='ftn'], div[id^='edn'], aside, dd")
  return item ?? element.closest<HTMLElement>("p, div") ?? element
}

function reference(link: HTMLElement, label: string) {
  const mark = link.ownerDocument.createElement("sup")
  mark.setAttribute("data-footnote", label)
  mark.textContent = label
  const around = link.closest("sup")
  const alone = around?.textContent?.trim() === link.textContent?.trim()
  const old = alone ? (around ?? link) : link
  old.replaceWith(mark)
}

function define(note: HTMLElement, label: string) {
  const section = note.ownerDocument.createElement("section")
  section.setAttribute("data-note", label)
  section.setAttribute("data-identifier", label)
  all(note, "sup, a, span")
    .filter(({textContent}) => textContent?.trim() === "")
    .forEach(empty => empty.remove())
  if (note.tagName === "P") {
    note.replaceWith(section)
    section.append(note)
  } else {
    section.append(...note.childNodes)
    note.replaceWith(section)
  }
}

// Notes stand on their own at the end of the article, not in the list they came in.
function toEnd(note: HTMLElement, root: HTMLElement) {
  const list = note.closest("ol, ul, dl, [data-style*='note-list']")
  root.append(note)
  if (list?.textContent?.trim() === "") list.remove()
}
