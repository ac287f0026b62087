import {element, empty} from "./markup.ts"

const val = (name: string, value: string | number) => empty(name, {"w:val": value})
const font = (name: string) =>
  empty("w:rFonts", {"w:ascii": name, "w:hAnsi": name, "w:cs": name, "w:eastAsia": name})
const space = (before: number, after: number, line: number | null = null) =>
  empty("w:spacing", {
    "w:before": before,
    "w:after": after,
    "w:line": line,
    "w:lineRule": line && "auto"
  })
const size = (halfPoints: number) => val("w:sz", halfPoints) + val("w:szCs", halfPoints)

interface Style {
  readonly kind: "paragraph" | "character" | "table"
  readonly id: string
  /** The name by which Word knows it: those it has itself are spelt as it does. */
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly pPr?: string
  readonly rPr?: string
  readonly tblPr?: string
}

function style({kind, id, name, basedOn, next, pPr, rPr, tblPr}: Style): string {
  const isDefault = id === "Normal" ? 1 : null
  return element(
    "w:style",
    {"w:type": kind, "w:default": isDefault, "w:styleId": id},
    val("w:name", name),
    basedOn ? val("w:basedOn", basedOn) : "",
    next ? val("w:next", next) : "",
    empty("w:qFormat"),
    pPr ? element("w:pPr", {}, pPr) : "",
    rPr ? element("w:rPr", {}, rPr) : "",
    tblPr ? element("w:tblPr", {}, tblPr) : ""
  )
}

// Half points, from the first level to the sixth.
const headings = [40, 30, 26, 24, 22, 22].map((halfPoints, i) =>
  style({
    kind: "paragraph",
    id: `Heading${i + 1}`,
    name: `heading ${i + 1}`,
    basedOn: "Normal",
    next: "Normal",
    pPr:
      empty("w:keepNext") +
      empty("w:keepLines") +
      space(i === 0 ? 0 : 320, 120, 252) +
      val("w:outlineLvl", i),
    rPr: empty("w:b") + size(halfPoints)
  })
)

const borders = (sides: readonly string[], colour: string) =>
  sides
    .map(side =>
      empty(`w:${side}`, {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": colour})
    )
    .join("")

/** The styles a Word file comes with: Word’s own names, so that a house template can take over. */
export const styles = element(
  "w:styles",
  {"xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
  element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        font("Calibri"),
        size(22),
        empty("w:lang", {"w:val": "en-GB", "w:eastAsia": "en-GB", "w:bidi": "ar-SA"})
      )
    ),
    element("w:pPrDefault", {}, element("w:pPr", {}, space(0, 160, 276)))
  ),
  style({kind: "paragraph", id: "Normal", name: "Normal"}),
  ...headings,
  style({
    kind: "paragraph",
    id: "ListParagraph",
    name: "List Paragraph",
    basedOn: "Normal",
    pPr: space(0, 80, 276)
  }),
  style({
    kind: "paragraph",
    id: "Quote",
    name: "Quote",
    basedOn: "Normal",
    rPr: empty("w:i") + val("w:color", "404040")
  }),
  style({
    kind: "paragraph",
    id: "Code",
    name: "HTML Preformatted",
    basedOn: "Normal",
    pPr: empty("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "F3F3F1"}),
    rPr: font("Consolas") + size(19)
  }),
  style({
    kind: "paragraph",
    id: "Rule",
    name: "Rule",
    basedOn: "Normal",
    next: "Normal",
    pPr: element("w:pBdr", {}, borders(["bottom"], "A0A0A0")) + space(0, 280, 120)
  }),
  style({
    kind: "paragraph",
    id: "Cell",
    name: "Table Text",
    basedOn: "Normal",
    pPr: space(40, 40, 259)
  }),
  style({
    kind: "paragraph",
    id: "FootnoteText",
    name: "footnote text",
    basedOn: "Normal",
    pPr: space(0, 60, 252),
    rPr: size(19)
  }),
  style({
    kind: "character",
    id: "FootnoteReference",
    name: "footnote reference",
    rPr: val("w:vertAlign", "superscript")
  }),
  style({
    kind: "character",
    id: "Hyperlink",
    name: "Hyperlink",
    rPr: val("w:color", "0B57A4") + val("w:u", "single")
  }),
  style({
    kind: "character",
    id: "CodeText",
    name: "HTML Code",
    rPr: font("Consolas") + size(20)
  }),
  style({
    kind: "table",
    id: "TableGrid",
    name: "Table Grid",
    tblPr: element(
      "w:tblBorders",
      {},
      borders(["top", "left", "bottom", "right", "insideH", "insideV"], "BFBFBF")
    )
  })
)
