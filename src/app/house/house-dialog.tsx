import {useSignal} from "@preact/signals"
import {useRef} from "preact/hooks"
import type {House} from "../../checks/house/house.ts"
import type {Desk} from "../desk.ts"
import {saveFile} from "../save-file.ts"
import {Icon} from "../ui/icon.tsx"
import {Modal} from "../ui/modal.tsx"
import {HouseChoices} from "./house-choices.tsx"
import {houseFileName, joinHouses, readHouseFile, writeHouseFile} from "./house-file.ts"
import {HouseNames} from "./house-names.tsx"
import {HouseWords} from "./house-words.tsx"
import {tr} from "../words/tr.ts"

/** How the house writes: what it has chosen, the names it prefers, and the words it knows to be right. */
export function HouseDialog({desk}: {readonly desk: Desk}) {
  const house = desk.settings.house.value
  const chooser = useRef<HTMLInputElement>(null)
  const trouble = useSignal("")
  const close = () => (desk.screen.dialog.value = null)
  const set = (next: House, said: string) => {
    trouble.value = ""
    desk.setHouse(next, said)
  }
  const load = async (file: File) => {
    const read = readHouseFile(await file.text())
    const {name} = file
    if (read === null)
      trouble.value = tr("“{name}” holds no house rules. Nothing was changed.", {name})
    else set(joinHouses(house, read), tr("House rules of “{name}” added.", {name}))
  }
  return (
    <Modal title={tr("House rules")} className="house" onClose={close}>
      <div class="house-body">
        <HouseChoices house={house} onHouse={next => set(next, tr("House rules changed."))} />
        <HouseNames house={house} onHouse={set} />
        <HouseWords house={house} onHouse={set} />
        {trouble.value !== "" && (
          <p class="open-trouble" role="alert">
            {trouble}
          </p>
        )}
      </div>
      <footer>
        <p>{tr("They hold for every article in this browser.")}</p>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={event => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ""
            if (file !== undefined) void load(file)
          }}
        />
        <button type="button" class="side-button" onClick={() => chooser.current?.click()}>
          <Icon name="file" />
          {tr("Add from a file…")}
        </button>
        <button
          type="button"
          class="side-button"
          onClick={() => saveFile(houseFileName, writeHouseFile(house))}
        >
          <Icon name="save" />
          {tr("Save as a file")}
        </button>
      </footer>
    </Modal>
  )
}
