import {safeSrc} from "./address.ts"
import {all} from "./html-elements.ts"

/**
 * Keep the images that have an address on the web, and put the
 * description of all others in their place. Images that load late get
 * the address they are to have; those that only count readers go.
 */
export function cleanImages(root: HTMLElement) {
  for (const image of all(root, "img")) {
    const src = addressOf(image)
    if (isPixel(image)) image.remove()
    else if (src !== null) image.setAttribute("src", src)
    else image.replaceWith(...descriptionOf(image))
  }
}

function addressOf(image: HTMLElement): string | null {
  const candidates = ["src", "data-src", "data-original", "data-lazy-src"]
  for (const name of candidates) {
    const src = safeSrc(image.getAttribute(name))
    if (src !== null && src.trim() !== "") return src.trim()
  }
  return null
}

function isPixel(image: HTMLElement): boolean {
  return ["width", "height"].every(name => /^[01](?:px)?$/.test(image.getAttribute(name) ?? ""))
}

function descriptionOf(image: HTMLElement): readonly string[] {
  const alt = image.getAttribute("alt")?.trim() ?? ""
  return alt === "" ? [] : [`[${alt}]`]
}
