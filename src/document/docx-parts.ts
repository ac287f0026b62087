import type {Picture} from "./docx-picture.ts"
import {element, empty, escapeText} from "./markup.ts"

/** A list of the document, as Word counts it. */
export interface NumberedList {
  readonly ordered: boolean
  /** How many lists it stands in. */
  readonly level: number
  readonly start: number
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const parts = "http://schemas.openxmlformats.org/package/2006"
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

/** Which kind of content each part of the file is, given those of the pictures. */
export function contentTypes(pictures: readonly string[]): string {
  const byEnding = (Extension: string, ContentType: string) =>
    empty("Default", {Extension, ContentType})
  const byName = (PartName: string, ContentType: string) =>
    empty("Override", {PartName, ContentType})
  return element(
    "Types",
    {xmlns: `${parts}/content-types`},
    byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    byEnding("xml", "application/xml"),
    ...[...new Set(pictures)].map(type => byEnding(type, `image/${type}`)),
    byName("/word/document.xml", `${word}.document.main+xml`),
    byName("/word/styles.xml", `${word}.styles+xml`),
    byName("/word/numbering.xml", `${word}.numbering+xml`),
    byName("/word/footnotes.xml", `${word}.footnotes+xml`),
    byName("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
  )
}

/** Where the file begins. */
export const packageRelations = element(
  "Relationships",
  {xmlns: `${parts}/relationships`},
  relation("main", `${office}/officeDocument`, "word/document.xml"),
  relation("core", `${parts}/relationships/metadata/core-properties`, "docProps/core.xml")
)

/** What the document, or its footnotes, refer to: other parts, links (`link1` …) and pictures. */
export function relations(links: readonly string[], pictures: readonly Picture[]): string {
  return element(
    "Relationships",
    {xmlns: `${parts}/relationships`},
    relation("styles", `${office}/styles`, "styles.xml"),
    relation("numbering", `${office}/numbering`, "numbering.xml"),
    relation("footnotes", `${office}/footnotes`, "footnotes.xml"),
    ...links.map((href, i) => relation(`link${i + 1}`, `${office}/hyperlink`, href, "External")),
    ...pictures.map(({id, path}) => relation(id, `${office}/image`, path))
  )
}

function relation(Id: string, Type: string, Target: string, TargetMode: string | null = null) {
  return empty("Relationship", {Id, Type, Target, TargetMode})
}

/** The file’s title and date. */
export function properties({title, date}: {readonly title: string; readonly date: Date}): string {
  const at = (name: string) =>
    element(name, {"xsi:type": "dcterms:W3CDTF"}, `${date.toISOString().slice(0, 19)}Z`)
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${parts}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance"
    },
    element("dc:title", {}, escapeText(title)),
    element("dc:language", {}, "en"),
    at("dcterms:created"),
    at("dcterms:modified")
  )
}

const bullets = ["•", "–", "▪"]

/** How lists are counted: list `i` is Word’s number `i + 1`. */
export function numbering(lists: readonly NumberedList[]): string {
  const kinds = [false, true].map((ordered, id) =>
    element(
      "w:abstractNum",
      {"w:abstractNumId": id},
      empty("w:multiLevelType", {"w:val": "multilevel"}),
      ...Array.from({length: 9}, (_, level) => levelOf(ordered, level))
    )
  )
  const numbers = lists.map(({ordered, level, start}, i) =>
    element(
      "w:num",
      {"w:numId": i + 1},
      empty("w:abstractNumId", {"w:val": ordered ? 1 : 0}),
      ordered
        ? element("w:lvlOverride", {"w:ilvl": level}, empty("w:startOverride", {"w:val": start}))
        : ""
    )
  )
  return element(
    "w:numbering",
    {"xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    ...kinds,
    ...numbers
  )
}

function levelOf(ordered: boolean, level: number): string {
  return element(
    "w:lvl",
    {"w:ilvl": level},
    empty("w:start", {"w:val": 1}),
    empty("w:numFmt", {"w:val": ordered ? "decimal" : "bullet"}),
    empty("w:lvlText", {"w:val": ordered ? `%${level + 1}.` : (bullets[level % 3] ?? "•")}),
    empty("w:lvlJc", {"w:val": "left"}),
    element("w:pPr", {}, empty("w:ind", {"w:left": (level + 1) * 567, "w:hanging": 397}))
  )
}
