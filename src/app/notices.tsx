import type {Desk} from "./desk.ts"
import {exportArticle} from "./exporting.ts"
import {saveBackup, saveUnsaved} from "./library/keeping.ts"
import {saveFile} from "./save-file.ts"
import type {Saving} from "./saving.ts"
import {bytes} from "./wording.ts"

/** Over everything: what endangers the articles, and how to keep them all the same. */
export function Notices({desk}: {readonly desk: Desk}) {
  const saving = desk.saving.value
  const elsewhere = desk.elsewhere.value
  const library = desk.screen.page.value === "library"
  return (
    <div class="notices">
      {saving.kind === "refused" && <Refused desk={desk} saving={saving} />}
      {elsewhere !== null && !library && <Elsewhere desk={desk} what={elsewhere} />}
      {saving.kind !== "refused" && <NearlyFull desk={desk} />}
    </div>
  )
}

function Refused(props: {
  readonly desk: Desk
  readonly saving: Extract<Saving, {readonly kind: "refused"}>
}) {
  const {desk, saving} = props
  const held = desk.storage.held().length
  const download = async () => {
    const {doc, facts, title} = desk.article.peek()
    const {name, text} = await exportArticle(doc.peek(), facts.peek(), title.peek())
    saveFile(name, text)
  }
  return (
    <div class="banner" role="alert">
      <p>{saving.reason} Download it before you close the page.</p>
      <button type="button" class="side-button" onClick={() => void download()}>
        Download the article
      </button>
      {held > 1 && (
        <button type="button" class="side-button" onClick={() => saveUnsaved(desk)}>
          Download all {held} unsaved
        </button>
      )}
      <button type="button" class="side-button" onClick={() => void desk.save()}>
        Try again
      </button>
    </div>
  )
}

function Elsewhere(props: {readonly desk: Desk; readonly what: "changed" | "deleted"}) {
  const {desk, what} = props
  const show = () => void desk.openKept(desk.article.peek().facts.peek().id)
  return what === "deleted" ? (
    <div class="banner" role="alert">
      <p>This article was deleted in another tab. It is still open here, and no longer kept.</p>
      <button type="button" class="side-button" onClick={() => void desk.keep()}>
        Keep it
      </button>
    </div>
  ) : (
    <div class="banner" role="alert">
      <p>
        This article was changed in another tab. If you change it here too, it goes on as a copy.
      </p>
      <button type="button" class="side-button" onClick={show}>
        Show it as it is now
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
        This browser’s storage is nearly full: {bytes(room.used)} of {bytes(room.quota)}. Save a
        backup, then delete articles you no longer need.
      </p>
      <button type="button" class="side-button" onClick={() => void saveBackup(desk)}>
        Save a backup
      </button>
    </div>
  )
}
