import {useEffect, useState} from "preact/hooks"
import {requestLint} from "../../editor/linting.ts"
import type {Desk} from "../desk.ts"
import {Shortcut} from "../ui/shortcut.tsx"
import {tr} from "../words/tr.ts"

/** Below the article: its length, how the checking stands, and the keys that matter most. */
export function StatusLine({desk}: {readonly desk: Desk}) {
  const {words, status, session, checked} = desk.article.value
  const {checking, error} = status.value
  const slow = useSlow(checking)
  return (
    <footer class="foot">
      <span>{tr("{n} words", {n: words.value})}</span>
      {error === null ? (
        <span>{slow ? tr("checking…") : checked.value ? tr("checked") : ""}</span>
      ) : (
        <span class="trouble">
          {tr("The rules stopped: {reason}", {reason: error.message})}
          <button type="button" class="word-button" onClick={() => session.run(requestLint)}>
            {tr("Try again")}
          </button>
        </span>
      )}
      <span class="gap" />
      <span class="hint">
        <Shortcut keys="F8" /> {tr("next")}
      </span>
      <span class="hint">
        <Shortcut keys="Alt-Enter" /> {tr("open")}
      </span>
      <span class="hint long">
        <Shortcut keys="Mod-Enter" /> {tr("apply, go on")}
      </span>
      <button type="button" class="hint" onClick={() => (desk.screen.dialog.value = "help")}>
        <Shortcut keys="Mod-/" /> {tr("all keys")}
      </button>
    </footer>
  )
}

/** Whether something has gone on for longer than a reader would not notice. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), 300)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}
