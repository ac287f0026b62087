import {useSignal} from "@preact/signals"
import {useId} from "preact/hooks"
import type {Desk} from "../desk.ts"
import {Modal} from "../ui/modal.tsx"
import {deedGroups, type Deed} from "./command-list.ts"
import {DeedRow} from "./deed-row.tsx"
import {matching} from "./matching.ts"
import {tr} from "../words/tr.ts"

/** Everything that can be done, with its keys: to be read, or searched and done. */
export function CommandsDialog({desk}: {readonly desk: Desk}) {
  const query = useSignal("")
  const chosen = useSignal(0)
  const list = useId()
  const here = deedGroups.filter(({page}) => page === undefined || page === desk.screen.page.value)
  const groups = matching(here, query.value)
  const doable = groups.flatMap(({deeds}) => deeds).filter(({run}) => run !== undefined)
  const next = query.value === "" ? undefined : doable[chosen.value]
  const close = () => (desk.screen.dialog.value = null)
  const act = ({run}: Deed) => {
    close()
    // Once the dialog is gone: until then nothing outside it can have the focus.
    requestAnimationFrame(() => run?.(desk))
  }
  const move = (by: number) => {
    chosen.value = Math.min(Math.max(0, chosen.value + by), Math.max(0, doable.length - 1))
  }
  return (
    <Modal title={tr("All commands and keys")} className="help" onClose={close}>
      <input
        class="field search"
        type="text"
        data-first
        role="combobox"
        aria-label={tr("Search the commands")}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={next === undefined ? undefined : idOf(list, next)}
        placeholder={tr("Search")}
        spellcheck={false}
        value={query.value}
        onInput={event => {
          query.value = event.currentTarget.value
          chosen.value = 0
        }}
        onKeyDown={event => {
          if (event.key === "ArrowDown") move(1)
          else if (event.key === "ArrowUp") move(-1)
          else if (event.key === "Enter" && next !== undefined) act(next)
          else return
          event.preventDefault()
        }}
      />
      <div id={list} class="key-groups" role="listbox" aria-label={tr("Commands")} tabIndex={0}>
        {groups.length === 0 && <p class="none-found">{tr("Nothing is called so.")}</p>}
        {groups.map(({title, deeds}) => (
          <div key={title} role="group" aria-label={tr(title)}>
            <h3 aria-hidden="true">{tr(title)}</h3>
            {deeds.map(deed => (
              <DeedRow
                key={deed.name}
                id={idOf(list, deed)}
                deed={deed}
                here={deed === next}
                onRun={() => act(deed)}
              />
            ))}
          </div>
        ))}
      </div>
    </Modal>
  )
}

function idOf(list: string, {name}: Deed): string {
  return `${list}-${name.replace(/\W+/g, "-")}`
}
