import type {Mark, Node} from "prosemirror-model"
import type {DocxContext} from "./docx-context.ts"
import type {Picture} from "./docx-picture.ts"
import {element, empty, escapeText, type Attributes} from "./markup.ts"
import type {Fate, Piece} from "./tracked.ts"

/** How all of a line is written, whatever its own marks say. */
export interface LineLook {
  readonly bold: boolean
}

/** Write what stands in a line: runs, in their links, marked as put in or taken out. */
export function writePieces(
  pieces: readonly Piece[],
  context: DocxContext,
  look: LineLook
): string {
  return pieces.map(piece => writePiece(piece, context, look)).join("")
}

/** A run of text without marks that is the same in both versions. */
export function plainRun(text: string): string {
  return element("w:r", {}, textOf(text, "same"))
}

/** A run of text without marks, marked as put in or taken out. */
export function trackedRun(
  text: string,
  fate: Fate,
  {context, change}: {readonly context: DocxContext; readonly change: number}
): string {
  const run = text === "" ? "" : element("w:r", {}, textOf(text, fate))
  return marked(run, fate, () => context.revision(change))
}

function writePiece({node, fate, change}: Piece, context: DocxContext, look: LineLook): string {
  const link = linkOf(node, context)
  const runs = contentOf(node, fate, context)
    .map(content => element("w:r", {}, lookOf(node, link !== null, look), content))
    .join("")
  const tracked = marked(runs, fate, () => context.revision(change))
  return tracked === "" || link === null
    ? tracked
    : element("w:hyperlink", {"r:id": link, "w:history": 1}, tracked)
}

function marked(runs: string, fate: Fate, revision: () => Attributes): string {
  if (runs === "" || fate === "same") return runs
  return element(fate === "in" ? "w:ins" : "w:del", revision(), runs)
}

function linkOf(node: Node, context: DocxContext): string | null {
  const mark = node.marks.find(({type}) => type.name === "link")
  const href = mark ? String(mark.attrs["href"]) : isPicture(node) ? String(node.attrs["src"]) : ""
  return /^data:/i.test(href) || href === "" ? null : context.link(href)
}

function contentOf(node: Node, fate: Fate, context: DocxContext): readonly string[] {
  if (node.isText) return [textOf(node.text ?? "", fate)]
  switch (node.type.name) {
    case "hard_break":
      return [empty("w:br")]
    case "footnote_reference":
      return [referenceTo(String(node.attrs["label"]), fate, context)]
    case "image":
    case "image_reference": {
      const alt = String(node.attrs["alt"])
      const picture = context.picture(String(node.attrs["src"]))
      if (picture !== null) return [drawing(picture, alt)]
      return [textOf(alt === "" ? "[Picture]" : `[Picture: ${alt}]`, fate)]
    }
    default:
      return []
  }
}

function referenceTo(label: string, fate: Fate, context: DocxContext): string {
  const note = context.note(label)
  if (note === null) return textOf(`[${label}]`, fate)
  if (note.referred) return textOf(String(note.id), fate)
  note.referred = true
  return empty("w:footnoteReference", {"w:id": note.id})
}

function textOf(text: string, fate: Fate): string {
  const name = fate === "out" ? "w:delText" : "w:t"
  return text
    .split("\n")
    .map(line => (line === "" ? "" : element(name, {"xml:space": "preserve"}, escapeText(line))))
    .join(empty("w:br"))
}

function lookOf({type, marks}: Node, linked: boolean, {bold}: LineLook): string {
  const has = (name: string) => marks.some((mark: Mark) => mark.type.name === name)
  const reference = type.name === "footnote_reference"
  const code = has("code")
  const look = [
    reference
      ? empty("w:rStyle", {"w:val": "FootnoteReference"})
      : linked
        ? empty("w:rStyle", {"w:val": "Hyperlink"})
        : code
          ? empty("w:rStyle", {"w:val": "CodeText"})
          : "",
    code && linked ? empty("w:rFonts", {"w:ascii": "Consolas", "w:hAnsi": "Consolas"}) : "",
    has("strong") || bold ? empty("w:b") : "",
    has("em") ? empty("w:i") : "",
    has("strike") ? empty("w:strike") : ""
  ].join("")
  return look === "" ? "" : element("w:rPr", {}, look)
}

function isPicture({type}: Node): boolean {
  return type.name === "image" || type.name === "image_reference"
}

// Word measures in English Metric Units: 9,525 to a pixel. A line is 6 inches wide.
const widest = 6 * 914_400

function drawing({id, width, height}: Picture, alt: string): string {
  const scale = Math.min(1, widest / (width * 9525))
  const size = {cx: Math.round(width * 9525 * scale), cy: Math.round(height * 9525 * scale)}
  const number = Number(id.replace(/\D/g, ""))
  const picture = element(
    "pic:pic",
    {},
    element(
      "pic:nvPicPr",
      {},
      empty("pic:cNvPr", {id: number, name: id, descr: alt}),
      empty("pic:cNvPicPr")
    ),
    element(
      "pic:blipFill",
      {},
      empty("a:blip", {"r:embed": id}),
      element("a:stretch", {}, empty("a:fillRect"))
    ),
    element(
      "pic:spPr",
      {},
      element("a:xfrm", {}, empty("a:off", {x: 0, y: 0}), empty("a:ext", size)),
      element("a:prstGeom", {prst: "rect"}, empty("a:avLst"))
    )
  )
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  return element(
    "w:drawing",
    {},
    element(
      "wp:inline",
      {distT: 0, distB: 0, distL: 0, distR: 0},
      empty("wp:extent", size),
      empty("wp:docPr", {id: number, name: id, descr: alt}),
      element("a:graphic", {}, element("a:graphicData", {uri}, picture))
    )
  )
}
