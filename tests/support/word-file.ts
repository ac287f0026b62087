import {strToU8, zipSync} from "fflate"

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** A run of text in a Word file, with the properties given as XML (`<w:b/>`). */
export const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs, in a style (“Heading1”). */
export const para = (runs: string, style = "", properties = "") =>
  `<w:p><w:pPr>${style === "" ? "" : `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${runs}</w:p>`

/** An item of a list: 1 has bullets, 2 has numbers. */
export const item = (runs: string, list: 1 | 2, level = 0) =>
  para(runs, "", `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A table of texts. */
export const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows
    .map(row => `<w:tr>${row.map(cell => `<w:tc>${para(run(cell))}</w:tc>`).join("")}</w:tr>`)
    .join("")}</w:tbl>`

/** Text that was put in, or taken out, with changes tracked. */
export const inserted = (text: string) => `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`
export const deleted = (text: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

/** Where footnote 1 is referred to. */
export const noteReference =
  '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'

/** A Word file as Word lays it out, with this body, and the text of footnote 1. */
export function wordFile(body: string, note = "A note."): Uint8Array<ArrayBuffer> {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
    ),
    "_rels/.rels": strToU8(related([["officeDocument", "word/document.xml"]])),
    "word/_rels/document.xml.rels": strToU8(
      related([
        ["numbering", "numbering.xml"],
        ["styles", "styles.xml"],
        ["footnotes", "footnotes.xml"]
      ])
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${word} ${links}><w:body>${body}</w:body></w:document>`
    ),
    "word/styles.xml": strToU8(
      `<?xml version="1.0"?><w:styles ${word}>${["Title", "Heading 1", "Heading 2"].map(styleNamed).join("")}</w:styles>`
    ),
    "word/numbering.xml": strToU8(
      `<?xml version="1.0"?><w:numbering ${word}>${numbering(1, "bullet")}${numbering(2, "decimal")}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`
    ),
    "word/footnotes.xml": strToU8(
      `<?xml version="1.0"?><w:footnotes ${word}><w:footnote w:id="1">${para(run(note))}</w:footnote></w:footnotes>`
    )
  }) as Uint8Array<ArrayBuffer>
}

function related(parts: readonly (readonly [string, string])[]): string {
  const list = parts.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`
  )
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`
}

function styleNamed(name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${name.replace(" ", "")}"><w:name w:val="${name}"/></w:style>`
}

function numbering(id: number, format: string): string {
  const levels = [0, 1].map(
    level => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`
  )
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`
}
