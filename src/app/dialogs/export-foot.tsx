import {useEffect, useRef} from "preact/hooks"
import {copyOut} from "../copy-out.ts"
import type {Desk} from "../desk.ts"
import type {Copy, OutFile} from "../export/out-file.ts"
import {saveFile} from "../save-file.ts"
import {Icon} from "../ui/icon.tsx"
import {MarkedText} from "../ui/marked-text.tsx"
import {tr} from "../words/tr.ts"

/** What is left to do, and the buttons that copy and save. */
export function ExportFoot(props: {
  readonly desk: Desk
  readonly file: OutFile | null
  readonly onClose: () => void
}) {
  const {desk, file, onClose} = props
  const save = useRef<HTMLButtonElement>(null)
  const ready = file !== null
  const first = useRef(true)
  useEffect(() => {
    // Only once: who moves through the formats keeps the focus there.
    if (!ready || !first.current) return
    first.current = false
    save.current?.focus()
  }, [ready])
  const say = (text: string) => (desk.screen.toast.value = {text})
  const copy = async (copy: Copy) => {
    try {
      await copyOut(copy)
      say(copy.html === undefined ? tr("Copied.") : tr("Copied, with its formatting."))
      onClose()
    } catch {
      say(tr("The browser did not allow copying. Save the file instead."))
    }
  }
  const saveIt = ({name, content, type}: OutFile) => {
    saveFile(name, content, type)
    say(tr("Saved as {name}", {name}))
    onClose()
  }
  return (
    <footer>
      <Left left={desk.article.value.findings.value.length} onClose={onClose} />
      {file?.copies.map(way => (
        <button type="button" class="side-button" key={way.name} onClick={() => void copy(way)}>
          <Icon name="copy" />
          {tr(way.name)}
        </button>
      ))}
      <button
        type="button"
        class="main-button"
        ref={save}
        disabled={!ready}
        onClick={() => file !== null && saveIt(file)}
      >
        <Icon name="save" />
        {tr("Save file")}
      </button>
    </footer>
  )
}

function Left({left, onClose}: {readonly left: number; readonly onClose: () => void}) {
  if (left === 0) return <p>{tr("No findings are left.")}</p>
  return (
    <p>
      <MarkedText text={tr("**{n} findings** are left.", {n: left})} />{" "}
      <button type="button" class="word-button" onClick={onClose}>
        {left === 1 ? tr("Go on with it") : tr("Go on with them")}
      </button>
    </p>
  )
}
