import type {Desk} from "../desk.ts"
import {accepted} from "../open/decode.ts"
import {pasted} from "../open/pasted.ts"
import {FileChooser} from "../ui/file-chooser.tsx"
import {Icon} from "../ui/icon.tsx"
import {Modal} from "../ui/modal.tsx"
import {tr} from "../words/tr.ts"

/** Where an article comes in: pasted, or from a file. */
export function OpenDialog({desk}: {readonly desk: Desk}) {
  const {screen} = desk
  const trouble = screen.trouble.value
  const reading = screen.reading.value
  const close = () => {
    screen.trouble.value = null
    screen.dialog.value = null
  }
  const then = async (opening: Promise<boolean>) => {
    if (!(await opening)) return
    close()
    // Once the dialog is gone: until then nothing outside it can have the focus.
    requestAnimationFrame(() => desk.article.peek().session.view.focus())
  }
  const paste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    const arrival = pasted(event.clipboardData)
    if (arrival === null && files.length === 0) return
    event.preventDefault()
    void then(arrival === null ? desk.openFiles(files) : desk.openArrival(arrival))
  }
  return (
    <Modal title={tr("Open an article")} className="open" onClose={close}>
      <div class="open-ways">
        <textarea
          class="paste-box"
          data-first
          aria-label={tr("Paste the translated article here")}
          placeholder={tr("Paste the translation here")}
          value=""
          onPaste={paste}
          onInput={event => (event.currentTarget.value = "")}
        />
        <p class="open-file">
          <FileChooser
            className="side-button"
            accept={accepted}
            multiple
            onFiles={files => void then(desk.openFiles(files))}
          >
            <Icon name="file" />
            {tr("Open files…")}
          </FileChooser>
          <small>
            {tr("Word, Markdown, plain text, or a whole saved page. Or drop them anywhere.")}
          </small>
        </p>
        {reading !== null && (
          <p class="open-reading late" role="status">
            {tr("Reading “{name}” …", {name: reading})}
          </p>
        )}
        {trouble !== null && (
          <div class="open-trouble" role="alert">
            {trouble.split("\n").map(line => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
      </div>
      <footer>
        <p class="privacy">
          <Icon name="shield" />
          {tr("No text leaves this machine: the page is not allowed to send any.")}
        </p>
        <button type="button" class="side-button" onClick={() => void then(desk.openSample())}>
          {tr("Try the sample")}
        </button>
      </footer>
    </Modal>
  )
}
