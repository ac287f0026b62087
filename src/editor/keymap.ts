import {baseKeymap, chainCommands, newlineInCode} from "prosemirror-commands"
import {redo, undo} from "prosemirror-history"
import {undoInputRule} from "prosemirror-inputrules"
import {keymap} from "prosemirror-keymap"
import {liftListItem, sinkListItem, splitListItem} from "prosemirror-schema-list"
import type {Command, EditorState, Plugin, Transaction} from "prosemirror-state"
import {schema} from "../document/schema.ts"
import {closeCard, nextFinding, openCardHere, previousFinding} from "./current.ts"
import {applyFirstAndGoOn} from "./fixes.ts"
import {toggleCode, toggleEm, toggleStrong} from "./formatting.ts"

const {hard_break, list_item} = schema.nodes

/**
 * The keys of the editor, by what they do. `Mod` is ⌘ on a Mac and Ctrl
 * elsewhere. Tab is not among them: it must lead out of the editor.
 */
export const keys: Readonly<Record<string, Command>> = {
  F8: nextFinding,
  "Shift-F8": previousFinding,
  "Alt-ArrowDown": nextFinding,
  "Alt-ArrowUp": previousFinding,
  "Alt-Enter": openCardHere,
  "Mod-.": openCardHere,
  "Mod-Enter": chainCommands(applyFirstAndGoOn, nextFinding),
  Escape: closeCard,
  "Mod-z": undo,
  "Mod-y": redo,
  "Shift-Mod-z": redo,
  "Mod-b": toggleStrong,
  "Mod-i": toggleEm,
  "Mod-`": toggleCode,
  "Mod-[": liftListItem(list_item),
  "Mod-]": sinkListItem(list_item),
  Enter: chainCommands(stayInCell, splitListItem(list_item)),
  "Shift-Enter": chainCommands(stayInCell, newlineInCode, insertBreak),
  Backspace: undoInputRule
}

/** The key maps, ours before ProseMirror's own. */
export function keymapPlugins(): readonly Plugin[] {
  return [keymap({...keys}), keymap(baseKeymap)]
}

// A cell of a table is one line.
function stayInCell({selection}: EditorState) {
  return selection.$from.parent.type.spec["tableRole"] !== undefined
}

function insertBreak(state: EditorState, dispatch?: (tr: Transaction) => void) {
  if (!state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView())
  return true
}
