import type {Desk} from "../desk.ts"
import {counted} from "../wording.ts"

/** Says how much of a page was not taken over, and opens all of it. */
export function RestOffer({desk, words}: {readonly desk: Desk; readonly words: number}) {
  const open = async () => {
    const {source, name} = desk.article.peek().facts.peek()
    const {allOf} = await import("../open/web-page.ts")
    await desk.openArrival({source: allOf(source), format: "html", name})
  }
  return (
    <p>
      {counted(words, "word")} of the page left out.{" "}
      <button type="button" class="word-button" onClick={() => void open()}>
        Open the whole page
      </button>
    </p>
  )
}
