import type {Mark, MarkSpec} from "prosemirror-model"
import {safeHref} from "./address.ts"

/**
 * The marks, outermost first. `link.reference` is the label of the
 * definition a Markdown reference link takes its address from, null for
 * a link that has its own address.
 */
export const marks = {
  link: {
    attrs: {
      href: {default: "", validate: validateHref},
      title: {default: null, validate: "string|null"},
      reference: {default: null, validate: "string|null"}
    },
    inclusive: false,
    parseDOM: [{tag: "a[href]", getAttrs: readLink}],
    toDOM: link => ["a", linkAttributes(link), 0]
  },
  strong: {
    parseDOM: [
      {tag: "strong"},
      {tag: "b", getAttrs: element => element.style.fontWeight !== "normal" && null},
      {style: "font-weight=400", clearMark: mark => mark.type.name === "strong"},
      {style: "font-weight=normal", clearMark: mark => mark.type.name === "strong"},
      {style: "font-weight", getAttrs: weight => /^(?:bold(?:er)?|[6-9]\d\d)$/.test(weight) && null}
    ],
    toDOM: () => ["strong", 0]
  },
  em: {
    parseDOM: [
      {tag: "em"},
      {tag: "i", getAttrs: element => element.style.fontStyle !== "normal" && null},
      {style: "font-style=italic"},
      {style: "font-style=normal", clearMark: mark => mark.type.name === "em"}
    ],
    toDOM: () => ["em", 0]
  },
  strike: {
    parseDOM: [{tag: "s"}, {tag: "del"}, {tag: "strike"}, {style: "text-decoration=line-through"}],
    toDOM: () => ["s", 0]
  },
  code: {
    code: true,
    parseDOM: [{tag: "code"}, {tag: "kbd"}, {tag: "samp"}, {tag: "tt"}],
    toDOM: () => ["code", {spellcheck: "false"}, 0]
  }
} as const satisfies Record<string, MarkSpec>

function validateHref(value: unknown): void {
  if (typeof value !== "string" || safeHref(value) === null) {
    throw new RangeError(`A link must not lead to ${String(value)}`)
  }
}

function readLink(element: HTMLElement) {
  const href = safeHref(element.getAttribute("href"))
  if (href === null) return false
  return {
    href,
    title: element.getAttribute("title"),
    reference: element.getAttribute("data-reference")
  }
}

// The address is looked at once more: a mark made by hand is not validated.
function linkAttributes(link: Mark) {
  const {href, title, reference} = link.attrs as {
    href: string
    title: string | null
    reference: string | null
  }
  return {
    href: safeHref(href),
    title,
    "data-reference": reference,
    rel: "noopener noreferrer nofollow"
  }
}
