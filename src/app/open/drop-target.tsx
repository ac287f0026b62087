import {useEffect, useState} from "preact/hooks"
import type {Desk} from "../desk.ts"
import {tr} from "../words/tr.ts"

/** Opens files dropped anywhere on the page, shows that it would, and which one is being read. */
export function DropTarget({desk}: {readonly desk: Desk}) {
  const [over, setOver] = useState(false)
  useEffect(() => hearDrops(desk, setOver), [desk])
  const reading = desk.screen.reading.value
  return (
    <div role="status">
      {over && (
        <div class="drop-here">
          <p>{tr("Drop to open")}</p>
        </div>
      )}
      {!over && reading !== null && (
        <div class="drop-here late">
          <p>{tr("Reading “{name}” …", {name: reading})}</p>
        </div>
      )}
    </div>
  )
}

function hearDrops(desk: Desk, setOver: (over: boolean) => void): () => void {
  const listening = new AbortController()
  const {signal} = listening
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false
  const over = (event: DragEvent) => {
    if (!isFile(event)) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  }
  const drop = (event: DragEvent) => {
    if (!isFile(event)) return
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    void open(desk, [...(event.dataTransfer?.files ?? [])])
  }
  window.addEventListener("dragover", over, {signal, capture: true})
  window.addEventListener("dragleave", leave, {signal, capture: true})
  window.addEventListener("drop", drop, {signal, capture: true})
  return () => listening.abort()
}

async function open(desk: Desk, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  desk.screen.dialog.value = (await desk.openFiles(files)) ? null : "open"
}
