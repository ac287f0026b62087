import type {Exported} from "../exporting.ts"
import {counted} from "../wording.ts"

/** The text that is exported, with the words put in, under what is proven about it. */
export function ExportPreview(props: {readonly exported: Exported; readonly fixed: number}) {
  const {exported, fixed} = props
  const {name, kept, lines, shown} = exported
  const changed = lines - kept
  return (
    <>
      <ul class="proof">
        <li>
          <b>{counted(fixed, "finding")} fixed.</b>
        </li>
        <li>
          {changed === 0 ? (
            <b>{counted(lines, "line")}, each exactly as it came in.</b>
          ) : (
            <>
              <b>
                {kept} of {counted(lines, "line")} exactly as they came in,
              </b>{" "}
              byte for byte; {changed} changed or taken out.
            </>
          )}
        </li>
      </ul>
      <div class="preview" tabIndex={0} role="region" aria-label="The Markdown">
        <p class="preview-name">{name}</p>
        <pre>
          {shown.map((runs, line) => (
            <span key={line}>
              {runs.map(({kind, items}, at) =>
                kind === "in" ? <ins key={at}>{items.join("")}</ins> : items.join("")
              )}
              {"\n"}
            </span>
          ))}
        </pre>
      </div>
    </>
  )
}
