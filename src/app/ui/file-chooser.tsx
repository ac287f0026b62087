import {useRef} from "preact/hooks"
import type {ComponentChildren} from "preact"

/** A button that lets files be chosen. The same file can be chosen again. */
export function FileChooser(props: {
  readonly className: string
  readonly title?: string
  /** What the browser offers: endings and types, parted by commas. */
  readonly accept: string
  readonly multiple?: boolean
  /** Called with one file at least. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void
  readonly children: ComponentChildren
}) {
  const {className, title, accept, multiple = false, onFiles, children} = props
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        onChange={event => {
          const [first, ...others] = event.currentTarget.files ?? []
          event.currentTarget.value = ""
          if (first !== undefined) onFiles([first, ...others])
        }}
      />
      <button type="button" class={className} title={title} onClick={() => field.current?.click()}>
        {children}
      </button>
    </>
  )
}
