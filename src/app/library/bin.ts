import {effect, type Signal} from "@preact/signals"
import type {Toast} from "../screen.ts"
import type {Storage} from "../storage.ts"
import {short} from "../wording.ts"
import {tr} from "../words/tr.ts"

/** What was deleted and can still be put back. */
export interface Bin {
  /** Offer to put back whatever lies in it. It is emptied when the offer goes. */
  offer(): Promise<void>
}

/** The bin of a storage. What lies in it when the page is closed is offered again when it is opened. */
export function newBin(storage: Storage, toast: Signal<Toast | null>): Bin {
  let offered: {readonly notice: Toast; readonly ids: readonly string[]} | null = null
  effect(() => {
    const shown = toast.value
    if (offered === null || shown === offered.notice) return
    const {ids} = offered
    offered = null
    // Where it is refused, it is offered again the next time.
    storage.emptyBin(ids).catch(() => undefined)
  })
  const offer = async () => {
    const entries = await storage.bin().catch(() => [])
    const [first] = entries
    if (first === undefined) return withdraw()
    const ids = entries.map(({id}) => id)
    const undo = () => {
      offered = null
      void storage.putBack(ids).catch(() => (toast.value = {text: tr("It could not be put back.")}))
    }
    const text =
      entries.length === 1
        ? tr("“{title}” is deleted.", {title: short(first.title, 60)})
        : tr("{n} articles are deleted.", {n: entries.length})
    const notice: Toast = {text, action: {name: tr("Undo"), run: undo}}
    offered = {notice, ids}
    toast.value = notice
  }
  const withdraw = () => {
    if (offered === null) return
    offered = null
    toast.value = null
  }
  // Another tab has put it back, or emptied the bin.
  storage.hear(({what, id}, here) => {
    const concerned = offered?.ids.includes(id) === true && (what === "saved" || what === "emptied")
    if (!here && concerned) withdraw()
  })
  return {offer}
}
