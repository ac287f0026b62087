import type {Node, NodeSpec} from "prosemirror-model"
import {safeSrc} from "./address.ts"

const text = {default: "", validate: "string"}
const textOrNull = {default: null, validate: "string|null"}

/**
 * What stands in a line of text. `image_reference` is an image whose
 * address comes from a definition; `src` and `title` are then copies of
 * what the definition says. Addresses are kept as they were written;
 * only a harmless one is ever given to the browser.
 */
export const inlineNodes = {
  text: {group: "inline"},
  hard_break: {
    inline: true,
    group: "inline",
    selectable: false,
    linebreakReplacement: true,
    leafText: () => "\n",
    parseDOM: [{tag: "br"}],
    toDOM: () => ["br"]
  },
  image: {
    inline: true,
    group: "inline",
    draggable: true,
    attrs: {src: text, alt: text, title: textOrNull},
    parseDOM: [{tag: "img:not([data-label])", getAttrs: readImage}],
    toDOM: image => ["img", imageAttributes(image)]
  },
  image_reference: {
    inline: true,
    group: "inline",
    draggable: true,
    attrs: {label: text, src: text, alt: text, title: textOrNull},
    parseDOM: [
      {
        tag: "img[data-label]",
        getAttrs: element => ({...readImage(element), label: element.getAttribute("data-label")})
      }
    ],
    toDOM: image => ["img", {...imageAttributes(image), "data-label": labelOf(image)}]
  },
  footnote_reference: {
    inline: true,
    group: "inline",
    attrs: {label: text},
    parseDOM: [
      {
        tag: "sup[data-footnote]",
        getAttrs: element => ({label: element.getAttribute("data-footnote")})
      }
    ],
    toDOM: note => [
      "sup",
      {class: "footnote-reference", "data-footnote": labelOf(note)},
      labelOf(note)
    ]
  },
  html_inline: {
    inline: true,
    group: "inline",
    attrs: {value: text},
    parseDOM: [
      {
        tag: "code[data-raw-html]",
        priority: 60,
        getAttrs: element => ({value: element.textContent})
      }
    ],
    toDOM: html => ["code", {class: "raw-html", "data-raw-html": ""}, html.attrs["value"] as string]
  }
} as const satisfies Record<string, NodeSpec>

function readImage(element: HTMLElement) {
  return {
    src: safeSrc(element.getAttribute("src")) ?? "",
    alt: element.getAttribute("alt") ?? "",
    title: element.getAttribute("title")
  }
}

function imageAttributes({attrs}: Node) {
  const {src, alt, title} = attrs as {src: string; alt: string; title: string | null}
  return {src: safeSrc(src), alt, title}
}

function labelOf(node: Node) {
  return node.attrs["label"] as string
}
