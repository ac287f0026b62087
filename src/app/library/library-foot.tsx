import {useRef} from "preact/hooks"
import {Icon} from "../ui/icon.tsx"
import {Shortcut} from "../ui/shortcut.tsx"
import {tr} from "../words/tr.ts"

/** Under the list: how else an article comes in, and the backup of everything. */
export function LibraryFoot(props: {
  /** Whether there is anything to back up. */
  readonly any: boolean
  readonly onBackup: () => void
  readonly onRestore: (file: File) => void
}) {
  const {any, onBackup, onRestore} = props
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <footer class="library-foot">
      {any && (
        <p>
          <Icon name="file" />
          <span>
            {tr("Drop a file anywhere on this page, or paste with")} <Shortcut keys="Mod-V" />
          </span>
        </p>
      )}
      {any && <span class="gap" />}
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ""
          if (file !== undefined) onRestore(file)
        }}
      />
      {any && (
        <button
          type="button"
          class="text-button"
          title={tr("Articles, settings and house rules in one file")}
          onClick={onBackup}
        >
          <Icon name="save" />
          {tr("Save a backup")}
        </button>
      )}
      <button
        type="button"
        class="text-button"
        title={tr("Adds what a backup holds; nothing that is here is overwritten")}
        onClick={() => chooser.current?.click()}
      >
        <Icon name="open" />
        {tr("Restore a backup…")}
      </button>
    </footer>
  )
}
