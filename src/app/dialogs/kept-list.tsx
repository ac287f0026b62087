import {useEffect, useState} from "preact/hooks"
import type {Desk} from "../desk.ts"
import type {Entry} from "../storage.ts"
import {counted, when} from "../wording.ts"

/** The articles kept in this browser, the one changed last first. */
export function KeptList(props: {
  readonly desk: Desk
  readonly onOpen: (opening: Promise<boolean>) => void
}) {
  const {desk, onOpen} = props
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const open = desk.article.value.facts.value.id
  useEffect(() => {
    void desk
      .save()
      .then(() => desk.storage.list())
      .then(setEntries)
  }, [])
  if (entries.length === 0) return null
  return (
    <section class="kept" aria-label="Kept in this browser">
      <h3>Kept in this browser</h3>
      <ol>
        {entries.map(entry => (
          <li key={entry.id}>
            <button
              type="button"
              class="kept-article"
              aria-current={entry.id === open || undefined}
              onClick={() => onOpen(desk.openKept(entry.id))}
            >
              <span class="kept-title">{entry.title}</span>
              <small>
                {entry.id === open ? "open now" : when(entry.updated, Date.now())}
                {" · "}
                {counted(entry.words, "word")}
                {entry.left !== null &&
                  ` · ${entry.left === 0 ? "nothing left" : `${entry.left} left`}`}
                {entry.sample && " · sample"}
              </small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
