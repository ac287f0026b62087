import {useRef} from "preact/hooks"
import type {House} from "../../checks/house/house.ts"
import {fold} from "../../text/fold.ts"
import {IconButton} from "../ui/icon-button.tsx"
import {tr} from "../words/tr.ts"

/** The dictionary: words and names that are right as they are. */
export function HouseWords(props: {
  readonly house: House
  readonly onHouse: (house: House, said: string) => void
}) {
  const {house, onHouse} = props
  const form = useRef<HTMLFormElement>(null)
  const sorted = house.words.toSorted((one, other) => fold(one).localeCompare(fold(other), "en"))
  return (
    <section class="house-list" aria-labelledby="house-words">
      <h3 id="house-words">{tr("Never flagged")}</h3>
      <p>{tr("Words and names that are right as they are.")}</p>
      {sorted.length > 0 && (
        <ul class="house-words">
          {sorted.map(word => (
            <li key={word}>
              <span lang="en">{word}</span>
              <IconButton
                icon="close"
                name={tr("Remove {name}", {name: word})}
                small
                onClick={() =>
                  onHouse(
                    {...house, words: house.words.filter(other => other !== word)},
                    tr("{name} removed.", {name: word})
                  )
                }
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
          const word = String(new FormData(event.currentTarget).get("word")).trim()
          if (word === "" || house.words.includes(word)) return
          onHouse({...house, words: [...house.words, word]}, tr("{name} added.", {name: word}))
          form.current?.reset()
          form.current?.querySelector("input")?.focus()
        }}
      >
        <input
          class="field"
          name="word"
          aria-label={tr("Word or name")}
          placeholder={tr("Word or name")}
        />
        <button type="submit" class="side-button">
          {tr("Add")}
        </button>
      </form>
    </section>
  )
}
