import {CannotOpen} from "./cannot-open.ts"
import {unpackedSize, zipEntries, type ZipEntry} from "./zip.ts"
import {tr} from "../words/tr.ts"

const largest = 50_000_000

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh"
]

/**
 * The text of a Word file (.docx) as HTML, with its tracked changes as
 * if they were accepted. What reads it is fetched when the first one
 * comes. Throws `CannotOpen` when it cannot be read.
 */
export async function readWordFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  await check(name, bytes)
  const {default: mammoth} = await import("mammoth")
  const convertImage = mammoth.images.imgElement(async image => ({
    src: `data:${image.contentType};base64,${await image.readAsBase64String()}`
  }))
  try {
    const arrayBuffer = bytes.slice().buffer
    return (await mammoth.convertToHtml({arrayBuffer}, {styleMap: styles, convertImage})).value
  } catch {
    throw broken(name)
  }
}

async function check(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (isCompound(bytes))
    throw new CannotOpen(
      tr(
        "“{name}” is protected by a password, or is an old Word file. Open it in Word, save it without a password as .docx, and open that.",
        {name}
      )
    )
  const entries = zipEntries(bytes)
  if (entries === null) throw broken(name)
  if (entries.some(({encrypted}) => encrypted))
    throw new CannotOpen(
      tr("“{name}” is protected by a password. Save it without one, and open it again.", {name})
    )
  if (!entries.some(entry => /^word\/document\d*\.xml$/.test(entry.name)))
    throw new CannotOpen(
      tr(
        "“{name}” holds no Word document. Open it where it came from, and save it as a Word file (.docx).",
        {name}
      )
    )
  if (await isTooLarge(name, entries))
    throw new CannotOpen(
      tr(
        "“{name}” unpacks to more than 50 MB, which is more than an article. Copy the text in Word and paste it here.",
        {name}
      )
    )
}

// What Word encrypts, and what it wrote before 2007, is a “compound file”.
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)
}

async function isTooLarge(name: string, entries: readonly ZipEntry[]): Promise<boolean> {
  const said = entries.reduce((sum, {size}) => sum + size, 0)
  if (said > largest) return true
  try {
    return (await unpackedSize(entries, largest)) > largest
  } catch {
    throw broken(name)
  }
}

function broken(name: string): CannotOpen {
  return new CannotOpen(
    tr(
      "“{name}” is damaged: Word’s parts cannot be read. Fetch it again, or copy the text in Word and paste it here.",
      {name}
    )
  )
}
