import {useRef} from "preact/hooks"
import type {House, PreferredName} from "../../checks/house/house.ts"
import {IconButton} from "../ui/icon-button.tsx"
import {tr} from "../words/tr.ts"

/** The names the house prefers, each with those it replaces. */
export function HouseNames(props: {
  readonly house: House
  readonly onHouse: (house: House, said: string) => void
}) {
  const {house, onHouse} = props
  const form = useRef<HTMLFormElement>(null)
  const remove = (gone: PreferredName) =>
    onHouse(
      {...house, names: house.names.filter(name => name !== gone)},
      tr("{name} removed.", {name: gone.prefer})
    )
  const add = (prefer: string, avoid: readonly string[]) => {
    const same = house.names.find(name => name.prefer === prefer)
    const others = house.names.filter(name => name !== same)
    const whole = [...new Set([...(same?.avoid ?? []), ...avoid])]
    onHouse(
      {...house, names: [...others, {prefer, avoid: whole}]},
      tr("{name} added.", {name: prefer})
    )
  }
  return (
    <section class="house-list" aria-labelledby="house-names">
      <h3 id="house-names">{tr("Names and terms")}</h3>
      <p>
        {tr("What the house writes, and what it replaces: “Islamic State”, not “Daesh, ISIS”.")}
      </p>
      {house.names.length > 0 && (
        <ul>
          {house.names.map(name => (
            <li key={name.prefer}>
              <b lang="en">{name.prefer}</b>
              <span>{tr("not {names}", {names: name.avoid.join(", ")})}</span>
              <IconButton
                icon="close"
                name={tr("Remove {name}", {name: name.prefer})}
                small
                onClick={() => remove(name)}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        ref={form}
        class="house-add"
        onSubmit={event => {
          event.preventDefault()
          const fields = new FormData(event.currentTarget)
          const prefer = String(fields.get("prefer")).trim()
          const avoid = listed(String(fields.get("avoid")))
          if (prefer === "" || avoid.length === 0) return
          add(prefer, avoid)
          form.current?.reset()
          form.current?.querySelector("input")?.focus()
        }}
      >
        <input
          class="field"
          name="prefer"
          aria-label={tr("Write")}
          placeholder={tr("Write")}
          required
        />
        <input
          class="field"
          name="avoid"
          aria-label={tr("Instead of, parted by commas")}
          placeholder={tr("Instead of, parted by commas")}
          required
        />
        <button type="submit" class="side-button">
          {tr("Add")}
        </button>
      </form>
    </section>
  )
}

function listed(text: string): readonly string[] {
  return text
    .split(",")
    .map(each => each.trim())
    .filter(each => each !== "")
}
