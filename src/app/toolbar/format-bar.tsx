import {redo, redoDepth, undo, undoDepth} from "prosemirror-history"
import type {Command} from "prosemirror-state"
import {
  isActive,
  toggleBulletList,
  toggleEm,
  toggleOrderedList,
  toggleStrong
} from "../../editor/formatting.ts"
import type {Desk} from "../desk.ts"
import {IconButton} from "../ui/icon-button.tsx"
import {isMac, keyText} from "../ui/keys.ts"
import {rove, stops} from "../ui/roving.ts"
import {LinkButton} from "./link-button.tsx"
import {StyleMenu} from "./style-menu.tsx"
import {tr} from "../words/tr.ts"

/** The formatting buttons: one stop for Tab, arrows within. */
export function FormatBar({desk}: {readonly desk: Desk}) {
  const {session} = desk.article.value
  const state = session.state.value
  const run = (command: Command) => {
    session.run(command)
    session.view.focus()
  }
  return (
    <div
      class="tools"
      role="toolbar"
      aria-label={tr("Formatting")}
      onKeyDown={event =>
        rove(event, "across", stops(event.currentTarget, ":scope > button, .menu-host > button"))
      }
    >
      <IconButton
        icon="undo"
        name={tr("Undo")}
        keys={keyText("Mod-Z")}
        off={undoDepth(state) === 0}
        tabIndex={0}
        onClick={() => run(undo)}
      />
      <IconButton
        icon="redo"
        name={tr("Redo")}
        keys={isMac ? keyText("Shift-Mod-Z") : keyText("Mod-Y")}
        off={redoDepth(state) === 0}
        tabIndex={-1}
        onClick={() => run(redo)}
      />
      <i class="separator" />
      <StyleMenu session={session} tabIndex={-1} />
      <IconButton
        icon="bold"
        name={tr("Bold")}
        keys={keyText("Mod-B")}
        pressed={isActive(state, "strong")}
        tabIndex={-1}
        onClick={() => run(toggleStrong)}
      />
      <IconButton
        icon="italic"
        name={tr("Italic")}
        keys={keyText("Mod-I")}
        pressed={isActive(state, "em")}
        tabIndex={-1}
        onClick={() => run(toggleEm)}
      />
      <LinkButton session={session} opened={desk.screen.link} tabIndex={-1} />
      <IconButton
        icon="bullets"
        name={tr("Bullet list")}
        pressed={isActive(state, "bullet-list")}
        tabIndex={-1}
        onClick={() => run(toggleBulletList)}
      />
      <IconButton
        icon="numbers"
        name={tr("Numbered list")}
        pressed={isActive(state, "ordered-list")}
        tabIndex={-1}
        onClick={() => run(toggleOrderedList)}
      />
      <i class="separator" />
      <IconButton
        icon="find"
        name={tr("Find and replace")}
        keys={keyText("Mod-F")}
        tabIndex={-1}
        onClick={() => (desk.screen.find.value = true)}
      />
    </div>
  )
}
