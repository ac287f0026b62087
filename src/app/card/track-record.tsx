import {signal} from "@preact/signals"
import {recordSentence, type Records} from "../record-sentence.ts"

// Loaded when the first card opens: nobody needs it before.
const records = signal<Records | undefined>(undefined)
let asked = false

/** How a rule did where it was measured, in one sentence. */
export function TrackRecord({rule}: {readonly rule: string}) {
  if (!asked) {
    asked = true
    void import("../../../rules/record.json").then(found => (records.value = found.default))
  }
  if (records.value === undefined) return null
  return <p class="record">{recordSentence(records.value, rule)}</p>
}
