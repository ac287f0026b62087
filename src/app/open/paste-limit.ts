import type {Screen} from "../screen.ts"
import {isTooMuch, tooMuch} from "./limits.ts"

/** Refuse, with a notice, what is pasted or dropped into the article and would keep the page waiting. Gives back how to stop. */
export function limitPaste({toast}: Screen): () => void {
  const refuse = (event: Event, data: DataTransfer | null) => {
    const inArticle = event.target instanceof Element && event.target.closest(".ProseMirror")
    if (!inArticle || data === null) return
    if (!isTooMuch(data.getData("text/plain"), data.getData("text/html"))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    toast.value = {text: tooMuch().message}
  }
  const paste = (event: ClipboardEvent) => refuse(event, event.clipboardData)
  const drop = (event: DragEvent) => refuse(event, event.dataTransfer)
  // Before the editor hears of it.
  document.addEventListener("paste", paste, true)
  document.addEventListener("drop", drop, true)
  return () => {
    document.removeEventListener("paste", paste, true)
    document.removeEventListener("drop", drop, true)
  }
}
