import type {Desk} from "./desk.ts"
import {exportArticle} from "./exporting.ts"
import {saveBackup, saveUnsaved} from "./library/keeping.ts"
import {refusal} from "./saving.ts"
import {NewerKept} from "./shelves.ts"
import {saveFile} from "./save-file.ts"
import {bytes} from "./wording.ts"
import type {Plain} from "./words/text.ts"
import {tr} from "./words/tr.ts"

/** What endangers the articles, and how to keep them all the same. */
export function Banners({desk}: {readonly desk: Desk}) {
  const saving = desk.saving.value
  const elsewhere = desk.elsewhere.value
  const library = desk.screen.page.value === "library"
  const held = desk.storage.held.value.length
  const reason = saving.kind === "refused" ? saving.reason : null
  const shut = desk.storage.shut.value
  return (
    <>
      {(reason !== null || held > 0) && <Refused desk={desk} reason={reason} held={held} />}
      {elsewhere !== null && !library && <Elsewhere desk={desk} what={elsewhere} />}
      {shut !== null && reason === null && held === 0 && <Shut why={shut} />}
      {reason === null && held === 0 && <NearlyFull desk={desk} />}
    </>
  )
}

function Refused(props: {
  readonly desk: Desk
  /** Why the open article is not being saved, or null when only others are not. */
  readonly reason: Plain | null
  readonly held: number
}) {
  const {desk, reason, held} = props
  const download = async () => {
    const {doc, facts, title} = desk.article.peek()
    const {name, text} = await exportArticle(doc.peek(), facts.peek(), title.peek())
    saveFile(name, text)
  }
  const again = async () => {
    await desk.save()
    if (desk.saving.peek().kind !== "refused") await desk.storage.saveHeld()
  }
  return (
    <div class="banner" role="alert">
      <p>
        {reason === null
          ? tr("{n} articles could not be saved.", {n: held})
          : tr("{reason}, so the article is not being saved.", {reason: tr(reason)})}{" "}
        {reason === null && held > 1
          ? tr("Download them before you close the page.")
          : tr("Download it before you close the page.")}
        {desk.storage.shut.value instanceof NewerKept && ` ${tr(getNewer)}`}
      </p>
      {reason !== null && (
        <button type="button" class="side-button" onClick={() => void download()}>
          {tr("Download the article")}
        </button>
      )}
      {(reason === null || held > 1) && (
        <button type="button" class="side-button" onClick={() => saveUnsaved(desk)}>
          {tr("Download all {n} unsaved", {n: held})}
        </button>
      )}
      <button type="button" class="side-button" onClick={() => void again()}>
        {tr("Try again")}
      </button>
    </div>
  )
}

const getNewer: Plain =
  "To get it, close all tabs of Cleancopy and open it again: what you have typed comes along."

/** The browser does not open what is kept, and nothing has been lost yet. */
function Shut({why}: {readonly why: unknown}) {
  return (
    <div class="banner" role="alert">
      <p>
        {tr("{reason}. What you do here is not kept.", {reason: tr(refusal(why))})}
        {why instanceof NewerKept && ` ${tr(getNewer)}`}
      </p>
    </div>
  )
}

function Elsewhere(props: {readonly desk: Desk; readonly what: "changed" | "deleted"}) {
  const {desk, what} = props
  const show = () => void desk.openKept(desk.article.peek().facts.peek().id)
  return what === "deleted" ? (
    <div class="banner" role="alert">
      <p>
        {tr("This article was deleted in another tab. It is still open here, and no longer kept.")}
      </p>
      <button type="button" class="side-button" onClick={() => void desk.keep()}>
        {tr("Keep it")}
      </button>
    </div>
  ) : (
    <div class="banner" role="alert">
      <p>
        {tr(
          "This article was changed in another tab. If you change it here too, it goes on as a copy."
        )}
      </p>
      <button type="button" class="side-button" onClick={show}>
        {tr("Show it as it is now")}
      </button>
    </div>
  )
}

function NearlyFull({desk}: {readonly desk: Desk}) {
  const room = desk.room.value
  if (room === null) return null
  return (
    <div class="banner" role="status">
      <p>
        {tr(
          "This browser’s storage is nearly full: {used} of {all}. Save a backup, then delete articles you no longer need.",
          {used: bytes(room.used), all: bytes(room.quota)}
        )}
      </p>
      <button type="button" class="side-button" onClick={() => void saveBackup(desk)}>
        {tr("Save a backup")}
      </button>
    </div>
  )
}
