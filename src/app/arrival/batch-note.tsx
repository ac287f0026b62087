import type {Batch} from "../screen.ts"
import {tr} from "../words/tr.ts"

/** What became of several files that were opened together. */
export function BatchNote({batch: {opened, failed}}: {readonly batch: Batch}) {
  return (
    <div role="status">
      <p>
        {opened === 1
          ? tr("1 article opened.")
          : tr("{n} articles opened: this is the first, the others are kept in this browser.", {
              n: opened
            })}
        {failed.length > 0 && ` ${tr("{n} files could not be:", {n: failed.length})}`}
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
