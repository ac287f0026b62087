import {useComputed} from "@preact/signals"
import {useEffect, useRef} from "preact/hooks"
import {announceFindings} from "./announcing.ts"
import {ArticlePlace} from "./article/article-place.tsx"
import {Ruler} from "./article/ruler.tsx"
import {StatusLine} from "./article/status-line.tsx"
import type {Desk} from "./desk.ts"
import {Notices} from "./notices.tsx"
import {DropTarget} from "./open/drop-target.tsx"
import {limitPaste} from "./open/paste-limit.ts"
import {hearPageKeys} from "./page-keys.ts"
import {Panel} from "./panel/panel.tsx"
import {TopBar} from "./toolbar/top-bar.tsx"
import {later} from "./ui/later.tsx"
import {Sprite} from "./ui/sprite.tsx"
import {ToastNotice} from "./ui/toast-notice.tsx"

// What is not there from the start is fetched apart.
const fetchCard = async () => (await import("./card/card-place.tsx")).CardPlace
const CardPlace = later(fetchCard)
const CommandsDialog = later(
  async () => (await import("./commands/commands-dialog.tsx")).CommandsDialog
)
const ExportDialog = later(async () => (await import("./dialogs/export-dialog.tsx")).ExportDialog)
const FindBar = later(async () => (await import("./toolbar/find-bar.tsx")).FindBar)
const HouseDialog = later(async () => (await import("./house/house-dialog.tsx")).HouseDialog)
const LibraryPage = later(async () => (await import("./library/library-page.tsx")).LibraryPage)
const OpenDialog = later(async () => (await import("./dialogs/open-dialog.tsx")).OpenDialog)

/** The whole screen. */
export function App({desk}: {readonly desk: Desk}) {
  const {screen} = desk
  const {facts, title} = desk.article.value
  const dialog = screen.dialog.value
  const library = screen.page.value === "library"
  useEffect(() => announceFindings(desk), [desk])
  useEffect(() => hearPageKeys(desk), [desk])
  // Before all else that is fetched apart: the first key may open a card.
  const found = useComputed(() => desk.article.value.findings.value.length > 0).value
  useEffect(() => {
    if (found) fetchCard().catch(() => undefined)
  }, [found])
  useEffect(() => limitPaste(screen), [screen])
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
      {!library && desk.article.value.current.value?.open && <CardPlace desk={desk} />}
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
