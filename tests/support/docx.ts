import {strFromU8, strToU8, unzipSync, zipSync} from "fflate"
import mammoth from "mammoth"

/** The parts of a Word file, as text. */
export function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(docx))
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** What mammoth makes of a Word file, with all changes accepted; complaints are part of it. */
export async function readByMammoth(docx: Uint8Array): Promise<string> {
  const {value, messages} = await mammoth.convertToHtml({buffer: Buffer.from(docx)})
  const told = messages.filter(({message}) => !message.startsWith("Unrecognised paragraph style"))
  return [value, ...told.map(({message}) => `\n${message}`)].join("")
}

/**
 * The Word file whose changes, accepted, are those of the given one rejected:
 * what was put in is taken out, and the other way round.
 */
export function reversed(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx)
  for (const part of ["word/document.xml", "word/footnotes.xml"]) {
    const xml = strFromU8(files[part] ?? new Uint8Array())
    const swapped = xml
      .replace(
        /<(\/?)w:(ins|del)(?=[ />])/g,
        (_, end, name) => `<${end}w:${name === "ins" ? "del" : "ins"}`
      )
      .replace(
        /(<w:ins [^>]*>)(.*?)<\/w:ins>/g,
        (_, open, runs: string) => `${open}${runs.replaceAll("w:delText", "w:t")}</w:ins>`
      )
      .replace(
        /(<w:del [^>/]*>)(.*?)<\/w:del>/g,
        (_, open, runs: string) =>
          `${open}${runs.replace(/<(\/?)w:t(?=[ >])/g, "<$1w:delText")}</w:del>`
      )
      .replace(
        /<w:pPr>((?:(?!<w:pPr>).)*?)(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:pPrChange [^>]*><w:pPr>(.*?)<\/w:pPr><\/w:pPrChange><\/w:pPr>/g,
        (_, _now, mark: string | undefined, was: string) => `<w:pPr>${was}${mark ?? ""}</w:pPr>`
      )
    files[part] = strToU8(swapped)
  }
  return zipSync(files)
}
