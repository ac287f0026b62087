/** A file in a ZIP archive, as the archive’s directory lists it. */
export interface ZipEntry {
  readonly name: string
  /** How large it says it is when unpacked, in bytes. */
  readonly size: number
  readonly encrypted: boolean
  /** Its packed bytes. */
  readonly packed: Uint8Array<ArrayBuffer>
  /** Whether they are deflated; if not, they are the file itself. */
  readonly deflated: boolean
}

/** The files of a ZIP archive; null when it is none, or broken. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = endOf(view)
    if (end === null) return null
    const entries: ZipEntry[] = []
    let at = view.getUint32(end + 16, true)
    // Nothing may stand before the archive, nor between its directory and its end: other readers find
    // another directory then, whose files nobody has counted.
    if (at + view.getUint32(end + 12, true) !== end) return null
    for (let i = view.getUint16(end + 10, true); i > 0; i--) {
      if (view.getUint32(at, true) !== 0x02014b50) return null
      entries.push(entryAt(view, bytes, at))
      at += 46 + lengths(view, at, [28, 30, 32])
    }
    return entries
  } catch {
    // An offset led out of the file.
    return null
  }
}

/**
 * How many bytes the files of an archive unpack to, counted by doing it;
 * what they say of themselves may be a lie. Stops as soon as `most` is
 * passed. Rejects when one is broken.
 */
export async function unpackedSize(entries: readonly ZipEntry[], most: number): Promise<number> {
  let size = 0
  for (const {packed, deflated} of entries) {
    if (!deflated) size += packed.length
    else {
      const unpacked = new Blob([packed])
        .stream()
        .pipeThrough(new DecompressionStream("deflate-raw"))
      const reader = unpacked.getReader()
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        size += part.value.byteLength
        if (size > most) {
          await reader.cancel()
          return size
        }
      }
    }
    if (size > most) return size
  }
  return size
}

// The record at the end of the archive, before a comment of at most 65,535 bytes.
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

function entryAt(view: DataView, bytes: Uint8Array<ArrayBuffer>, at: number): ZipEntry {
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
  const start = view.getUint32(at + 42, true)
  const from = start + 30 + lengths(view, start, [26, 28])
  const to = from + view.getUint32(at + 20, true)
  if (to > bytes.length) throw new RangeError(`The archive ends before byte ${to}`)
  return {
    name: new TextDecoder().decode(name),
    size: view.getUint32(at + 24, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: bytes.subarray(from, to),
    deflated: view.getUint16(at + 10, true) === 8
  }
}

function lengths(view: DataView, at: number, offsets: readonly number[]): number {
  return offsets.reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0)
}
