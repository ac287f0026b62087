import {readHouse, type House} from "../../checks/house/house.ts"
import {houseOptions} from "./house-options.ts"
import {tr} from "../words/tr.ts"

/** What the house has chosen of two or three ways to write. */
export function HouseChoices(props: {
  readonly house: House
  readonly onHouse: (house: House) => void
}) {
  const {house, onHouse} = props
  return (
    <div class="house-choices">
      {houseOptions.map(({key, title, choices}, at) => (
        <label key={key}>
          <span>{tr(title)}</span>
          <select
            class="field"
            data-first={at === 0 || undefined}
            value={house[key] ?? ""}
            onChange={event => {
              const next = readHouse({...house, [key]: event.currentTarget.value})
              if (next !== null) onHouse(next)
            }}
          >
            {choices.map(([value, name]) => (
              <option key={value ?? ""} value={value ?? ""}>
                {tr(name)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
