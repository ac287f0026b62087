import {useEffect, useRef} from "preact/hooks"
import {announceFindings} from "./announcing.ts"
import {ArticlePlace} from "./article/article-place.tsx"
import {Ruler} from "./article/ruler.tsx"
import {StatusLine} from "./article/status-line.tsx"
import {CardPlace} from "./card/card-place.tsx"
import {CommandsDialog} from "./commands/commands-dialog.tsx"
import type {Desk} from "./desk.ts"
import {ExportDialog} from "./dialogs/export-dialog.tsx"
import {OpenDialog} from "./dialogs/open-dialog.tsx"
import {HouseDialog} from "./house/house-dialog.tsx"
import {LibraryPage} from "./library/library-page.tsx"
import {Notices} from "./notices.tsx"
import {DropTarget} from "./open/drop-target.tsx"
import {hearPageKeys} from "./page-keys.ts"
import {Panel} from "./panel/panel.tsx"
import {FindBar} from "./toolbar/find-bar.tsx"
import {TopBar} from "./toolbar/top-bar.tsx"
import {Sprite} from "./ui/sprite.tsx"
import {ToastNotice} from "./ui/toast-notice.tsx"

/** The whole screen. */
export function App({desk}: {readonly desk: Desk}) {
  const {screen} = desk
  const {facts, title} = desk.article.value
  const dialog = screen.dialog.value
  const library = screen.page.value === "library"
  useEffect(() => announceFindings(desk), [desk])
  useEffect(() => hearPageKeys(desk), [desk])
  const {view} = desk.article.value.session
  const before = useRef(library)
  useEffect(() => {
    // Back from the library, one goes on where one was.
    if (before.current && !library) requestAnimationFrame(() => view.focus())
    before.current = library
  }, [library, view])
  useEffect(() => {
    document.title = `${library ? "Articles" : title.value} – Cleancopy`
  }, [title.value, library])
  return (
    <>
      <Sprite />
      {library && <LibraryPage desk={desk} />}
      <div class="shell" inert={library}>
        {!library && <Notices desk={desk} />}
        <main class="main">
          <TopBar desk={desk} />
          {screen.find.value && <FindBar key={facts.value.id} desk={desk} />}
          <ArticlePlace desk={desk} />
          <Ruler desk={desk} />
          <StatusLine desk={desk} />
        </main>
        <Panel desk={desk} />
      </div>
      {!library && <CardPlace desk={desk} />}
      {dialog === "open" && <OpenDialog desk={desk} />}
      {dialog === "export" && <ExportDialog desk={desk} />}
      {dialog === "help" && <CommandsDialog desk={desk} />}
      {dialog === "house" && <HouseDialog desk={desk} />}
      <ToastNotice toast={screen.toast} />
      <DropTarget desk={desk} />
      <p class="unseen" aria-live="polite">
        {screen.spoken}
      </p>
    </>
  )
}
