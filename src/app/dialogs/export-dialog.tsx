import {useEffect, useRef, useState} from "preact/hooks"
import type {Desk} from "../desk.ts"
import type {ExportFormat} from "../export/formats.ts"
import {gather, type Material} from "../export/material.ts"
import type {OutFile} from "../export/out-file.ts"
import {Modal} from "../ui/modal.tsx"
import {ExportFoot} from "./export-foot.tsx"
import {ExportPreview} from "./export-preview.tsx"
import {FormatList} from "./format-list.tsx"
import {tr} from "../words/tr.ts"

/** Shows what the article would be as each kind of file, says what can be proven about it, and saves or copies it. */
export function ExportDialog({desk}: {readonly desk: Desk}) {
  const article = desk.article.value
  const plain = article.facts.peek().format === "plain"
  const [format, setFormat] = useState<ExportFormat>(plain ? "plain" : "markdown")
  const [file, setFile] = useState<OutFile | null>(null)
  const [failed, setFailed] = useState(false)
  const material = useRef<Material | null>(null)
  const close = () => (desk.screen.dialog.value = null)
  useEffect(() => {
    let wanted = true
    setFailed(false)
    const {linter, settings} = desk
    const gathered = (material.current ??= gather(article, {
      linter,
      suspect: settings.suspect.peek()
    }))
    import("../export/write-export.ts")
      .then(({writeExport}) => writeExport(format, gathered))
      .then(written => wanted && setFile(written))
      .catch(() => wanted && setFailed(true))
    return () => {
      wanted = false
    }
  }, [format])
  const choose = (next: ExportFormat) => {
    if (next === format) return
    setFile(null)
    setFormat(next)
  }
  return (
    <Modal title={tr("Export")} className="export" onClose={close}>
      <div class="export-body">
        <FormatList chosen={format} onChoose={choose} />
        {failed ? (
          <p class="export-trouble" role="alert">
            {tr(
              "The article could not be written in this format. Choose another one; nothing was lost."
            )}
          </p>
        ) : (
          <ExportPreview file={file} />
        )}
      </div>
      <ExportFoot desk={desk} file={failed ? null : file} onClose={close} />
    </Modal>
  )
}
