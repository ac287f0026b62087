import type {Arrival} from "../article.ts"
import {CannotOpen} from "./cannot-open.ts"
import {decode, isWordFile} from "./decode.ts"
import {tr} from "../words/tr.ts"

const largest = 60_000_000

/** Read a file: its text, and what it is. Throws `CannotOpen` when it cannot be read. */
export async function readFile(file: File): Promise<Arrival> {
  const {name} = file
  if (file.size > largest)
    throw new CannotOpen(
      tr(
        "“{name}” is larger than 60 MB, which is more than an article. Copy the part you want to check and paste it here.",
        {name}
      )
    )
  const bytes = await bytesOf(file)
  if (!isWordFile(name)) return decode(name, bytes)
  if (bytes.length === 0)
    throw new CannotOpen(tr("“{name}” is empty. Choose another file, or paste the text.", {name}))
  const {readWordFile} = await import("./word-file.ts")
  return {source: await readWordFile(name, bytes), format: "html", name}
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new CannotOpen(
      tr("“{name}” could not be read from the disk. It may be a folder, or open elsewhere.", {
        name: file.name
      })
    )
  }
}
