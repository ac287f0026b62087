import {useEffect, useRef, useState} from "preact/hooks"
import type {Desk} from "../desk.ts"
import {exportArticle, type Exported} from "../exporting.ts"
import {saveFile} from "../save-file.ts"
import {Icon} from "../ui/icon.tsx"
import {Modal} from "../ui/modal.tsx"
import {counted} from "../wording.ts"
import {ExportPreview} from "./export-preview.tsx"

/** Shows the Markdown, says what can be proven about it, and saves or copies it. */
export function ExportDialog({desk}: {readonly desk: Desk}) {
  const article = desk.article.value
  const left = article.findings.value.length
  const [exported, setExported] = useState<Exported | null>(null)
  const save = useRef<HTMLButtonElement>(null)
  const [failed, setFailed] = useState(false)
  const close = () => (desk.screen.dialog.value = null)
  const say = (text: string) => (desk.screen.toast.value = {text})
  useEffect(() => {
    exportArticle(article.doc.peek(), article.facts.peek(), article.title.peek())
      .then(setExported)
      .catch(() => setFailed(true))
  }, [article])
  useEffect(() => save.current?.focus(), [exported])
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      say("Copied.")
      close()
    } catch {
      say("The browser did not allow copying. Save the file instead.")
    }
  }
  return (
    <Modal title="Export Markdown" className="export" onClose={close}>
      {failed && (
        <p class="dialog-text" role="alert">
          The article could not be written as Markdown. Select all of it, copy it, and paste it
          where you need it; nothing was lost.
        </p>
      )}
      {exported !== null && <ExportPreview exported={exported} fixed={article.fixed.value} />}
      <footer>
        <p>
          {left === 0 ? (
            "No findings are left."
          ) : (
            <>
              <b>{counted(left, "finding")}</b> {left === 1 ? "is" : "are"} left.{" "}
              <button type="button" class="word-button" onClick={close}>
                Go on with {left === 1 ? "it" : "them"}
              </button>
            </>
          )}
        </p>
        <button
          type="button"
          class="side-button"
          disabled={exported === null}
          onClick={() => exported !== null && void copy(exported.text)}
        >
          <Icon name="copy" />
          Copy
        </button>
        <button
          type="button"
          class="main-button"
          ref={save}
          disabled={exported === null}
          onClick={() => {
            if (exported === null) return
            saveFile(exported.name, exported.text)
            say(`Saved as ${exported.name}`)
            close()
          }}
        >
          <Icon name="save" />
          Save file
        </button>
      </footer>
    </Modal>
  )
}
