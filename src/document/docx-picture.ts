/** A picture inside a Word file. */
export interface Picture {
  /** By which the document refers to it. */
  readonly id: string
  readonly path: string
  readonly type: "png" | "jpeg" | "gif"
  readonly bytes: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The picture that an address holds itself (`data:image/png;base64,…`), or null. */
export function pictureIn(address: string, index: number): Picture | null {
  const match = /^data:image\/(png|jpeg|gif);base64,([\w+/=\s]+)$/.exec(address)
  if (match === null) return null
  const type = match[1] as Picture["type"]
  try {
    const bytes = Uint8Array.from(atob(match[2] ?? ""), char => char.charCodeAt(0))
    const [width, height] = sizeOf(type, new DataView(bytes.buffer))
    if (width === 0 || height === 0) return null
    return {
      id: `picture${index}`,
      path: `media/picture${index}.${type}`,
      type,
      bytes,
      width,
      height
    }
  } catch {
    // Not base64, or cut short.
    return null
  }
}

function sizeOf(type: Picture["type"], data: DataView): readonly [number, number] {
  if (type === "png") return [data.getUint32(16), data.getUint32(20)]
  if (type === "gif") return [data.getUint16(6, true), data.getUint16(8, true)]
  // A JPEG is a row of segments; the one that starts the frame has the size.
  for (let at = 2; ; at += 2 + data.getUint16(at + 2)) {
    const marker = data.getUint8(at + 1)
    const startsFrame =
      marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (startsFrame) return [data.getUint16(at + 7), data.getUint16(at + 5)]
  }
}
