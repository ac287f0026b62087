import {strToU8, zipSync, type Zippable} from "fflate"
import type {Node} from "prosemirror-model"
import {writeBody, writeNotes} from "./docx-body.ts"
import {newContext, type Revision} from "./docx-context.ts"
import {isLeftOut} from "./docx-paragraph.ts"
import {contentTypes, numbering, packageRelations, properties, relations} from "./docx-parts.ts"
import {styles} from "./docx-styles.ts"
import {element, empty} from "./markup.ts"
import {linesOf, trackedLines, type Line, type Versions} from "./tracked.ts"

/** What a Word file says of itself, besides the article. */
export interface DocxFacts {
  readonly title: string
  readonly date: Date
}

/** Who made a change: a rule’s fix, or an editor by hand. Word lists changes by these names. */
export const authors = {rule: "Cleancopy", hand: "Editor"} as const

/**
 * Write a document as a Word file (OOXML). Footnotes become Word’s own;
 * raw HTML, definitions and front matter are left out. Pictures that are
 * not in the document itself become links with their description.
 */
export function writeDocx(doc: Node, facts: DocxFacts): Uint8Array<ArrayBuffer> {
  return pack(linesOf(doc), () => null, facts)
}

/**
 * Write the new version of a document as a Word file in which what
 * changed is tracked: accepting all of it gives the new version,
 * rejecting all of it the old.
 */
export function writeTrackedDocx(versions: Versions, facts: DocxFacts): Uint8Array<ArrayBuffer> {
  const date = `${facts.date.toISOString().slice(0, 19)}Z`
  const revisionOf = (change: number): Revision => {
    const rule = versions.changes[change]?.rule ?? null
    return {author: rule === null ? authors.hand : authors.rule, date}
  }
  return pack(trackedLines(versions), revisionOf, facts)
}

const namespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture"
}

function pack(
  all: readonly Line[],
  revisionOf: (change: number) => Revision | null,
  facts: DocxFacts
): Uint8Array<ArrayBuffer> {
  const lines = all.filter(line => !isLeftOut(line))
  const context = newContext(lines, revisionOf)
  const main = writeBody(lines, context)
  const notes = writeNotes(lines, context)
  const {links, lists, pictures} = context
  const page = element(
    "w:sectPr",
    {},
    empty("w:pgSz", {"w:w": 11906, "w:h": 16838}),
    empty("w:pgMar", {
      "w:top": 1440,
      "w:right": 1440,
      "w:bottom": 1440,
      "w:left": 1440,
      "w:header": 708,
      "w:footer": 708,
      "w:gutter": 0
    })
  )
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(pictures.map(({type}) => type)),
    "_rels/.rels": packageRelations,
    "docProps/core.xml": properties(facts),
    "word/document.xml": element("w:document", namespaces, element("w:body", {}, main, page)),
    "word/styles.xml": styles,
    "word/numbering.xml": numbering(lists),
    "word/footnotes.xml": element("w:footnotes", namespaces, notes),
    "word/_rels/document.xml.rels": relations(links, pictures),
    "word/_rels/footnotes.xml.rels": relations(links, pictures)
  }
  const files: Zippable = {}
  for (const [path, xml] of Object.entries(parts)) {
    files[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)
  }
  for (const {path, bytes} of pictures) files[`word/${path}`] = [bytes, {level: 0}]
  return zipSync(files, {level: 6, mtime: facts.date}) as Uint8Array<ArrayBuffer>
}
