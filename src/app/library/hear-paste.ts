import {guessFormat} from "../../document/format.ts"
import type {Desk} from "../desk.ts"

/** Open what is pasted on the page, where it is not pasted into a field. Gives back how to stop. */
export function hearPaste(desk: Desk): () => void {
  const paste = (event: ClipboardEvent) => {
    const {target, clipboardData} = event
    const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    if (field || desk.screen.dialog.peek() !== null) return
    const html = clipboardData?.getData("text/html") ?? ""
    const text = clipboardData?.getData("text/plain") ?? ""
    if (html === "" && text === "") return
    event.preventDefault()
    const format = guessFormat(null, text)
    const plain = html === "" || format === "markdown"
    void open(desk, plain ? {source: text, format} : {source: html, format: "html"})
  }
  document.addEventListener("paste", paste)
  return () => document.removeEventListener("paste", paste)
}

async function open(
  {openArrival, screen}: Desk,
  {source, format}: {readonly source: string; readonly format: "markdown" | "html" | "plain"}
) {
  // The dialog says what is wrong, and offers the other ways.
  if (!(await openArrival({source, format, name: null}))) screen.dialog.value = "open"
}
