import {fixSure, lookThroughSure} from "../acting.ts"
import type {Desk} from "../desk.ts"
import {counted} from "../wording.ts"

/** The fixes that are sure, to be looked through or made at once. */
export function Bulk({desk}: {readonly desk: Desk}) {
  const {fixable, quoted} = desk.article.value.sure.value
  const number = fixable.length
  if (number === 0) return null
  return (
    <div class="bulk">
      <p>
        <b>{counted(number, "sure fix", "sure fixes")}</b>
        {quoted > 0 && (
          <small>
            {quoted} in {quoted === 1 ? "a quotation" : "quotations"} left to you
          </small>
        )}
      </p>
      <button type="button" class="side-button" onClick={() => lookThroughSure(desk)}>
        <span>
          Look<span class="more"> through</span>
        </span>
      </button>
      <button type="button" class="side-button" onClick={() => fixSure(desk)}>
        {number === 1 ? "Fix it" : `Fix all ${number}`}
      </button>
    </div>
  )
}
