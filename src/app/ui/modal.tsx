import type {ComponentChildren} from "preact"
import {useLayoutEffect, useRef} from "preact/hooks"
import {IconButton} from "./icon-button.tsx"
import {tr} from "../words/tr.ts"

/** A dialog over the page. The browser keeps the focus in it and gives it back; Esc closes it. */
export function Modal(props: {
  readonly title: string
  readonly className: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}) {
  const {title, className, onClose, children} = props
  const place = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = place.current
    if (dialog === null) return
    const before = document.activeElement
    dialog.showModal()
    dialog.querySelector<HTMLElement>("[data-first]")?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement && before !== document.body) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={place}
      class={`dialog ${className}`}
      aria-labelledby="dialog-title"
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={event => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div class="dialog-body">
        <header>
          <h2 id="dialog-title">{title}</h2>
          <IconButton icon="close" name={tr("Close")} keys="Esc" onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  )
}
