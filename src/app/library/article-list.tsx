import {useRef} from "preact/hooks"
import type {Desk} from "../desk.ts"
import type {Entry} from "../shelves.ts"
import {stops} from "../ui/roving.ts"
import {ArticleRow, type RowActions} from "./article-row.tsx"
import {useNow} from "./entries.ts"
import {duplicate, remove} from "./keeping.ts"
import {tr} from "../words/tr.ts"

/** The articles, one under the other. The arrows go from one to the next. */
export function ArticleList({
  desk,
  entries
}: {
  readonly desk: Desk
  readonly entries: readonly Entry[]
}) {
  const list = useRef<HTMLOListElement>(null)
  const now = useNow()
  const open = desk.article.value.facts.value.id
  const titles = () => (list.current === null ? [] : stops(list.current, ".row-open"))
  const actions: RowActions = {
    async open(id) {
      const {toast, trouble} = desk.screen
      if (await desk.openKept(id)) return
      toast.value = {text: trouble.peek() ?? tr("This article could not be opened.")}
      trouble.value = null
    },
    duplicate: id => void duplicate(desk, id),
    remove(id) {
      // The focus goes on to the article that takes its place.
      const at = entries.findIndex(entry => entry.id === id)
      const all = titles()
      const next = all[at + 1] ?? all[at - 1]
      next?.focus()
      void remove(desk, id)
    }
  }
  return (
    <ol
      ref={list}
      class="article-list"
      onKeyDown={event => {
        const all = titles()
        const at = all.findIndex(title => title === document.activeElement)
        const by = {ArrowDown: 1, ArrowUp: -1}[event.key]
        const next = by === undefined || at < 0 ? undefined : all[at + by]
        if (next === undefined) return
        event.preventDefault()
        next.focus()
      }}
    >
      <li class="list-head" aria-hidden="true">
        <span>{tr("Article")}</span>
        <span>{tr("From")}</span>
        <span class="row-words">{tr("Words")}</span>
        <span class="row-left">{tr("Findings left")}</span>
        <span class="row-penalty">{tr("Penalty / 1,000")}</span>
        <span class="row-when">{tr("Changed")}</span>
        <span />
      </li>
      {entries.map(entry => (
        <ArticleRow
          key={entry.id}
          entry={entry}
          open={entry.id === open}
          now={now}
          actions={actions}
        />
      ))}
    </ol>
  )
}
