/** Hand a file to the browser to be saved. Text is written as UTF-8. */
export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = "text/markdown"
): void {
  const media = typeof content === "string" ? `${type};charset=utf-8` : type
  const address = URL.createObjectURL(new Blob([content], {type: media}))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
