import purify from "dompurify"
import {useLayoutEffect, useRef} from "preact/hooks"
import type {OutFile, Preview} from "../export/out-file.ts"
import {tr} from "../words/tr.ts"

/** What the file will contain, under its name and what is proven about it. */
export function ExportPreview({file}: {readonly file: OutFile | null}) {
  return (
    <div class="preview" tabIndex={0} role="region" aria-label={tr("What the file will contain")}>
      {file !== null && (
        <>
          <div class="preview-head">
            <p class="preview-name">{file.name}</p>
            <p role="status">
              {file.proof}
              {file.leftOut !== null && ` ${file.leftOut}`}
            </p>
          </div>
          <Shown preview={file.preview} />
        </>
      )}
    </div>
  )
}

function Shown({preview}: {readonly preview: Preview}) {
  if (preview.kind === "page") return <PreviewPage html={preview.html} />
  return (
    <pre lang="en">
      {preview.lines.map((runs, line) => (
        <span key={line}>
          {runs.map(({kind, items}, at) =>
            kind === "in" ? <ins key={at}>{items.join("")}</ins> : items.join("")
          )}
          {"\n"}
        </span>
      ))}
    </pre>
  )
}

function PreviewPage({html}: {readonly html: string}) {
  const place = useRef<HTMLDivElement>(null)
  // Written by us from the document, with every text escaped; cleaned all the same, like anything that becomes part of the page.
  useLayoutEffect(
    () => place.current?.replaceChildren(purify.sanitize(html, {RETURN_DOM_FRAGMENT: true})),
    [html]
  )
  return <div class="preview-page" lang="en" ref={place} />
}
