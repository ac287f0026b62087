import type {Desk} from "../desk.ts"
import {tr} from "../words/tr.ts"

/** Says how much of a page was not taken over, and opens all of it. */
export function RestOffer({desk, words}: {readonly desk: Desk; readonly words: number}) {
  const open = async () => {
    const {source, name} = desk.article.peek().facts.peek()
    const {allOf} = await import("../open/web-page.ts")
    await desk.openArrival({source: allOf(source), format: "html", name})
  }
  return (
    <p>
      {tr("{n} words of the page left out.", {n: words})}{" "}
      <button type="button" class="word-button" onClick={() => void open()}>
        {tr("Open the whole page")}
      </button>
    </p>
  )
}
