import {guessFormat} from "../../document/format.ts"
import type {Arrival} from "../article.ts"
import {CannotOpen} from "./cannot-open.ts"
import type {Plain} from "../words/text.ts"
import {tr} from "../words/tr.ts"

const endings = ["md", "markdown", "mdown", "mkd", "txt", "text", "html", "htm", "xhtml"]

// What to do with files of other kinds, after “name” is …
const instead: Readonly<Record<string, Plain>> = {
  doc: "an old Word file, which cannot be opened. Save it as .docx in Word and open that, or copy the text and paste it here.",
  odt: "an OpenDocument file, which cannot be opened yet. Save it as a Word file (.docx) and open that, or copy the text and paste it here.",
  rtf: "an RTF file, which cannot be opened. Save it as a Word file (.docx) and open that, or copy the text and paste it here.",
  pdf: "a PDF file, which cannot be opened. Copy the text out of it and paste it here.",
  pages: "a Pages file, which cannot be opened. Export it as a Word file (.docx) and open that.",
  zip: "an archive, which cannot be opened. Unpack it first, and open the articles in it.",
  mht: "a web archive, which cannot be opened. Save the page as “Web page, HTML only” and open that.",
  mhtml:
    "a web archive, which cannot be opened. Save the page as “Web page, HTML only” and open that.",
  webarchive: "a web archive, which cannot be opened. Save the page as “Page source” and open that."
}

const largest = 4_000_000

/** The kinds of file that can be opened, as a file dialog wants them. */
export const accepted = [...endings, "docx"].map(ending => `.${ending}`).join(",")

/** Whether a file is a Word file, by its name: it is not text, and read by itself. */
export function isWordFile(name: string): boolean {
  return /\.docx$/i.test(name)
}

/**
 * The text of a file and what it is. Throws `CannotOpen` for what is
 * not text of a kind we read. A byte order mark stays where it is, so
 * that the text can be written back as it was.
 */
export function decode(name: string, bytes: Uint8Array): Arrival {
  const ending = kindByContent(bytes) ?? /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "txt"
  if (!endings.includes(ending)) throw new CannotOpen(otherKind(name, ending))
  if (bytes.length > largest)
    throw new CannotOpen(
      tr(
        "“{name}” is larger than 4 MB, which is more than an article. Open or paste the part you want to check.",
        {name}
      )
    )
  const source = textOf(bytes, /^x?html?$/.test(ending))
  if (source === null)
    throw new CannotOpen(
      tr(
        "“{name}” is not readable as text. Save it as UTF-8 text where it came from, and open it again.",
        {name}
      )
    )
  if (source.trim() === "")
    throw new CannotOpen(tr("“{name}” is empty. Choose another file, or paste the text.", {name}))
  return {source, format: guessFormat(name, source), name}
}

function otherKind(name: string, ending: string): string {
  const what: Plain =
    instead[ending] ??
    "of a kind that cannot be opened. Word (.docx), Markdown (.md), plain text (.txt) and HTML (.html) can; from anything else, copy the text and paste it."
  return tr("“{name}” is {what}", {name, what: tr(what)})
}

// Some files say what they are, whatever they are called.
function kindByContent(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 8))
  if (start.startsWith("%PDF-")) return "pdf"
  if (start.startsWith("{\\rtf")) return "rtf"
  return start.startsWith("PK\u0003\u0004") ? "zip" : null
}

function textOf(bytes: Uint8Array, html: boolean): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  if (isBinary(bytes)) return null
  const named = html ? charsetIn(bytes) : null
  return decodeAs(named ?? "utf-8", bytes) ?? decodeAs("utf-8", bytes) ?? western(bytes)
}

// Text has no control characters but line ends, tabs, form feeds and, rarely, escapes.
function isBinary(bytes: Uint8Array): boolean {
  const control = bytes.filter(byte => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length
  return bytes.includes(0) || control > bytes.length / 200
}

function charsetIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null
}

// The old Western code takes any byte: where most letters come out accented, it was another.
function western(bytes: Uint8Array): string | null {
  const text = decodeAs("windows-1252", bytes) ?? ""
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const strange = text.match(/[\u0080-\u00FF]/g)?.length ?? 0
  return strange > letters / 5 && strange > 3 ? null : text
}

function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}
