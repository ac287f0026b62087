import {useLayoutEffect, useRef, useState} from "preact/hooks"
import type {EditorState} from "prosemirror-state"
import {
  findNext,
  findPrevious,
  matchesIn,
  replaceAll,
  replaceOne,
  selectedMatch,
  setQuery
} from "../../editor/find.ts"
import type {Desk} from "../desk.ts"
import {IconButton} from "../ui/icon-button.tsx"
import {keyText} from "../ui/keys.ts"
import {offerUndo} from "../offer-undo.ts"
import {tr} from "../words/tr.ts"

/** Find and replace, under the bar. Enter goes to the next place, Shift+Enter to the one before, Esc closes. */
export function FindBar({desk}: {readonly desk: Desk}) {
  const {session} = desk.article.value
  const {asked} = desk.screen
  const [text, setText] = useState("")
  const [instead, setInstead] = useState("")
  const field = useRef<HTMLInputElement>(null)
  const matches = matchesIn(session.state.value)
  const selected = selectedMatch(session.state.value)
  const ask = (query: string) => {
    setText(query)
    session.run(setQuery(query))
  }
  const close = () => {
    session.run(setQuery(""))
    desk.screen.find.value = false
    session.view.focus()
  }
  // Asked for again, it looks for what is selected by then.
  useLayoutEffect(() => {
    const wanted = selectedWords(session.view.state) || text
    if (wanted !== "") ask(wanted)
    field.current?.focus()
    requestAnimationFrame(() => field.current?.select())
  }, [asked.value])
  return (
    <div
      class="find-bar"
      role="search"
      aria-label={tr("Find and replace")}
      onKeyDown={event => {
        if (event.key !== "Escape") return
        event.preventDefault()
        close()
      }}
    >
      <input
        ref={field}
        class="field"
        type="text"
        aria-label={tr("Find")}
        placeholder={tr("Find")}
        spellcheck={false}
        value={text}
        onInput={event => ask(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== "Enter") return
          event.preventDefault()
          session.run(event.shiftKey ? findPrevious : findNext)
        }}
      />
      <span class="find-count" role="status">
        {text === ""
          ? ""
          : selected !== null
            ? tr("{at} of {total}", {at: selected + 1, total: matches.length})
            : tr("{n} places", {n: matches.length})}
      </span>
      <IconButton
        icon="up"
        name={tr("Previous place")}
        keys={keyText("Shift-Enter")}
        onClick={() => session.run(findPrevious)}
      />
      <IconButton
        icon="down"
        name={tr("Next place")}
        keys={keyText("Enter")}
        onClick={() => session.run(findNext)}
      />
      <input
        class="field"
        type="text"
        aria-label={tr("Replace with")}
        placeholder={tr("Replace with")}
        value={instead}
        onInput={event => setInstead(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== "Enter") return
          event.preventDefault()
          session.run(replaceOne(instead))
        }}
      />
      <button
        type="button"
        class="side-button"
        disabled={matches.length === 0}
        onClick={() => session.run(replaceOne(instead))}
      >
        {tr("Replace")}
      </button>
      <button
        type="button"
        class="side-button"
        disabled={matches.length === 0}
        onClick={() => {
          const {length} = matches
          if (!session.run(replaceAll(instead))) return
          offerUndo(desk, tr("{n} places replaced.", {n: length}))
          field.current?.focus()
        }}
      >
        {tr("All")}
      </button>
      <IconButton icon="close" name={tr("Close")} keys="Esc" onClick={close} />
    </div>
  )
}

// What is selected, if it is something one would look for.
function selectedWords({doc, selection: {from, to}}: EditorState): string {
  const words = doc.textBetween(from, to, "\n")
  return words.length < 60 && !words.includes("\n") ? words : ""
}
