import {all, styleOf, unwrap} from "./html-elements.ts"

/**
 * Turn the styles of stretches of text into the elements that are meant:
 * word processors write bold as `<span style="font-weight:700">`, and
 * Google Docs puts a `<b style="font-weight:normal">` around everything.
 * Small raised and lowered digits become characters (`m²`).
 */
export function readStyles(root: HTMLElement) {
  for (const element of all(root, "b, strong")) {
    if (isNormalWeight(styleOf(element, "font-weight"))) unwrap(element)
  }
  for (const element of all(root, "i, em")) {
    if (styleOf(element, "font-style") === "normal") unwrap(element)
  }
  for (const span of all(root, "span, font")) {
    for (const tag of tagsOf(span)) wrapContent(span, tag)
  }
  all(root, "sup:not([data-footnote])").forEach(element => writeDigits(element, superscripts))
  all(root, "sub").forEach(element => writeDigits(element, subscripts))
}

function isNormalWeight(weight: string): boolean {
  return weight === "normal" || weight === "400"
}

// A heading is bold as it is.
function tagsOf(span: HTMLElement): readonly string[] {
  const fontWeight = styleOf(span, "font-weight")
  const fontStyle = styleOf(span, "font-style")
  const line = `${styleOf(span, "text-decoration")} ${styleOf(span, "text-decoration-line")}`
  const heading = span.closest("h1, h2, h3, h4, h5, h6") !== null
  const tags: string[] = []
  if (/^(?:bold(?:er)?|[6-9]\d\d)$/.test(fontWeight) && !heading) tags.push("strong")
  if (fontStyle === "italic" || fontStyle === "oblique") tags.push("em")
  if (line.includes("line-through")) tags.push("s")
  return tags
}

function wrapContent(element: HTMLElement, tag: string) {
  const wrapper = element.ownerDocument.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹"
const subscripts = "₀₁₂₃₄₅₆₇₈₉"

function writeDigits(element: HTMLElement, digits: string) {
  const text = element.textContent?.trim() ?? ""
  if (/^\d+$/.test(text) && element.querySelector("a") === null) {
    element.replaceWith([...text].map(digit => digits[Number(digit)]).join(""))
  }
}
