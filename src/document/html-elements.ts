/** The elements inside an element that a selector finds, as a list that stays the same. */
export function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)]
}

/** Put what an element holds in its place. */
export function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}
