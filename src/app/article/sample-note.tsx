import type {Desk} from "../desk.ts"
import {tr} from "../words/tr.ts"

/** Says that this is the sample, and how to get to an article of one's own. */
export function SampleNote({desk}: {readonly desk: Desk}) {
  return (
    <aside class="sample-note" aria-label={tr("About this article")}>
      <p>{tr("A sample, as a machine put it into English.")}</p>
      <button type="button" class="side-button" onClick={() => (desk.screen.dialog.value = "open")}>
        {tr("Paste or open your own")}
      </button>
    </aside>
  )
}
