import {useEffect} from "preact/hooks"
import type {Signal} from "@preact/signals"
import type {Toast} from "../screen.ts"
import {Icon} from "./icon.tsx"

const stays = 8000

/** A short notice at the foot of the page. It goes by itself, but not while it has the focus or the pointer. */
export function ToastNotice({toast}: {readonly toast: Signal<Toast | null>}) {
  const shown = toast.value
  useEffect(() => {
    if (shown === null) return
    const timer = setInterval(() => {
      if (document.querySelector(".toast:is(:hover, :focus-within)") === null) toast.value = null
    }, stays)
    return () => clearInterval(timer)
  }, [shown])
  if (shown === null) return null
  const {text, action} = shown
  return (
    <div class="toast" role="status">
      <span>{text}</span>
      {action !== undefined && (
        <button
          type="button"
          onMouseDown={event => event.preventDefault()}
          onClick={() => {
            action.run()
            toast.value = null
          }}
        >
          {action.offers !== true && <Icon name="undo" small />}
          {action.name}
        </button>
      )}
    </div>
  )
}
