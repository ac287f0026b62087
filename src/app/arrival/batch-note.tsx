import type {Batch} from "../screen.ts"
import {counted} from "../wording.ts"

/** What became of several files that were opened together. */
export function BatchNote({batch: {opened, failed}}: {readonly batch: Batch}) {
  return (
    <div role="status">
      <p>
        {counted(opened, "article")} opened
        {opened > 1 && ": this is the first, the others are kept in this browser"}.
        {failed.length > 0 && ` ${counted(failed.length, "file")} could not be:`}
      </p>
      {failed.length > 0 && (
        <ul class="arrival-failed">
          {failed.map(message => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
