import type {Node} from "prosemirror-model"
import {Plugin} from "prosemirror-state"
import {tr} from "../words/tr.ts"

/**
 * Draws pictures. Those of other machines are not fetched, since nothing
 * leaves the page: a box with their words stands in.
 */
export function picturesPlugin(): Plugin {
  return new Plugin({
    props: {
      nodeViews: {
        image: node => ({dom: draw(node)}),
        image_reference: node => ({dom: draw(node)})
      }
    }
  })
}

function draw(node: Node): HTMLElement {
  const alt = String(node.attrs["alt"] ?? "")
  const src = String(node.attrs["src"] ?? "")
  if (/^(?:data:image\/|blob:)/.test(src)) {
    const picture = document.createElement("img")
    picture.src = src
    picture.alt = alt
    return picture
  }
  const box = document.createElement("span")
  box.className = "picture"
  box.setAttribute("role", "img")
  box.setAttribute("aria-label", alt === "" ? tr("Picture without a description") : alt)
  box.title = src
  box.textContent = alt === "" ? tr("Picture") : tr("Picture: {words}", {words: alt})
  return box
}
