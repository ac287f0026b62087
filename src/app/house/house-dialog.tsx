import {useSignal} from "@preact/signals"
import type {House} from "../../checks/house/house.ts"
import type {Desk} from "../desk.ts"
import {saveFile} from "../save-file.ts"
import {FileChooser} from "../ui/file-chooser.tsx"
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
        <FileChooser
          className="side-button"
          accept=".json,application/json"
          onFiles={([file]) => void load(file)}
        >
          <Icon name="file" />
          {tr("Add from a file…")}
        </FileChooser>
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
