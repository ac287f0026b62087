import {safeSrc} from "./address.ts"
import {all} from "./html-elements.ts"

// Of the characters of an address: pictures of some 75 kB.
const largest = 100_000

/**
 * Keep the images that have an address on the web, and small ones that
 * are in the HTML itself; put the description of all others in their
 * place. Images that load late get the address they are to have; those
 * that only count readers go.
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
    if (src !== null && src.trim() !== "" && !isData(src)) return src.trim()
  }
  const own = safeSrc(image.getAttribute("src"))
  return own !== null && isData(own) && isPicture(own) ? own : null
}

function isData(src: string): boolean {
  return /^\s*data:/i.test(src)
}

// Large ones would swell what is stored and exported; the smallest stand in for others that load late.
function isPicture(data: string): boolean {
  return !/^data:image\/gif/i.test(data) && data.length > 200 && data.length <= largest
}

function isPixel(image: HTMLElement): boolean {
  return ["width", "height"].every(name => /^[01](?:px)?$/.test(image.getAttribute(name) ?? ""))
}

function descriptionOf(image: HTMLElement): readonly string[] {
  const alt = image.getAttribute("alt")?.trim() ?? ""
  return alt === "" ? [] : [`[${alt}]`]
}
