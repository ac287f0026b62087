// Elements that hold nothing, and those that often end without saying so.
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|option)$/i

/** Whether HTML is nested so deep that parsing it would take for ever: the time grows with the square of it. */
export function isTooDeep(html: string): boolean {
  return nesting(html) > deepest
}

const deepest = 1000

/**
 * How many elements may stand open at once, counted without parsing, in
 * a time that grows with the length alone. Tags in scripts and comments
 * count as well: what stands in neither is hard to tell, and they mostly
 * come in pairs.
 */
export function nesting(html: string): number {
  let open = 0
  let most = 0
  // In scripts an end tag is often written `<\/p>`.
  for (const [, end, name = ""] of html.matchAll(/<(\\?\/)?([a-z][^\s<>/]*)/gi)) {
    if (flat.test(name)) continue
    open = Math.max(0, open + (end === undefined ? 1 : -1))
    most = Math.max(most, open)
  }
  return most
}
