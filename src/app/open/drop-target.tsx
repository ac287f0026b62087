import {useEffect, useState} from "preact/hooks"
import type {Desk} from "../desk.ts"

/** Opens a file dropped anywhere on the page, and shows that it would. */
export function DropTarget({desk}: {readonly desk: Desk}) {
  const [over, setOver] = useState(false)
  useEffect(() => hearDrops(desk, setOver), [desk])
  if (!over) return null
  return (
    <div class="drop-here">
      <p>Drop the file to open it</p>
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
    const file = event.dataTransfer?.files[0]
    if (file !== undefined) void open(desk, file)
  }
  window.addEventListener("dragover", over, {signal, capture: true})
  window.addEventListener("dragleave", leave, {signal, capture: true})
  window.addEventListener("drop", drop, {signal, capture: true})
  return () => listening.abort()
}

async function open(desk: Desk, file: File): Promise<void> {
  desk.screen.dialog.value = (await desk.openFile(file)) ? null : "open"
}
