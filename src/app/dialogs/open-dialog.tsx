import {useRef} from "preact/hooks"
import {guessFormat} from "../../document/format.ts"
import type {Desk} from "../desk.ts"
import {accepted} from "../open/decode.ts"
import {Icon} from "../ui/icon.tsx"
import {Modal} from "../ui/modal.tsx"

/** Where an article comes in: pasted, or from a file. */
export function OpenDialog({desk}: {readonly desk: Desk}) {
  const {screen} = desk
  const chooser = useRef<HTMLInputElement>(null)
  const trouble = screen.trouble.value
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
    const html = event.clipboardData?.getData("text/html") ?? ""
    const text = event.clipboardData?.getData("text/plain") ?? ""
    if (html === "" && text === "") return
    event.preventDefault()
    const format = guessFormat(null, text)
    const plain = html === "" || format === "markdown"
    void then(
      desk.openArrival(
        plain ? {source: text, format, name: null} : {source: html, format: "html", name: null}
      )
    )
  }
  return (
    <Modal title="Open an article" className="open" onClose={close}>
      <div class="open-ways">
        <textarea
          class="paste-box"
          data-first
          aria-label="Paste the translated article here"
          placeholder="Paste the translation here"
          value=""
          onPaste={paste}
          onInput={event => (event.currentTarget.value = "")}
        />
        <p class="open-file">
          <button type="button" class="side-button" onClick={() => chooser.current?.click()}>
            <Icon name="file" />
            Open a file…
          </button>
          <small>Markdown, plain text, HTML, or a whole saved page. Or drop it anywhere.</small>
        </p>
        <input
          ref={chooser}
          type="file"
          hidden
          accept={accepted}
          onChange={event => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ""
            if (file !== undefined) void then(desk.openFile(file))
          }}
        />
        {trouble !== null && (
          <p class="open-trouble" role="alert">
            {trouble}
          </p>
        )}
      </div>
      <footer>
        <p class="privacy">
          <Icon name="shield" />
          No text leaves this machine: the page is not allowed to send any.
        </p>
        <button type="button" class="side-button" onClick={() => void then(desk.openSample())}>
          Try the sample
        </button>
      </footer>
    </Modal>
  )
}
