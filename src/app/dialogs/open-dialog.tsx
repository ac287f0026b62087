import {useRef} from "preact/hooks"
import {guessFormat} from "../../document/format.ts"
import type {Desk} from "../desk.ts"
import {accepted} from "../open/decode.ts"
import {Icon} from "../ui/icon.tsx"
import {Modal} from "../ui/modal.tsx"
import {tr} from "../words/tr.ts"

/** Where an article comes in: pasted, or from a file. */
export function OpenDialog({desk}: {readonly desk: Desk}) {
  const {screen} = desk
  const chooser = useRef<HTMLInputElement>(null)
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
    const html = event.clipboardData?.getData("text/html") ?? ""
    const text = event.clipboardData?.getData("text/plain") ?? ""
    if (html === "" && text === "" && files.length === 0) return
    event.preventDefault()
    if (html === "" && text === "") return void then(desk.openFiles(files))
    const format = guessFormat(null, text)
    const plain = html === "" || format === "markdown"
    void then(
      desk.openArrival(
        plain ? {source: text, format, name: null} : {source: html, format: "html", name: null}
      )
    )
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
          <button type="button" class="side-button" onClick={() => chooser.current?.click()}>
            <Icon name="file" />
            {tr("Open files…")}
          </button>
          <small>
            {tr("Word, Markdown, plain text, or a whole saved page. Or drop them anywhere.")}
          </small>
        </p>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept={accepted}
          onChange={event => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ""
            if (files.length > 0) void then(desk.openFiles(files))
          }}
        />
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
