import {FileChooser} from "../ui/file-chooser.tsx"
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
      <FileChooser
        className="text-button"
        title={tr("Adds what a backup holds; nothing that is here is overwritten")}
        accept=".json,application/json"
        onFiles={([file]) => onRestore(file)}
      >
        <Icon name="open" />
        {tr("Restore a backup…")}
      </FileChooser>
    </footer>
  )
}
