import {fixSure, lookThroughSure} from "../acting.ts"
import type {Desk} from "../desk.ts"
import {tr} from "../words/tr.ts"

/** The fixes that are sure, to be looked through or made at once. */
export function Bulk({desk}: {readonly desk: Desk}) {
  const {fixable, quoted} = desk.article.value.sure.value
  const number = fixable.length
  if (number === 0) return null
  return (
    <div class="bulk">
      <p>
        <b>{tr("{n} sure fixes", {n: number})}</b>
        {quoted > 0 && <small>{tr("{n} in quotations left to you", {n: quoted})}</small>}
      </p>
      <button type="button" class="side-button" onClick={() => lookThroughSure(desk)}>
        <span>
          {tr("Look")}
          <span class="more">{tr(" through")}</span>
        </span>
      </button>
      <button type="button" class="side-button" onClick={() => fixSure(desk)}>
        {tr("Fix all {n}", {n: number})}
      </button>
    </div>
  )
}
