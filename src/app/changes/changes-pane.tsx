import {useSignal} from "@preact/signals"
import type {Desk} from "../desk.ts"
import {ChangeFilters} from "./change-filters.tsx"
import {ChangeList} from "./change-list.tsx"
import {changeActions, settle} from "./changing.ts"
import {isListed, listChanges, type ChangeFilter} from "./listed-change.ts"
import {isAccepted} from "../../editor/accepted.ts"
import {tr} from "../words/tr.ts"

/** What was changed in the article: each to be accepted or taken back, one by one or together. */
export function ChangesPane({desk}: {readonly desk: Desk}) {
  const {changes, blocks, session} = desk.article.value
  const filter = useSignal<ChangeFilter>("all")
  const state = session.state.value
  const all = listChanges(changes.value, blocks.value, change => isAccepted(state, change))
  const listed = all.filter(change => isListed(change, filter.value))
  const open = listed.filter(({accepted}) => !accepted)
  if (all.length === 0) return <NothingChanged />
  return (
    <>
      <ChangeFilters changes={all} filter={filter.value} onFilter={next => (filter.value = next)} />
      <div class="rows-scroll">
        {listed.length === 0 && <p class="none-listed">{tr("Every change is accepted.")}</p>}
        <ChangeList listed={listed} actions={changeActions(desk)} />
      </div>
      {listed.length > 0 && (
        <div class="bulk">
          <p>
            <b>{open.length === 0 ? tr("All accepted") : tr("{n} to look at", {n: open.length})}</b>
            <small>{filter.value === "all" ? tr("of all changes") : tr("of those listed")}</small>
          </p>
          <button
            type="button"
            class="side-button"
            disabled={open.length === 0}
            onClick={() => settle(desk, open, "accept")}
          >
            {open.length === 0 ? tr("Accept all") : tr("Accept {n}", {n: open.length})}
          </button>
          <button
            type="button"
            class="side-button"
            onClick={() => settle(desk, open.length > 0 ? open : listed, "take-back")}
          >
            {tr("Take back {n}", {n: open.length || listed.length})}
          </button>
        </div>
      )}
    </>
  )
}

function NothingChanged() {
  return (
    <div class="nothing-left">
      <h2>{tr("Nothing has been changed yet")}</h2>
      <p>
        {tr(
          "What you fix or type is listed here, with its reason. A second reader sees what was changed, and only that."
        )}
      </p>
    </div>
  )
}
