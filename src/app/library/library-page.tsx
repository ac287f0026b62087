import {useSignal} from "@preact/signals"
import {useEffect, useRef} from "preact/hooks"
import type {Desk} from "../desk.ts"
import {Notices} from "../notices.tsx"
import {ArticleList} from "./article-list.tsx"
import {fromName, summary} from "./article-row.tsx"
import {useEntries} from "./entries.ts"
import {hearPaste} from "./hear-paste.ts"
import {restore, saveBackup} from "./keeping.ts"
import {LibraryBar} from "./library-bar.tsx"
import {LibraryFoot} from "./library-foot.tsx"
import {LibraryTools} from "./library-tools.tsx"
import {found, inOrder} from "./listing.ts"
import {NothingKept} from "./nothing-kept.tsx"
import {tr} from "../words/tr.ts"

/** All articles in this browser. The open one stays open underneath. */
export function LibraryPage({desk}: {readonly desk: Desk}) {
  const {screen, settings} = desk
  const query = useSignal("")
  const trouble = useSignal<string | null>(null)
  const place = useRef<HTMLElement>(null)
  const {entries, trouble: unread} = useEntries(desk)
  const known = entries !== null
  useEffect(() => hearPaste(desk), [desk])
  useEffect(() => {
    if (known) firstFocus(place.current)?.focus()
  }, [known])
  const shown = inOrder(found(entries ?? [], query.value, fromName), settings.order.value)
  const any = entries !== null && entries.length > 0
  useEffect(() => {
    // What had the focus went with the last article.
    if (known && !any && document.activeElement === document.body)
      firstFocus(place.current)?.focus()
  }, [known, any])
  useEffect(() => {
    if (query.value !== "") screen.spoken.value = tr("{n} articles found.", {n: shown.length})
  }, [query.value, shown.length])
  return (
    <div class="library">
      <LibraryBar desk={desk} />
      <Notices desk={desk} />
      <main ref={place} class="library-page">
        <header class="library-head">
          <div>
            <h1 tabIndex={-1}>{tr("Articles")}</h1>
            {any && (
              <p>
                {summary(entries)} {tr("They are kept in this browser only.")}
              </p>
            )}
          </div>
          {any && <LibraryTools query={query} settings={settings} />}
        </header>
        {unread !== null && desk.storage.shut.value === null && (
          <Trouble text={tr("{reason}. What you do here is not kept.", {reason: tr(unread)})} />
        )}
        {trouble.value !== null && <Trouble text={trouble.value} />}
        {shown.length > 0 && <ArticleList desk={desk} entries={shown} />}
        {any && shown.length === 0 && (
          <div class="none-kept-so">
            <p>
              {tr("No article has “{text}” in its title or language.", {text: query.value.trim()})}
            </p>
            <button type="button" class="side-button" onClick={() => (query.value = "")}>
              {tr("Show all {n}", {n: entries.length})}
            </button>
          </div>
        )}
        {known && !any && unread === null && <NothingKept desk={desk} />}
        {known && (
          <LibraryFoot
            any={any}
            onBackup={() => void saveBackup(desk)}
            onRestore={file => void restore(desk, file).then(said => (trouble.value = said))}
          />
        )}
      </main>
    </div>
  )
}

function Trouble({text}: {readonly text: string}) {
  return (
    <p class="library-trouble" role="alert">
      {text}
    </p>
  )
}

// The article one comes from, so that Enter leads back to it.
function firstFocus(page: HTMLElement | null): HTMLElement | null | undefined {
  return (
    page?.querySelector<HTMLElement>('[aria-current="true"] .row-open') ?? page?.querySelector("h1")
  )
}
