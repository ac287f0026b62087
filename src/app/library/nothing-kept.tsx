import type {Desk} from "../desk.ts"
import {Icon} from "../ui/icon.tsx"
import {Shortcut} from "../ui/shortcut.tsx"
import {tr} from "../words/tr.ts"

/** In place of the list while there is none. */
export function NothingKept({desk}: {readonly desk: Desk}) {
  return (
    <div class="nothing-kept">
      <h2>{tr("No articles yet")}</h2>
      <p>
        {tr("Choose “New article”, drop a file, or paste a translation anywhere on this page")}
        <Shortcut keys="Mod-V" />.{" "}
        {tr("It is kept here, with everything you change in it, until you delete it.")}
      </p>
      <button type="button" class="side-button" onClick={() => void desk.openSample()}>
        {tr("Try the sample")}
      </button>
      <p class="privacy">
        <Icon name="shield" />
        {tr("Kept in this browser only. No text leaves this machine.")}
      </p>
    </div>
  )
}
