import {CannotOpen} from "./cannot-open.ts"
import {tooMuch} from "./limits.ts"
import {unpackedSize, zipEntries, type ZipEntry} from "./zip.ts"
import {tr} from "../words/tr.ts"

const largest = 50_000_000
// Of the parts that hold the text: more takes longer to read than anybody waits.
const largestText = 10_000_000
// Word writes some twenty, and one for each picture.
const mostFiles = 5000
// Of the characters of a picture in an address: larger ones are not taken over, so they need not be read out.
const largestPicture = 100_000

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
  const convertImage = mammoth.images.imgElement(async image => {
    const picture = await image.readAsBase64String()
    return {
      src:
        picture.length > largestPicture ? "data:," : `data:${image.contentType};base64,${picture}`
    }
  })
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
  if (await isLarger(name, entries, largest))
    throw new CannotOpen(
      tr(
        "“{name}” unpacks to more than 50 MB, which is more than an article. Copy the text in Word and paste it here.",
        {name}
      )
    )
  const texts = entries.filter(entry => entry.name.endsWith(".xml"))
  if (await isLarger(name, texts, largestText)) throw tooMuch()
}

// What Word encrypts, and what it wrote before 2007, is a “compound file”.
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)
}

async function isLarger(
  name: string,
  entries: readonly ZipEntry[],
  most: number
): Promise<boolean> {
  const said = entries.reduce((sum, {size}) => sum + size, 0)
  if (said > most || entries.length > mostFiles) return true
  try {
    return (await unpackedSize(entries, most)) > most
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
