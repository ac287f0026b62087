import {autoUpdate, computePosition, flip, offset, shift, type Placement} from "@floating-ui/dom"
import type {EditorView} from "prosemirror-view"

/** Two positions in the document. */
interface Range {
  readonly from: number
  readonly to: number
}

const margin = 16
const gap = 8

/**
 * Keep the card under the last line of the sentence, with its text on
 * the left edge of the finding; above it where there is no room below;
 * where there is neither, under the lines of the finding alone. Call
 * the result to stop. On a phone the style sheet places it.
 */
export function placeCard(
  view: EditorView,
  card: HTMLElement,
  sentence: Range,
  found: Range
): () => void {
  // The panel is not covered where it stands beside the article.
  const boundary = view.dom.closest(".main") ?? "clippingAncestors"
  const move = async () => {
    if (isSheet()) {
      card.style.removeProperty("left")
      card.style.removeProperty("top")
      return
    }
    const whole = boxOf(view, sentence, found)
    const room = Math.max(whole.top, window.innerHeight - whole.bottom) - 2 * gap
    const anchor = room >= card.offsetHeight ? whole : boxOf(view, found, found)
    const {x, y} = await computePosition({getBoundingClientRect: () => anchor}, card, {
      strategy: "fixed",
      placement: "bottom-start" satisfies Placement,
      middleware: [offset(gap), flip({padding: gap}), shift({boundary, padding: gap})]
    })
    card.style.left = `${x}px`
    card.style.top = `${y}px`
  }
  return autoUpdate(view.dom, card, () => void move(), {layoutShift: false})
}

/** Scroll the article so that the finding is where its card, or the sheet, leaves it in sight. */
export function makeRoom(view: EditorView, found: Range, card: HTMLElement): void {
  const scroll = view.dom.closest(".scroll")
  if (scroll === null) return
  const box = scroll.getBoundingClientRect()
  const {top, bottom} = boxOf(view, found, found)
  const below = isSheet() ? window.innerHeight - card.offsetHeight : box.bottom
  const third = box.top + (below - box.top) / 3
  const inSight = top > box.top + gap && bottom < below - gap
  const fits =
    isSheet() || below - bottom > card.offsetHeight + gap || top - box.top > card.offsetHeight + gap
  if (!inSight || !fits) scroll.scrollBy({top: top - third})
}

/** Whether the card is a sheet at the foot of a small screen. */
export function isSheet(): boolean {
  return window.matchMedia("(max-width: 720px)").matches
}

/** A box as high as a range's lines, and that begins where the finding does. */
function boxOf(view: EditorView, range: Range, found: Range): DOMRect {
  const size = view.state.doc.content.size
  const at = (pos: number) => view.coordsAtPos(Math.min(Math.max(0, pos), size))
  const top = at(range.from).top
  const bottom = view.coordsAtPos(Math.min(range.to, size), -1).bottom
  const left = at(found.from).left - margin
  return new DOMRect(left, top, 1, Math.max(0, bottom - top))
}
