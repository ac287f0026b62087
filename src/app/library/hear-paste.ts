import type {Arrival} from "../article.ts"
import type {Desk} from "../desk.ts"
import {pasted} from "../open/pasted.ts"

/** Open what is pasted on the page, where it is not pasted into a field. Gives back how to stop. */
export function hearPaste(desk: Desk): () => void {
  const paste = (event: ClipboardEvent) => {
    const {target, clipboardData} = event
    const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    const arrival = pasted(clipboardData)
    if (field || desk.screen.dialog.peek() !== null || arrival === null) return
    event.preventDefault()
    void open(desk, arrival)
  }
  document.addEventListener("paste", paste)
  return () => document.removeEventListener("paste", paste)
}

async function open({openArrival, screen}: Desk, arrival: Arrival) {
  // The dialog says what is wrong, and offers the other ways.
  if (!(await openArrival(arrival))) screen.dialog.value = "open"
}
