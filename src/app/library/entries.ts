import {useEffect, useState} from "preact/hooks"
import type {Desk} from "../desk.ts"
import {refusal} from "../saving.ts"
import {entryOf, type Entry} from "../shelves.ts"
import type {Plain} from "../words/text.ts"

/** What is kept; `trouble` says why the browser does not tell, as `refusal` does. */
export interface Listed {
  /** Null until it is known. */
  readonly entries: readonly Entry[] | null
  readonly trouble: Plain | null
}

/** What is kept, followed as it changes, in this tab and in others. */
export function useEntries({storage, save}: Desk): Listed {
  const [listed, setListed] = useState<Listed>({entries: null, trouble: null})
  useEffect(() => {
    let due = false
    const read = async () => {
      due = false
      try {
        setListed({entries: await storage.list(), trouble: null})
      } catch (error) {
        setListed({entries: storage.held.peek().map(entryOf), trouble: refusal(error)})
      }
    }
    // Once for all that happens in a moment.
    const later = () => {
      if (!due) setTimeout(() => void read(), 20)
      due = true
    }
    void save().then(read)
    return storage.hear(later)
  }, [storage])
  return listed
}

/** The time, told again every half minute, so that what says how long ago something was stays true. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
