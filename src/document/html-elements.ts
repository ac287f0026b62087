/** The elements inside an element that a selector finds, as a list that stays the same. */
export function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)]
}

/** Put what an element holds in its place. */
export function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}

/** One declaration of an element's own styles, in small letters; empty where there is none. */
export function styleOf(element: Element, property: string): string {
  const declarations = (element.getAttribute("data-style") ?? "").toLowerCase().split(";")
  const found = declarations.map(d => d.split(":")).find(([name]) => name?.trim() === property)
  return found?.slice(1).join(":").trim() ?? ""
}
