import {Icon} from "../ui/icon.tsx"
import {formats, type ExportFormat} from "../export/formats.ts"
import {tr} from "../words/tr.ts"

const parts = [
  {about: "article", name: "The article"},
  {about: "changes", name: "What was changed"}
] as const

/** The formats to choose from: a list, or a field to open where there is no room for one. */
export function FormatList(props: {
  readonly chosen: ExportFormat
  readonly onChoose: (format: ExportFormat) => void
}) {
  const {chosen, onChoose} = props
  return (
    <div class="formats">
      {parts.map(({about, name}) => (
        <fieldset key={about}>
          <legend>{tr(name)}</legend>
          {formats
            .filter(format => format.about === about)
            .map(({id, name, note}) => (
              <label key={id} class="format">
                <input
                  type="radio"
                  name="format"
                  checked={id === chosen}
                  onChange={() => onChoose(id)}
                />
                <span>
                  {tr(name)}
                  <small>{tr(note)}</small>
                </span>
              </label>
            ))}
        </fieldset>
      ))}
      <span class="format-field">
        <select
          class="field"
          aria-label={tr("Format")}
          value={chosen}
          onChange={({currentTarget: {value}}) => {
            const format = formats.find(({id}) => id === value)
            if (format !== undefined) onChoose(format.id)
          }}
        >
          {parts.map(({about, name}) => (
            <optgroup key={about} label={tr(name)}>
              {formats
                .filter(format => format.about === about)
                .map(({id, name}) => (
                  <option key={id} value={id}>
                    {tr(name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  )
}
