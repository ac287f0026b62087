import {guessFormat} from "../../document/format.ts"
import type {Arrival} from "../article.ts"

/** Why a file cannot be opened, and what to do instead. Shown to the user as it is. */
export class CannotOpen extends Error {}

const endings = ["md", "markdown", "mdown", "mkd", "txt", "text", "html", "htm", "xhtml"]

const instead: Readonly<Record<string, string>> = {
  docx: "Word files cannot be opened yet. Copy the text in Word and paste it here, or save it as a web page (.htm) and open that.",
  doc: "Old Word files cannot be opened. Copy the text in Word and paste it here, or save it as a web page (.htm) and open that.",
  odt: "OpenDocument files cannot be opened yet. Copy the text and paste it here, or export it as HTML and open that.",
  rtf: "RTF files cannot be opened. Copy the text and paste it here, or save it as plain text (.txt).",
  pdf: "PDF files cannot be opened. Copy the text out of it and paste it here.",
  mhtml: "Web archives cannot be opened. Save the page as “Web page, HTML only” and open that.",
  webarchive: "Web archives cannot be opened. Save the page as “Page source” and open that."
}

const largest = 4_000_000

/** The kinds of file that can be opened, as a file dialog wants them. */
export const accepted = endings.map(ending => `.${ending}`).join(",")

/**
 * The text of a file and what it is. Throws `CannotOpen` for what is
 * not text of a kind we read. A byte order mark stays where it is, so
 * that the text can be written back as it was.
 */
export function decode(name: string, bytes: Uint8Array): Arrival {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "txt"
  if (!endings.includes(ending)) throw new CannotOpen(instead[ending] ?? unknownKind(name))
  if (bytes.length > largest)
    throw new CannotOpen(
      `“${name}” is larger than 4 MB, which is more than an article. Open or paste the part you want to check.`
    )
  const source = textOf(bytes, /^x?html?$/.test(ending))
  if (source === null)
    throw new CannotOpen(
      `“${name}” is not readable as text. Save it as UTF-8 text where it came from, and open it again.`
    )
  if (source.trim() === "")
    throw new CannotOpen(`“${name}” is empty. Choose another file, or paste the text.`)
  return {source, format: guessFormat(name, source), name}
}

function unknownKind(name: string): string {
  return `“${name}” is of a kind that cannot be opened. Markdown (.md), plain text (.txt) and HTML (.html) can; from anything else, copy the text and paste it.`
}

function textOf(bytes: Uint8Array, html: boolean): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  if (bytes.includes(0)) return null
  const named = html ? charsetIn(bytes) : null
  return (
    decodeAs(named ?? "utf-8", bytes) ?? decodeAs("utf-8", bytes) ?? decodeAs("windows-1252", bytes)
  )
}

function charsetIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null
}

function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}
