/** The attributes of an element; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** An element of XML or HTML. The children are markup; text among them must be escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]) {
  return `<${name}${written(attributes)}>${children.join("")}</${name}>`
}

/** An element that has no children, as XML writes it. */
export function empty(name: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}/>`
}

/** Text for XML or HTML. Characters that XML has no way to hold are left out. */
export function escapeText(text: string): string {
  return text
    .replace(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
}

// Control characters, halves of surrogate pairs, and two that are no characters.
const unwritable =
  // oxlint-disable-next-line no-control-regex
  /[\0-\b\v\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', "&quot;")}"`)
    .join("")
}
