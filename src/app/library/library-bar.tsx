import type {Desk} from "../desk.ts"
import {LookMenu} from "../toolbar/look-menu.tsx"
import {Icon} from "../ui/icon.tsx"
import {IconButton} from "../ui/icon-button.tsx"
import {keyText} from "../ui/keys.ts"
import {tr} from "../words/tr.ts"

/** The bar over the library. */
export function LibraryBar({desk}: {readonly desk: Desk}) {
  const {screen, settings} = desk
  return (
    <header class="library-bar">
      <p class="mark">Cleancopy</p>
      <span class="gap" />
      <IconButton
        icon="help"
        name={tr("All commands and keys")}
        keys={keyText("Mod-/")}
        onClick={() => (screen.dialog.value = "help")}
      />
      <LookMenu settings={settings} />
      <button
        type="button"
        class="side-button"
        aria-label={tr("House rules")}
        onClick={() => (screen.dialog.value = "house")}
      >
        <Icon name="house" />
        <span>{tr("House rules")}</span>
      </button>
      <button
        type="button"
        class="main-button"
        title={`${tr("New article")} (${keyText("Mod-O")})`}
        onClick={() => (screen.dialog.value = "open")}
      >
        <Icon name="plus" />
        {tr("New article")}
      </button>
    </header>
  )
}
