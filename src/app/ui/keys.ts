import type {Plain} from "../words/text.ts"
import {tr} from "../words/tr.ts"

/** Whether the keyboard has a Command key. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

const signs: Readonly<Record<string, string>> = isMac
  ? {Mod: "⌘", Alt: "⌥", Shift: "⇧"}
  : {Mod: "Ctrl"}

const words: Readonly<Record<string, Plain>> = {
  Shift: "Shift",
  Enter: isMac ? "Return" : "Enter",
  Del: "Del"
}

/** The names of the keys of a shortcut, as this keyboard has them: `keyNames("Mod-Enter")`. */
export function keyNames(shortcut: string): readonly string[] {
  return shortcut.split("-").map(key => {
    const word = words[key]
    return signs[key] ?? (word === undefined ? key : tr(word))
  })
}

/** A shortcut as text, for titles: “Ctrl+Enter”, “⌘Return”. */
export function keyText(shortcut: string): string {
  return keyNames(shortcut).join(isMac ? "" : "+")
}

/** Whether the key that stands for commands is down: Command on a Mac, Ctrl elsewhere. */
export function isMod(event: KeyboardEvent): boolean {
  return isMac ? event.metaKey : event.ctrlKey
}
