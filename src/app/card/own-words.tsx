import {useLayoutEffect, useRef, useState} from "preact/hooks"
import {tr} from "../words/tr.ts"

/** A field for words of one’s own, in place of a fix. */
export function OwnWords(props: {
  readonly start: string
  readonly onUse: (text: string, goOn: boolean) => void
  readonly onCancel: () => void
}) {
  const {start, onUse, onCancel} = props
  const [text, setText] = useState(start)
  const field = useRef<HTMLInputElement>(null)
  // At once: the next key must not go to the article.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <form
      class="own-form"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim() !== "") onUse(text, false)
      }}
    >
      <input
        ref={field}
        class="field"
        type="text"
        aria-label={tr("Your own words")}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === "Escape") {
            event.preventDefault()
            event.stopPropagation()
            onCancel()
          } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            event.stopPropagation()
            if (text.trim() !== "") onUse(text, true)
          }
        }}
      />
      <button type="submit" class="side-button" disabled={text.trim() === ""}>
        {tr("Put there")}
      </button>
    </form>
  )
}
